import { addDays, type CalendarDate, calendarDate, weekday } from "./calendar-date";
import { readMonth, readWeekday } from "./month-names";

/** A day that says when something is to be done stands behind one of these. */
const UNTIL = String.raw`(?:by|until|till|before|on|bis|am|jusqu'au|avant|hasta)\s+(?:the\s+|this\s+|next\s+|coming\s+|zum\s+)?`;
const DAY_MONTH = String.raw`(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{3,})\.?(?:,?\s+(\d{4}))?`;
const MONTH_DAY = String.raw`(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(\d{4}))?`;
const ISO = /(?:^|[^\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/;
/** A task with its date already. */
const DATED = /[📅⏳🛫]/u;

/**
 * The day until which something is promised, as people write it: `by Friday`, `until 4 Dec`, `tomorrow`,
 * `2026-12-04`. A day of the week is the next one, and a day without a year the next such day; undefined where no
 * day can be told.
 */
export function dayInText(text: string, today: CalendarDate): CalendarDate | undefined {
	if (DATED.test(text)) return undefined;
	const iso = ISO.exec(text);
	if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	if (/(?:^|\s)tomorrow(?=\W|$)/iu.test(text)) return addDays(today, 1);
	if (/(?:^|\s)today(?=\W|$)/iu.test(text)) return today;
	return written(text, today) ?? dayOfWeek(text, today);
}

function written(text: string, today: CalendarDate): CalendarDate | undefined {
	const dayFirst = new RegExp(`(?:^|\\s)${UNTIL}${DAY_MONTH}`, "iu").exec(text);
	if (dayFirst) return near(dayFirst[1], dayFirst[2], dayFirst[3], today);
	const monthFirst = new RegExp(`(?:^|\\s)${UNTIL}${MONTH_DAY}`, "iu").exec(text);
	return monthFirst ? near(monthFirst[2], monthFirst[1], monthFirst[3], today) : undefined;
}

/** The day of a year that is said, else the next such day. */
function near(
	day = "",
	word = "",
	year: string | undefined,
	today: CalendarDate,
): CalendarDate | undefined {
	const month = readMonth(word);
	if (month === undefined) return undefined;
	const start = Number(year ?? today.slice(0, 4));
	const date = calendarDate(start, month, Number(day));
	if (year !== undefined || date === undefined || date >= today) return date;
	return calendarDate(start + 1, month, Number(day));
}

function dayOfWeek(text: string, today: CalendarDate): CalendarDate | undefined {
	const word = new RegExp(`(?:^|\\s)${UNTIL}(\\p{L}{3,})`, "iu").exec(text)?.[1] ?? "";
	const wanted = readWeekday(word);
	if (wanted === undefined) return undefined;
	return addDays(today, ((wanted - weekday(today) + 6) % 7) + 1);
}
