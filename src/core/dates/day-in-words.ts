import { format } from "date-fns/format";
import { formatRelative } from "date-fns/formatRelative";
import { enUS } from "date-fns/locale/en-US";
import { type CalendarDate, daysBetween } from "./calendar-date";
import { utcDate } from "./utc-date";

/** Half a year: a day that is nearer needs no year to be told from others. */
const NEAR_DAYS = 183;

/** date-fns' names for how a day lies to today, and the label for it; a day that is further off than a week is `other`. */
const WORDS: Readonly<Record<string, string>> = {
	lastWeek: "'last' EEEE",
	yesterday: "'yesterday'",
	today: "'today'",
	tomorrow: "'tomorrow'",
	nextWeek: "'on' EEEE",
};

/** A day by its date: "1 December", "1 December 2024" where it is far. */
export function dateInWords(day: CalendarDate, today: CalendarDate): string {
	const isNear = Math.abs(daysBetween(today, day)) <= NEAR_DAYS;
	return format(
		utcDate(day),
		isNear || day.slice(0, 4) === today.slice(0, 4) ? "d MMMM" : "d MMMM y",
	);
}

/** A day as a letter says it: "yesterday", "last Tuesday", "on Tuesday", "on 1 December", "on 1 December 2024". */
export function dayInWords(day: CalendarDate, today: CalendarDate): string {
	const other = `'on ${dateInWords(day, today)}'`;
	const locale = { ...enUS, formatRelative: (token: string) => WORDS[token] ?? other };
	return formatRelative(utcDate(day), utcDate(today), { locale });
}
