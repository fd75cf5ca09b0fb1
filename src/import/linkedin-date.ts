import { type CalendarDate, calendarDate } from "../core/dates/calendar-date";
import { readDate } from "../core/dates/read-date";

/** The old form of LinkedIn, with the month first: `3/27/14, 9:05 AM`. */
const MONTH_FIRST = /^(\d{1,2})\/(\d{1,2})\/(?:20)?(\d{2}), (?:0?[1-9]|1[0-2]):[0-5]\d [AP]M$/i;
/** `7 Feb 22` and `7-Feb-22`, as Excel saves it. */
const SHORT_YEAR = /^(\d{1,2}([ -])\p{L}+\.?\2)(\d{2})$/u;

/** A day as LinkedIn writes it, now or in the past, or as Excel saves that again; undefined for any other words. */
export function readLinkedinDate(text: string): CalendarDate | undefined {
	const old = MONTH_FIRST.exec(text);
	if (old) return calendarDate(2000 + Number(old[3]), Number(old[1]), Number(old[2]));
	const day = readDate(text.replace(SHORT_YEAR, "$120$3"));
	return day.kind === "date" ? day.date : undefined;
}
