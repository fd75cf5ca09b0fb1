import type { SeededRandom } from "./seeded-random.mts";

/** The events that led to a stage, in their order. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
	identified: [],
	asked: ["asked", "nudged"],
	"name-ok": ["asked", "named"],
	introduced: ["asked", "agreed", "introduced"],
	contacted: ["asked", "introduced", "contacted"],
	scheduled: ["asked", "introduced", "contacted", "scheduled"],
	met: ["asked", "introduced", "contacted", "scheduled", "met"],
	declined: ["asked", "introduced", "contacted", "declined"],
	"no-reply": ["contacted", "contacted", "no-reply"],
	dropped: ["dropped"],
};

/** The stages that a note can be in. */
export const STAGES = Object.keys(WAYS);

const OF_INTRODUCER = new Set(["asked", "nudged", "agreed", "named", "introduced"]);

/** The section with the events that led to a stage, and the day of the last of them. */
export function makeLog(
	random: SeededRandom,
	stage: string,
	introducer: string,
): { readonly lines: readonly string[]; readonly since: string } {
	const year = random.whole(2023, 2026);
	const lines = ["## Introduction log", ""];
	let since = `${year}-01-${String(random.whole(10, 28))}`;
	for (const [place, event] of (WAYS[stage] ?? []).entries()) {
		since = `${year}-${String(place + 2).padStart(2, "0")}-${String(random.whole(10, 28))}`;
		const time = event === "scheduled" ? ` ${year}-10-12 09:30` : "";
		const link = OF_INTRODUCER.has(event) ? ` [[${introducer}]]` : "";
		lines.push(
			`- ${since} ${event}${time}${link}${random.happens(0.3) ? ": after the meetup" : ""}`,
		);
	}
	return { lines: [...lines, ""], since };
}
