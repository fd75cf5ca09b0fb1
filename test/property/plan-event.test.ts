import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/core/dates/calendar-date";
import { findBlock } from "../../src/core/note/block";
import { planChanges } from "../../src/core/note/plan-changes";
import { applyEdits } from "../../src/core/note/text-edit";
import { LOG_EVENT_TABLE } from "../../src/core/vocabulary/log-event";
import type { EventInput } from "../../src/core/pipeline/event-input";
import { planEvent } from "../../src/core/pipeline/plan-event";
import { replayLog } from "../../src/core/pipeline/replay-log";
import { routeOf } from "../../src/core/pipeline/route";
import { isClosed, legalEvents, stageAfter, STAGES } from "../../src/core/vocabulary/stage";
import { ageOf, stageStatusOf } from "../../src/core/pipeline/stage-status";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { hostileNotes } from "../make/note-arbitrary";
import { carriedOut, context, day, personIn, time } from "../make/pipeline";
import { invertEdits } from "../make/invert-edits";

const seed = 20_260_310;
const limits = DEFAULT_SETTINGS.pipeline;
const START = day("2026-01-05");

/** A choice of what happens next: which of the legal events, how many days later, and with whom. */
const steps = fc.record({
	choice: fc.nat({ max: 100 }),
	days: fc.nat({ max: 12 }),
	via: fc.constantFrom("[[Jane Doe]]", "[[People/Max Roe|Max]]", "[Eve](People/Eve.md)"),
	remark: fc.constantFrom(undefined, "by phone", "to met", "2026-01-01 met [[X]]", ": - a"),
	isCorrection: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
	isKnown: fc.boolean(),
});

type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

function inputFor(text: string, step: Step, date = START): EventInput {
	const { stage } = personIn(text);
	if (step.isCorrection) {
		const to = STAGES[step.choice % STAGES.length];
		return { event: "corrected", date, to, remark: step.remark };
	}
	const events = legalEvents(stage);
	const event = events[step.choice % events.length];
	if (event === undefined) throw new Error("Every stage has legal events.");
	return {
		event,
		date,
		remark: step.remark,
		...(event === "asked" ? { via: step.via } : {}),
		...(LOG_EVENT_TABLE[event].isTimed ? { at: time("2026-06-01T10:00") } : {}),
	};
}

describe("any legal history", () => {
	const notes = fc.constantFrom<string[]>(
		"",
		"Some words.",
		"---\r\ntype: contact\r\n---\r\nWords\r\n\r\n## Introduction log\r\n\r\nNot yet.\r\n",
		'---\ntype: contact\nINTRO_SINCE: "2020-01-01" # old\nfollow_up: 2027-01-01\n---\n## introduction LOG ##\n## After\n',
		"---\ntype: contact\nintro_status: []\n---\n## Introduction log\n* some day\n  - 2020-01-01 met\n",
	);

	it("leads by the log to the stage that the property says, with its age and its attempt", () => {
		fc.assert(
			fc.property(notes, fc.array(steps, { minLength: 1, maxLength: 14 }), (first, history) => {
				let text = first;
				let date = START;
				let since = "";
				let attempt = 0;
				for (const step of history) {
					date = addDays(date, step.days);
					const before = personIn(text);
					const input = inputFor(text, step, date);
					const given = context({ today: date, isKnown: step.isKnown });
					const after = carriedOut(text, planEvent(before, input, given));
					const person = personIn(after);
					const to = input.event === "corrected" ? input.to : stageAfter(before.stage, input.event);
					if (before.stage !== to) since = date;

					expect(person.stage).toBe(to);
					expect(person.log).toHaveLength(before.log.length + 1);
					expect(person.log.at(-1)).toMatchObject({ date, event: input.event });
					expect(person.followUp).toBeUndefined();
					const stageStatus = stageStatusOf(person, limits);
					expect(stageStatus).toMatchObject({ stage: to, isExplained: true });
					expect([stageStatus?.since, person.introSince]).toEqual([since, since]);
					const today = addDays(date, 5);
					expect(stageStatus && ageOf(stageStatus, today)).toBe(daysBetween(day(since), today));
					// What came after an end is of the new attempt, and an end that was a slip was none.
					if (input.event !== "corrected") {
						if (isClosed(before.stage)) attempt = input.event === "reopened" ? 0 : 1;
						else attempt = isClosed(to) ? 0 : attempt + 1;
						if (!history.some(({ isCorrection }) => isCorrection))
							expect(stageStatus?.replay.attempt).toHaveLength(attempt);
					}
					text = after;
				}
			}),
			{ seed, numRuns: 120 },
		);
	});

	it("has by the log the route that was written when it was fixed", () => {
		fc.assert(
			fc.property(fc.array(steps, { minLength: 1, maxLength: 14 }), (history) => {
				let text = "";
				let date = START;
				for (const step of history.map((one) => ({ ...one, isKnown: false }))) {
					date = addDays(date, step.days);
					const input = inputFor(text, { ...step, isCorrection: false }, date);
					text = carriedOut(text, planEvent(personIn(text), input, context({ today: date })));
					const person = personIn(text);
					if (isClosed(person.stage)) continue;
					expect(person.introRoute).toBe(
						routeOf(replayLog(person.log).attempt, { isKnown: false }),
					);
				}
			}),
			{ seed, numRuns: 120 },
		);
	});
});

describe("an event in a note of any form", () => {
	it("changes no byte but what it plans, and is taken back whole", () => {
		fc.assert(
			fc.property(hostileNotes, steps, (text, step) => {
				const person = personIn(text);
				const planned = planEvent(person, inputFor(text, step), context());
				if (!planned.ok) {
					expect(person.stage === undefined && person.status !== undefined).toBe(true);
					return;
				}
				const plan = planChanges(text, planned.changes);
				// A note that cannot be changed safely is not changed at all.
				if (!plan.ok) return;
				const after = applyEdits(text, plan.edits);
				expect(applyEdits(after, invertEdits(text, plan.edits))).toBe(text);
				let at = 0;
				let kept = "";
				for (const { from, to } of plan.edits) {
					kept += text.slice(at, from);
					at = to;
				}
				expect(withoutInserts(after, plan.edits)).toBe(kept + text.slice(at));
				expect(linesOf(after)).toEqual(expect.arrayContaining(linesOf(text)));
				expect(personIn(after)).toMatchObject({ stage: planned.to });
			}),
			{ seed, numRuns: 400 },
		);
	});

	it("leaves the lines of all other properties as they are, whatever stands between them", () => {
		const ours = fc.subarray([
			'intro_status: "Asked"  # by hand',
			"intro_since:   2026-01-01",
			'intro_via: ["[[Jane Doe]]"]',
			"follow_up: '2026-04-01'",
		]);
		fc.assert(
			fc.property(hostileNotes, ours, steps, (text, lines, step) => {
				const block = findBlock(text);
				if (block.kind !== "block") return;
				const eol = text.includes("\r\n") ? "\r\n" : "\n";
				const mixed =
					text.slice(0, block.to) + lines.map((line) => line + eol).join("") + text.slice(block.to);
				const planned = planEvent(personIn(mixed), inputFor(mixed, step), context());
				const plan = planned.ok ? planChanges(mixed, planned.changes) : undefined;
				if (!plan?.ok) return;
				const after = applyEdits(mixed, plan.edits);
				expect(applyEdits(after, invertEdits(mixed, plan.edits))).toBe(mixed);
				const others = linesOf(mixed).filter((line) => !/^\s*(?:intro_|follow_up)/.test(line));
				expect(linesOf(after)).toEqual(expect.arrayContaining(others));
			}),
			{ seed, numRuns: 250 },
		);
	});
});

function linesOf(text: string): string[] {
	return text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.startsWith("\ufeff"));
}

function withoutInserts(
	after: string,
	edits: readonly { readonly from: number; readonly to: number; readonly insert: string }[],
): string {
	let shift = 0;
	let at = 0;
	let rest = "";
	for (const { from, to, insert } of edits) {
		rest += after.slice(at, from + shift);
		at = from + shift + insert.length;
		shift += insert.length - (to - from);
	}
	return rest + after.slice(at);
}
