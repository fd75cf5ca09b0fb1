import { type CalendarDate, dayOf, type LocalDateTime } from "../dates/calendar-date";
import { endOfWeek, startOfWeek, type Weekday } from "../dates/week";
import type { ContactEntry, SpaceEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { countWeeks, type WeekNumber, weekNumbers } from "../results/week-results";
import type { LogEvent } from "../vocabulary/log-event";

/** Something that the log of a person says of the week. */
export interface Happened {
	readonly person: ContactEntry;
	readonly date: CalendarDate;
	readonly event: LogEvent;
}

/** What a week came to, from the record. */
export interface WeekReview {
	readonly start: CalendarDate;
	readonly end: CalendarDate;
	readonly numbers: readonly WeekNumber[];
	/** By day. */
	readonly happened: readonly Happened[];
}

/** What the week in which it is now has come to so far. */
export function reviewWeek(
	index: VaultIndex,
	space: SpaceEntry | undefined,
	now: LocalDateTime,
	firstDay: Weekday,
): WeekReview {
	const today = dayOf(now);
	const start = startOfWeek(today, firstDay);
	const [counts] = countWeeks(index, today, firstDay, 1);
	const happened = index.people.flatMap((person) =>
		person.note.log.flatMap(({ date, event }): Happened[] =>
			date >= start && date <= today && event !== "corrected" ? [{ person, date, event }] : [],
		),
	);
	return {
		start,
		end: endOfWeek(start),
		numbers: counts ? weekNumbers(counts, space?.note.perWeek) : [],
		happened: happened.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
	};
}
