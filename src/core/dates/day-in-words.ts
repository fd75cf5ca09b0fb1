import { format } from "date-fns/format";
import { formatRelative } from "date-fns/formatRelative";
import { enUS } from "date-fns/locale/en-US";
import {
	type CalendarDate,
	dayOf,
	daysBetween,
	type LocalDateTime,
	weekday,
} from "./calendar-date";
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

/** A day that nothing has to be added to: "Tuesday, 1 December 2026". */
export function dateInFull(day: CalendarDate): string {
	return format(utcDate(day), "EEEE, d MMMM y");
}

/** A day as a letter says it: "yesterday", "last Tuesday", "on Tuesday", "on 1 December", "on 1 December 2024". */
export function dayInWords(day: CalendarDate, today: CalendarDate): string {
	const other = `'on ${dateInWords(day, today)}'`;
	const locale = { ...enUS, formatRelative: (token: string) => WORDS[token] ?? other };
	return formatRelative(utcDate(day), utcDate(today), { locale });
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const WEEKDAYS = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
const NEXT_TO_TODAY: ReadonlyMap<number, string> = new Map([
	[-1, "yesterday"],
	[0, "today"],
	[1, "tomorrow"],
]);
/** Within so many days of today the day of the week is said, too. */
const SAME_WEEK = 7;

/** A day as views say it: "yesterday", "Tue 1 Dec" in the week before and after today, "18 Nov", "18 Nov 2025" of another year. */
export function dayLabel(day: CalendarDate, today: CalendarDate): string {
	const away = daysBetween(today, day);
	const word = NEXT_TO_TODAY.get(away);
	if (word !== undefined) return word;
	const date = `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""}`;
	const dated = day.slice(0, 4) === today.slice(0, 4) ? date : `${date} ${Number(day.slice(0, 4))}`;
	return Math.abs(away) <= SAME_WEEK ? `${WEEKDAYS[weekday(day)] ?? ""} ${dated}` : dated;
}

/** A day within a sentence of a view: "yesterday", "on 18 Nov". */
export function onDayLabel(day: CalendarDate, today: CalendarDate): string {
	const label = dayLabel(day, today);
	return NEXT_TO_TODAY.has(daysBetween(today, day)) ? label : `on ${label}`;
}

/** A day and time as views say them: "tomorrow at 09:30". */
export function timeLabel(time: LocalDateTime, today: CalendarDate): string {
	return `${dayLabel(dayOf(time), today)} at ${time.slice(11)}`;
}
