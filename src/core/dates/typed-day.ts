import { addDays, type CalendarDate } from "./calendar-date";
import { dayInText } from "./day-in-text";
import { readWeekday } from "./month-names";
import { readDate } from "./read-date";

/** Whether a day that is typed without its year or week is the last such day, or the next. */
export type DayNear = "before" | "after";

/** The day that is meant where one is typed: `yesterday`, `next Tuesday`, `1 Dec`, `2026-12-01`; undefined where none can be told. */
export function readTypedDay(
	typed: string,
	today: CalendarDate,
	near: DayNear,
): CalendarDate | undefined {
	const read = readDate(typed.trim());
	if (read.kind === "date") return read.date;
	const [first = "", ...others] = typed
		.trim()
		.toLowerCase()
		.split(/[\s,]+/);
	if (first === "yesterday") return addDays(today, -1);
	const isNamed = readWeekday(first) !== undefined && others.length > 0;
	const isLast = first === "last";
	const rest = isNamed || isLast ? others : [first, ...others];
	const day = dayInText(`by ${rest.join(" ")}`, today);
	const isSaid = ["today", "tomorrow", "next"].includes(first) || /\d{4}/.test(typed);
	if (day === undefined || isSaid || day === today) return day;
	if (near === "after" && !isLast) return day;
	return dayBefore(day, rest);
}

/** The last day that is called as the next one is. */
function dayBefore(day: CalendarDate, words: readonly string[]): CalendarDate | undefined {
	if (!words.some((word) => /\d/.test(word))) return addDays(day, -7);
	const read = readDate(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`);
	return read.kind === "date" ? read.date : undefined;
}
