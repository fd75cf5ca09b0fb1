import { addDays, type CalendarDate } from "../dates/calendar-date";
import { type NoteRecord, recordReader } from "./note-record";

/** What of an event more than a property's kind says. */
interface ApartOfEvent {
	/** Whether its sheet, whom to find there and why, is written. */
	readonly isPrepared: boolean;
}

/** An event where people are met, as its note says it. */
export type Event = NoteRecord<"event", ApartOfEvent>;

/** Reads an event; the property reader is open on the note. */
export const readEvent = recordReader<"event", ApartOfEvent>("event", {
	isPrepared: (_, { isPrepared }) => isPrepared === true,
});

/** The first and the last day of something. */
export interface Days {
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

/** The days of an event; one that ends before it begins has its first day alone. Undefined where its note says none. */
export function daysOf({ date, ends }: Pick<Event, "date" | "ends">): Days | undefined {
	const first = date ?? ends;
	if (first === undefined) return undefined;
	return { first, last: ends !== undefined && ends > first ? ends : first };
}

/** Whether an event is on a day. */
export function isOn(event: Pick<Event, "date" | "ends">, day: CalendarDate): boolean {
	const days = daysOf(event);
	return days !== undefined && days.first <= day && day <= days.last;
}

/** Whether people are still expected at an event: its day is today or later. Undefined where its note says no day. */
export function isToCome(
	event: Pick<Event, "date" | "ends">,
	today: CalendarDate,
): boolean | undefined {
	const days = daysOf(event);
	return days && days.last >= today;
}

/** Whom one met is asked about from the day after an event, for this many days. */
const REVIEW_DAYS = 14;

/** Whether it was said of all of an event whom one met there: not before its last day. */
export function isReviewed(event: Pick<Event, "date" | "ends" | "reviewed">): boolean {
	const days = daysOf(event);
	return event.reviewed !== undefined && (days === undefined || event.reviewed >= days.last);
}

/** The days on which it is asked whom one met at an event; undefined where that was answered, or its note says no day. */
export function reviewDaysOf(event: Pick<Event, "date" | "ends" | "reviewed">): Days | undefined {
	const days = isReviewed(event) ? undefined : daysOf(event);
	return days && { first: addDays(days.last, 1), last: addDays(days.last, REVIEW_DAYS) };
}
