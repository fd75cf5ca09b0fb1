import { type CalendarDate, calendarDate, readDate } from "../core/dates/calendar-date";

// LinkedIn writes English months whatever the language of the device, so no locale is asked.
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAY_MONTH_YEAR = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})$/i;
/** The old form, month first: `3/27/14, 9:05 AM`. */
const OLD = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2}), \d{1,2}:\d{2} [AP]M$/i;
/** LinkedIn began in 2003. */
const FIRST_YEAR_OF_CENTURY = 2_000;

/** A day as LinkedIn writes it, now or in the past, or as Excel saves that again; undefined for any other words. */
export function readLinkedinDate(text: string): CalendarDate | undefined {
	const now = DAY_MONTH_YEAR.exec(text);
	if (now) return calendarDate(yearOf(now[3]), monthOf(now[2]), Number(now[1]));
	const old = OLD.exec(text);
	if (old) return calendarDate(yearOf(old[3]), Number(old[1]), Number(old[2]));
	const other = readDate(text);
	return other.kind === "date" ? other.date : undefined;
}

/** From 1; 0 where there is no such month. */
function monthOf(word: string | undefined): number {
	return MONTHS.indexOf((word ?? "").toLowerCase()) + 1;
}

function yearOf(digits: string | undefined): number {
	const year = Number(digits);
	return year < 100 ? FIRST_YEAR_OF_CENTURY + year : year;
}
