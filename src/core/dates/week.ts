import { type CalendarDate, dayNumber, weekday } from "./calendar-date";

/** How weeks are counted: the day on which they begin (0 is Sunday), and a day of January that is always in the first one. */
export interface WeekRule {
	readonly firstWeekday: number;
	readonly inFirstWeek: number;
}

/** Weeks begin on Monday; the first one has the year's first Thursday (ISO 8601). */
export const ISO_WEEKS: WeekRule = { firstWeekday: 1, inFirstWeek: 4 };
/** Weeks begin on Sunday; the first one has New Year's Day. */
export const ENGLISH_WEEKS: WeekRule = { firstWeekday: 0, inFirstWeek: 1 };

const DAYS_OF_WEEK = 7;

/** The week of a day, and the year that it is counted in. */
export function weekOf(
	date: CalendarDate,
	rule: WeekRule,
): { readonly year: number; readonly week: number } {
	const year = Number(date.slice(0, 4));
	const day = dayNumber(date);
	const sinceStart = (weekday(date) - rule.firstWeekday + DAYS_OF_WEEK) % DAYS_OF_WEEK;
	const start = day - sinceStart;
	const counted = [year + 1, year].find((one) => firstWeek(one, rule) <= start) ?? year - 1;
	return { year: counted, week: (start - firstWeek(counted, rule)) / DAYS_OF_WEEK + 1 };
}

/** The number of the day on which the first week of a year begins. */
function firstWeek(year: number, { firstWeekday, inFirstWeek }: WeekRule): number {
	const eve = `${String(year - 1).padStart(4, "0")}-12-31` as CalendarDate;
	const weekdayInside = (weekday(eve) + inFirstWeek) % DAYS_OF_WEEK;
	const inside = dayNumber(eve) + inFirstWeek;
	return inside - ((weekdayInside - firstWeekday + DAYS_OF_WEEK) % DAYS_OF_WEEK);
}
