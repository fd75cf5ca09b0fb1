import { isValid } from "date-fns/isValid";
import { parse } from "date-fns/parse";
import type { CalendarDate } from "./calendar-date";
import { utcDate } from "./utc-date";

/** date-fns puts two digits of a year into the hundred years around a day, the first fifty before it: `99` is 2099. */
const MID_CENTURY = utcDate("2050-01-01" as CalendarDate);

/** The day that a text says in the first of these formats that fits, with date-fns' letters (`d MMM yyyy`) and English names. */
export function readDayAs(text: string, formats: readonly string[]): CalendarDate | undefined {
	for (const format of formats) {
		if (!isWhole(text, format)) continue;
		const day = parse(text, format, MID_CENTURY);
		if (isValid(day)) return day.toISOString().slice(0, 10) as CalendarDate;
	}
	return undefined;
}

/** Whether each name and number is as long as the format says: date-fns takes `J` for January, and `24` for the year 24. */
function isWhole(text: string, format: string): boolean {
	const words = text.match(/\d+|[a-z]+/gi) ?? [];
	const letters = format.match(/([a-z])\1*/gi) ?? [];
	return letters.every((one, i) => one.length === 1 || one.length === words[i]?.length);
}
