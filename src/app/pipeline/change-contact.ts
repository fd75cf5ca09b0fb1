import type { CalendarDate } from "../../core/dates/calendar-date";
import { dateInWords, dayLabel, onDayLabel } from "../../core/dates/day-in-words";
import { contactInText } from "../../core/records/contact-in-text";
import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { refuse } from "../../core/note/text-edit";
import { clearProperty, writeProperty } from "../../core/note/write-property";
import type { IsTaken } from "./conversation-note";
import {
	conversationEvent,
	type EventRequest,
	notThere,
	personAt,
	type Prepared,
	prepareEvent,
} from "./record-event";
import { remarkLine } from "../write/remark-line";

/** How we were in touch: a message is no conversation, and owes nothing. */
export const CONTACT_WAYS = { wrote: "We wrote", talked: "We talked" } as const;

export type ContactWay = keyof typeof CONTACT_WAYS;

/** What is to be logged of a contact with a person; whoever talked says it as of any conversation. */
export interface ContactLogRequest extends Omit<EventRequest, "event"> {
	readonly way: ContactWay;
}

/**
 * Prepares to log that I was in touch with a person on a day: where we talked, as the conversation that it was;
 * where we wrote, the date alone, and a plain line where there is something to remember. What I wanted to come
 * back to by then is done with.
 */
export function prepareContactLog(
	index: VaultIndex,
	{ way, ...request }: ContactLogRequest,
	today: CalendarDate,
	isTaken: IsTaken,
): Prepared {
	const { path, date, remark } = request;
	const person = personAt(index, path);
	if (!person) return notThere(path);
	if (date > today) {
		const message = `${dateInWords(date, today)} is still to come: only what has happened is logged.`;
		return { ok: false, message };
	}
	if (way === "talked") {
		const event = conversationEvent(person.note.stage);
		return prepareEvent(index, { ...request, event }, today, isTaken);
	}
	const title = `${person.note.name}: in touch ${onDayLabel(date, today)}`;
	return prepareChange(person, title, (text) => {
		const { lastContact, followUp } = contactInText(path, text, index.settings);
		const changes: Change[] = [];
		const { properties, logHeading } = index.settings;
		if (lastContact === undefined || lastContact < date)
			changes.push(writeProperty(properties, "last_contact", date));
		if (followUp !== undefined && followUp <= date)
			changes.push(...clearProperty(properties, "follow_up"));
		const label = remarkLine(remark);
		if (label !== undefined)
			changes.push({ kind: "log", heading: logHeading, line: `${date} in touch: ${label}` });
		return changes;
	});
}

/** Prepares to put a person off until a day: nothing computed is due before it. */
export function prepareSnooze(
	index: VaultIndex,
	path: string,
	until: CalendarDate,
	today: CalendarDate,
): Prepared {
	const person = personAt(index, path);
	if (!person) return notThere(path);
	if (until <= today)
		return { ok: false, message: `Choose a day in the future; ${dayLabel(until, today)} is not.` };
	return prepareChange(person, `${person.note.name}: not before ${dayLabel(until, today)}`, () => [
		writeProperty(index.settings.properties, "follow_up", until),
	]);
}

/** Prepares to want to hear from a person again every so many days. */
export function prepareKeepInTouch(index: VaultIndex, path: string, days: number): Prepared {
	const person = personAt(index, path);
	if (!person) return notThere(path);
	return prepareChange(person, `${person.note.name}: keep in touch every ${days} days`, () => [
		writeProperty(index.settings.properties, "keep_in_touch", days),
	]);
}

/** Prepares to put a person into the pipeline: identified, since today. */
export function prepareEntry(index: VaultIndex, path: string, today: CalendarDate): Prepared {
	const person = personAt(index, path);
	if (!person) return notThere(path);
	const { properties } = index.settings;
	return prepareChange(person, `${person.note.name}: in the pipeline`, (text) => {
		const { status } = contactInText(path, text, index.settings);
		if (status !== undefined) return `${person.note.name} is already in the pipeline (${status}).`;
		return [
			writeProperty(properties, "intro_status", "identified"),
			writeProperty(properties, "intro_since", today),
		];
	});
}

/** An action on one contact's note, planned on its text at the moment of writing; a message instead of changes says why there are none. */
function prepareChange(
	person: ContactEntry,
	title: string,
	change: (text: string) => readonly Change[] | string,
): Prepared {
	const plan = (text: string) => {
		const changes = change(text);
		return typeof changes === "string"
			? refuse("not-possible", changes)
			: planChanges(text, changes);
	};
	return { ok: true, action: { title, writes: [{ kind: "edit", path: person.path, plan }] } };
}
