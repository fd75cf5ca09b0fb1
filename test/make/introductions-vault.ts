import { noteText } from "./note";
import type { VaultFiles } from "./temp-vault";

const FIRST = [
	...["Ada", "Bruno", "Chiara", "Dmitri", "Elif", "Farid", "Grace", "Hanna", "Ines", "Jonas"],
	...["Katarzyna", "Liam", "Marguerite", "Noor", "Omar", "Priya", "Quentin", "Rosalind", "Sven"],
	...["Tomasz", "Uma", "Viktor", "Wilhelmina", "Xenia", "Yusuf", "Zoë"],
];
const LAST = [
	...[
		"Lovelace",
		"Ek",
		"Fernández-Villaverde",
		"Okafor",
		"Lindholm",
		"Marsh",
		"de la Cruz y Mendoza",
	],
	...["Nakamura", "Ode", "Petrov", "Quist", "Ramaswamy Venkataraghavan", "Stein", "Tanaka", "Ueda"],
	...["Vasquez-Hale", "Wood", "Young", "Zielińska"],
];
const OTHERS = ["محمد الأمين", "דוד כהן"];
const COMPANIES = ["Acme", "Initech", "Larkspur", "Quillfin", "Northwind"];
const SOURCES = ["past-colleague", "event", "linkedin", "referral"];
const CATEGORIES = ["power-connector", "industry-expert", "peer", "employer-or-customer"];

/** The same numbers from 0 to 1 at every run. */
function makeChance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
		return state / 4_294_967_296;
	};
}

/** The name of one of many people, each another. */
function introducedName(i: number): string {
	if (i % 17 === 9) return `${OTHERS[i % OTHERS.length]}${i < 60 ? "" : ` ${i}`}`;
	const name = `${FIRST[(i * 7) % FIRST.length]} ${LAST[(i * 11 + Math.floor(i / 26)) % LAST.length]}`;
	return i < 200 ? name : `${name} ${i}`;
}

/** A vault of this many people of whom most came by introductions, with logs and some conversations; the same at every run. */
export function introductionsVault(count: number, seed = 7): VaultFiles {
	const chance = makeChance(seed);
	const files: Record<string, string> = {};
	for (let i = 0; i < count; i++) {
		const by = introducerOf(i, chance);
		const log = by === undefined ? logOfKnown(i) : logOf(by, chance);
		const last = log.at(-1)?.split(" ")[1];
		const properties = {
			type: "contact",
			name: introducedName(i),
			company: [`${COMPANIES[i % COMPANIES.length]}`],
			category: [`${CATEGORIES[Math.floor(chance() * CATEGORIES.length)]}`],
			source: by === undefined ? "past-colleague" : `${SOURCES[1 + Math.floor(chance() * 3)]}`,
			...(by === undefined
				? { closeness: 3, intro_status: "met" }
				: { introduced_by: [`[[${by}]]`] }),
			...(last === undefined ? {} : { intro_status: last }),
		};
		const lines = log.map((line) => `- ${line}\n`).join("");
		const body = lines === "" ? "" : `## Introduction log\n${lines}`;
		files[`People/P${i}.md`] = `${noteText(properties)}${body}`;
	}
	for (let i = 0; i < count; i += 5) {
		if (!files[`People/P${i}.md`]?.includes("intro_status: met")) continue;
		const named = i + 1 < count ? `Named: [[P${i + 1}]]` : "";
		files[`Talks/T${i}.md`] =
			`${noteText({ type: "interview", contact: [`[[P${i}]]`], starts: "2026-02-03T10:00", held: "held" })}${named}\n`;
	}
	return files;
}

/** Every ninth was introduced by nobody, one by somebody without a note, the others by one of those before. */
function introducerOf(i: number, chance: () => number): string | undefined {
	if (i === 4) return "Uncle Bob";
	if (i < 3 || chance() < 0.1) return undefined;
	return `P${Math.floor(chance() ** 1.6 * i)}`;
}

function logOf(by: string, chance: () => number): string[] {
	const asked = `2026-01-${String(1 + Math.floor(chance() * 20)).padStart(2, "0")} asked [[${by}]]`;
	const reached = chance();
	const introduced = `2026-01-${String(22 + Math.floor(chance() * 8)).padStart(2, "0")} introduced [[${by}]]`;
	const contacted = "2026-02-01 contacted";
	if (reached < 0.12) return [asked];
	if (reached < 0.25) return [asked, introduced, contacted];
	if (reached < 0.35) return [asked, introduced, contacted, "2026-02-20 declined"];
	if (reached < 0.45) return [asked, introduced, contacted, "2026-02-25 no-reply"];
	return [asked, introduced, contacted, "2026-02-03 met"];
}

/** Those whom I knew already I wrote to myself. */
function logOfKnown(i: number): string[] {
	return ["2026-01-07 contacted", i % 4 === 3 ? "2026-01-30 no-reply" : "2026-01-14 met"];
}
