import { describe, expect, it } from "vitest";
import { dropStages, planDrop, sharedEvents } from "../../../src/core/pipeline/plan-drop";
import { eventsBetween, type Stage, STAGES } from "../../../src/core/vocabulary/stage";
import type { ContactEntry } from "../../../src/core/index/entry";
import { contactAt, vault } from "../../make/vault";

function person(status: string | undefined): ContactEntry {
	const index = vault({
		"Ann.md": { type: "contact", ...(status === undefined ? {} : { intro_status: status }) },
	});
	return contactAt(index, "Ann.md");
}

describe("dropping a card on a stage", () => {
	it.each(STAGES)("of its own means nothing, in %s", (stage) => {
		expect(planDrop(person(stage), stage)).toEqual({ kind: "nothing" });
	});

	it("means the one event that leads there", () => {
		expect(planDrop(person("asked"), "introduced")).toEqual({ kind: "event", event: "introduced" });
		expect(planDrop(person("identified"), "asked")).toEqual({ kind: "event", event: "asked" });
		expect(planDrop(person("dropped"), "identified")).toEqual({ kind: "event", event: "reopened" });
	});

	it("asks where two events lead there", () => {
		expect(planDrop(person("asked"), "identified")).toEqual({
			kind: "choice",
			events: ["refused", "withdrawn"],
		});
		expect(planDrop(person("scheduled"), "contacted")).toEqual({
			kind: "choice",
			events: ["cancelled", "no-show"],
		});
	});

	it("means nothing where no event leads there", () => {
		expect(planDrop(person("met"), "identified")).toEqual({ kind: "nothing" });
		expect(planDrop(person("introduced"), "asked")).toEqual({ kind: "nothing" });
	});

	it("means nothing for a status that is no stage: it is never overwritten by a drop", () => {
		for (const stage of STAGES)
			expect(planDrop(person("waiting for the budget round"), stage)).toEqual({ kind: "nothing" });
	});

	it("takes somebody in no stage as identified", () => {
		expect(planDrop(person(undefined), "asked")).toEqual({ kind: "event", event: "asked" });
	});

	it("lets several people go where one of them can, and nobody where each needs a time", () => {
		const met = person("met");
		const people = [met, person("identified")];
		expect(dropStages([met], STAGES)).toEqual(["scheduled"]);
		expect(dropStages(people, ["asked", "contacted", "scheduled"])).toEqual(["asked", "contacted"]);
		expect(sharedEvents(person("identified"), "scheduled")).toEqual([]);
	});

	it.each(STAGES.flatMap((from) => STAGES.map((to) => [from, to] as const)))(
		"from %s on %s offers what the table of stages allows, and no more",
		(from: Stage, to: Stage) => {
			const drop = planDrop(person(from), to);
			const events =
				drop.kind === "choice" ? drop.events : drop.kind === "event" ? [drop.event] : [];
			expect(events).toEqual(from === to ? [] : eventsBetween(from, to));
			expect(dropStages([person(from)], STAGES).includes(to)).toBe(events.length > 0);
		},
	);
});
