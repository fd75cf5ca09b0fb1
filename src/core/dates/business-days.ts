import { addDays, type CalendarDate, weekday } from "./calendar-date";

const DAYS_OF_A_WEEK = 7;

/**
 * The day that is this many business days (none or more) after a date, which may itself be a weekend day.
 * `weekend` holds the days of the week off, 0 for Sunday; a week of nothing else has no business days, and then
 * every day counts.
 */
export function addBusinessDays(
	date: CalendarDate,
	days: number,
	weekend: readonly number[],
): CalendarDate {
	const off = new Set(weekend);
	if (off.size === 0 || off.size >= DAYS_OF_A_WEEK) return addDays(date, days);
	// Whole weeks at once; the last days one by one, for they end on a business day.
	const ofAWeek = DAYS_OF_A_WEEK - off.size;
	const weeks = Math.max(0, Math.floor((days - 1) / ofAWeek));
	const start = weekday(date);
	let after = weeks * DAYS_OF_A_WEEK;
	for (let left = days - weeks * ofAWeek; left > 0;) {
		after += 1;
		if (!off.has((start + after) % DAYS_OF_A_WEEK)) left -= 1;
	}
	return addDays(date, after);
}
