import { type CalendarDate, readDate } from "../core/dates/calendar-date";
import { readDayAs } from "../core/dates/read-day-as";

/** As LinkedIn writes days now, as Excel saves that again, and the old form with the month first: `3/27/14, 9:05 AM`. */
const FORMATS = [
	...["d MMM yyyy", "d MMM yy", "d-MMM-yyyy", "d-MMM-yy"],
	...["M/d/yyyy, h:mm a", "M/d/yy, h:mm a"],
];

/** A day as LinkedIn writes it, now or in the past, or as Excel saves that again; undefined for any other words. */
export function readLinkedinDate(text: string): CalendarDate | undefined {
	// LinkedIn writes English months whatever the language of the device; `March` and `Sept.` are theirs too.
	const short = text.replace(/([a-z]{3})[a-z]*\.?/i, "$1");
	const day = readDayAs(short, FORMATS);
	if (day !== undefined) return day;
	const other = readDate(text);
	return other.kind === "date" ? other.date : undefined;
}
