import { describe, expect, it } from "vitest";
import { type LogEvent, readLogEvent } from "../../../src/core/vocabulary/log-event";
import { type Stage, STAGES } from "../../../src/core/vocabulary/stage";
import {
	eventsBetween,
	isClosed,
	legalEvents,
	moveOf,
	stageAfter,
} from "../../../src/core/vocabulary/stage-table";

/** All words of the log. */
const EVENTS = [
	...["asked", "nudged", "agreed", "refused", "withdrawn", "named", "introduced", "contacted"],
	...["scheduled", "moved", "cancelled", "no-show", "met", "talked", "declined", "no-reply"],
	...["dropped", "reopened", "corrected"],
].map((word) => {
	const event = readLogEvent(word);
	if (event === undefined) throw new Error(`${word} is no event.`);
	return event;
});

/** The table of the design, written out: each stage, whose move it is, and where each event leads. */
const TABLE: Readonly<Record<Stage, readonly [string, string]>> = {
	identified: ["mine", "asked named>name-ok introduced contacted scheduled met dropped"],
	asked: [
		"introducer",
		"asked nudged>asked agreed>asked refused>identified withdrawn>identified named>name-ok introduced contacted scheduled met declined dropped",
	],
	"name-ok": ["mine", "asked introduced contacted scheduled declined dropped"],
	introduced: ["mine", "contacted scheduled met declined dropped"],
	contacted: ["theirs", "contacted asked introduced scheduled met declined no-reply dropped"],
	scheduled: ["both", "moved>scheduled cancelled>contacted no-show>contacted met declined dropped"],
	met: ["mine", "talked>met scheduled"],
	declined: ["closed", "reopened>identified asked introduced scheduled met"],
	"no-reply": ["closed", "reopened>identified asked introduced scheduled met"],
	dropped: ["closed", "reopened>identified asked introduced scheduled met"],
};

function leadsTo(stage: Stage): ReadonlyMap<string, string> {
	return new Map(
		TABLE[stage][1].split(" ").map((cell) => {
			const [event = "", to = event] = cell.split(">");
			return [event, to];
		}),
	);
}

const cells = STAGES.flatMap((stage) =>
	EVENTS.map((event) => ({ stage, event, to: leadsTo(stage).get(event) })),
);

describe("the table of stages", () => {
	it("has ten stages and nineteen events", () => {
		expect(STAGES).toEqual(Object.keys(TABLE));
		expect(new Set(EVENTS).size).toBe(19);
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

	it("says of each stage whose move it is", () => {
		for (const stage of STAGES) expect([stage, moveOf(stage)]).toEqual([stage, TABLE[stage][0]]);
	});

	it("holds nothing closed but declined, no-reply and dropped", () => {
		expect(STAGES.filter(isClosed)).toEqual(["declined", "no-reply", "dropped"]);
		expect(isClosed(undefined)).toBe(false);
	});

	it("treats somebody in no stage as identified", () => {
		expect(legalEvents(undefined)).toEqual(legalEvents("identified"));
		for (const event of EVENTS)
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
