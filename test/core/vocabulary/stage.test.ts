import { describe, expect, it } from "vitest";
import { LOG_EVENTS, type LogEvent } from "../../../src/core/vocabulary/log-event";
import {
	eventsBetween,
	isClosed,
	legalEvents,
	progressOf,
	type Stage,
	STAGE_TABLE,
	stageAfter,
	STAGES,
} from "../../../src/core/vocabulary/stage";
import { STAGE_NOTES } from "../../make/stage-notes";

/** Where an event leads from a stage by the design's table. */
function leadsTo(stage: Stage, event: LogEvent): string | undefined {
	const to = STAGE_NOTES[stage].events[event]?.split(" ")[0];
	return to === "stays" ? stage : to;
}

const cells = STAGES.flatMap((stage) =>
	LOG_EVENTS.map((event) => ({ stage, event, to: leadsTo(stage, event) })),
);

describe("the table of stages", () => {
	it("has the stages of the design in their order, and no event besides theirs but corrected", () => {
		expect(STAGES).toEqual(Object.keys(STAGE_NOTES));
		const events = STAGES.flatMap((stage) => Object.keys(STAGE_NOTES[stage].events));
		expect(new Set(LOG_EVENTS)).toEqual(new Set([...events, "corrected"]));
	});

	it.each(cells.filter(({ to }) => to !== undefined))(
		"leads from $stage by $event to $to",
		({ stage, event, to }) => {
			expect(stageAfter(stage, event)).toBe(to);
			expect(legalEvents(stage)).toContain(event);
		},
	);

	it.each(cells.filter(({ to }) => to === undefined))(
		"leads from $stage by $event nowhere",
		({ stage, event }) => {
			expect(stageAfter(stage, event)).toBeUndefined();
			expect(legalEvents(stage)).not.toContain(event);
		},
	);

	it("leads by one event to one stage, wherever it is possible", () => {
		for (const event of LOG_EVENTS)
			expect(new Set(STAGES.flatMap((stage) => stageAfter(stage, event) ?? [])).size).toBe(
				event === "corrected" ? 0 : 1,
			);
	});

	it("says of each stage by which event it is entered", () => {
		for (const stage of STAGES) {
			const { enteredBy } = STAGE_TABLE[stage];
			const leads = STAGES.some((from) => stageAfter(from, enteredBy) === stage);
			expect([stage, leads || enteredBy === "corrected"]).toEqual([stage, true]);
		}
	});

	it("says of each stage whose move it is", () => {
		for (const stage of STAGES)
			expect([stage, STAGE_TABLE[stage].move]).toEqual([stage, STAGE_NOTES[stage].move]);
	});

	it("holds nothing closed but declined, no-reply and dropped", () => {
		expect(STAGES.filter(isClosed)).toEqual(["declined", "no-reply", "dropped"]);
		expect(isClosed(undefined)).toBe(false);
	});

	it("treats somebody in no stage as identified", () => {
		expect(legalEvents(undefined)).toEqual(legalEvents("identified"));
		for (const event of LOG_EVENTS)
			expect(stageAfter(undefined, event)).toBe(stageAfter("identified", event));
	});

	it("asks where a drop has several meanings", () => {
		expect(eventsBetween("asked", "identified")).toEqual(["refused", "withdrawn"]);
		expect(eventsBetween("scheduled", "contacted")).toEqual(["cancelled", "no-show"]);
		expect(eventsBetween("asked", "introduced")).toEqual(["introduced"]);
		expect(eventsBetween("met", "identified")).toEqual([]);
		expect(eventsBetween(undefined, "name-ok")).toEqual(["named"] satisfies LogEvent[]);
	});
});

describe("how far somebody is", () => {
	it("is identified in no stage", () => {
		expect(progressOf(undefined)).toBe("identified");
		expect(progressOf("identified")).toBe("identified");
	});

	it("is in progress from the asking to the appointment", () => {
		const stages = ["asked", "name-ok", "introduced", "contacted", "scheduled"] as const;
		expect(new Set(stages.map(progressOf))).toEqual(new Set(["in-progress"]));
	});

	it("is met or closed at the end", () => {
		expect(progressOf("met")).toBe("met");
		const stages = ["declined", "no-reply", "dropped"] as const;
		expect(new Set(stages.map(progressOf))).toEqual(new Set(["closed"]));
	});
});
