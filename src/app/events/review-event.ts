import { type CalendarDate, dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import { onDayLabel } from "../../core/dates/day-in-words";
import type { ContactEntry, EventEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { planChanges } from "../../core/note/plan-changes";
import { factsInText } from "../../core/note/facts-in-text";
import { bodyOptions } from "../../core/note/body-options";
import { PropertyReader } from "../../core/note/property-reader";
import { writeProperty } from "../../core/note/write-property";
import { daysOf, isReviewed } from "../../core/records/event";
import { heldMeanwhile } from "../pipeline/conversation-note";
import {
	conversationEvent,
	eventInNote,
	notThere,
	personAt,
	type Prepared,
} from "../pipeline/record-event";
import type { NoteWrite } from "../write/carry-out";
import { countOf } from "../../core/text/count-of";

/** Somebody whom I met at an event, and what is worth remembering of it. */
export interface MetThere {
	/** The contact's note. */
	readonly path: string;
	readonly remark?: string | undefined;
}

/** What is said of an event once it is over. */
export interface ReviewRequest {
	/** The event's note. */
	readonly path: string;
	/** Nobody, where I met nobody. */
	readonly met: readonly MetThere[];
	/** Undefined for the last of its days that has come. */
	readonly date?: CalendarDate | undefined;
}

/** The event of a note. */
export function eventAt(index: VaultIndex, path: string): EventEntry | undefined {
	const entry = index.get(path);
	return entry?.kind === "event" ? entry : undefined;
}

/** Why it cannot be said of somebody that I met them: their status is no stage; undefined where it can. */
export function whyNotMet({ note: { status, stage } }: ContactEntry): string | undefined {
	const isUnknown = status !== undefined && stage === undefined;
	return isUnknown ? `the status “${status}” is not a stage: correct it first` : undefined;
}

/** The answer where an event's note is gone. */
export function noEvent(path: string): Extract<Prepared, { ok: false }> {
	const message = `${path} is no longer an event: it was renamed, deleted or changed.`;
	return { ok: false, message };
}

/**
 * Prepares to say whom I met at an event: each of them met in person that day, at this event and no longer expected
 * there; that a conversation planned for that day was held; and that it was said. Everybody else stays expected.
 */
export function prepareReview(
	index: VaultIndex,
	{ path, met, date }: ReviewRequest,
	now: LocalDateTime,
): Prepared {
	const today = dayOf(now);
	const event = eventAt(index, path);
	if (!event) return noEvent(path);
	const { name } = event.note;
	const days = daysOf(event.note);
	if (days && days.first > today) {
		const message = `${name} is ${onDayLabel(days.first, today)}: nobody is met before the day.`;
		return { ok: false, message };
	}
	const day = date ?? (days && days.last < today ? days.last : today);
	if (days && (day < days.first || day > days.last))
		return {
			ok: false,
			message: `${name} was not ${onDayLabel(day, today)}: it was ${onDayLabel(days.first, today)}.`,
		};
	const people: ContactEntry[] = [];
	const writes: NoteWrite[] = [];
	for (const [who, remark] of new Map(met.map((one) => [one.path, one.remark]))) {
		const person = personAt(index, who);
		if (!person) return notThere(who);
		const told = conversationEvent(person.note.stage);
		const request = { path: who, event: told, date: day, remark, place: event };
		const prepared = eventInNote(index, request, today);
		if (!prepared.ok) return prepared;
		people.push(person);
		writes.push(...prepared.action.writes);
	}
	return {
		ok: true,
		action: {
			title: titleOf(name, met.length),
			writes: [...heldMeanwhile(index, people, day, now), ...writes, reviewed(index, event, today)],
		},
	};
}

function titleOf(name: string, count: number): string {
	const who = count === 0 ? "nobody" : countOf(count, "person", "people");
	return `${name}: met ${who}`;
}

/** The first answer after all its days counts; who comes to mind later is recorded beside it. */
function reviewed(
	{ settings }: VaultIndex,
	{ path, note }: EventEntry,
	today: CalendarDate,
): NoteWrite {
	return {
		kind: "edit",
		path,
		plan: (text) => {
			const reader = new PropertyReader(settings.properties);
			reader.open(path, factsInText(path, text, bodyOptions(settings)).frontmatter, []);
			const isThere = isReviewed({ ...note, reviewed: reader.date("reviewed") });
			const changes = isThere ? [] : [writeProperty(settings.properties, "reviewed", today)];
			return planChanges(text, changes);
		},
	};
}
