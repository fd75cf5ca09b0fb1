import { type CalendarDate, type LocalDateTime } from "../../src/core/dates/calendar-date";
import { readDate, readDateTime } from "../../src/core/dates/read-date";
import type { Contact } from "../../src/core/records/contact";
import { contactInText } from "../../src/core/records/contact-in-text";
import { type LogLine, readLog } from "../../src/core/note/log";
import { planChanges } from "../../src/core/note/plan-changes";
import { applyEdits } from "../../src/core/note/text-edit";
import type { EventInput } from "../../src/core/pipeline/event-input";
import {
	type EventContext,
	type PlannedEvent,
	planEvent,
} from "../../src/core/pipeline/plan-event";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";

/** The day that a text says; it is an error of the test where it says none. */
export function day(text: string): CalendarDate {
	const reading = readDate(text);
	if (reading.kind !== "date") throw new Error(`${text} is no day.`);
	return reading.date;
}

/** The local time that a text says; it is an error of the test where it says none. */
export function time(text: string): LocalDateTime {
	const read = readDateTime(text);
	if (read === undefined) throw new Error(`${text} is no time.`);
	return read;
}

/** The log of a note with these lines, each without its bullet. */
export function logOf(...lines: readonly string[]): readonly LogLine[] {
	return readLog("Jane.md", `## Log\n${lines.map((line) => `- ${line}\n`).join("")}`, "Log", 0).log;
}

/** The person that the text of a note says. */
export function personIn(text: string, settings: Settings = DEFAULT_SETTINGS): Contact {
	return contactInText("People/Ann Lee.md", text, settings);
}

/** What a plan depends on beside the note, unless a test says otherwise. */
export function context(part: Partial<EventContext> = {}): EventContext {
	return { settings: DEFAULT_SETTINGS, today: day("2026-03-10"), isKnown: false, ...part };
}

/** The text of a note after what was planned; it is an error of the test where it was refused. */
export function carriedOut(text: string, planned: PlannedEvent): string {
	if (!planned.ok) throw new Error(`Refused: ${planned.reason}`);
	const plan = planChanges(text, planned.changes);
	if (!plan.ok) throw new Error(`Not written: ${plan.refusal.message}`);
	return applyEdits(text, plan.edits);
}

/** The text of a note after an event, of today unless the wish says otherwise. */
export function afterEvent(
	text: string,
	input: Omit<EventInput, "date"> & { readonly date?: CalendarDate },
	part: Partial<EventContext> = {},
): string {
	const given = context(part);
	const person = personIn(text, given.settings);
	return carriedOut(text, planEvent(person, { date: given.today, ...input }, given));
}
