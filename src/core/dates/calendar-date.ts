/** A local calendar day, `YYYY-MM-DD`. Two of them compare with `<`. */
export type CalendarDate = string & { readonly __calendarDate: true };

/** A local day and time, `YYYY-MM-DDTHH:mm`. */
export type LocalDateTime = string & { readonly __localDateTime: true };

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day of these numbers (month and day from 1), or undefined where the calendar has none. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
	const days = month === 2 && !isLeapYear(year) ? 28 : DAYS[month - 1];
	if (days === undefined || day < 1 || day > days || year < 1 || year > 9999) return undefined;
	if (!Number.isInteger(day) || !Number.isInteger(year)) return undefined;
	const text = `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
	return text as CalendarDate;
}

/** The day of a local date and time. */
export function dayOf(time: LocalDateTime): CalendarDate {
	return time.slice(0, 10) as CalendarDate;
}

/** Days since 1970-01-01, to compute with; never passes through a time zone. */
export function dayNumber(date: CalendarDate): number {
	// Years are counted from March, so that the leap day is the last of its year.
	const month = (twoDigits(date, 5) + 9) % 12;
	const year = 100 * twoDigits(date, 0) + twoDigits(date, 2) - (month > 9 ? 1 : 0);
	const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
	return (
		365 * year + leapDays + Math.floor((153 * month + 2) / 5) + twoDigits(date, 8) - DAYS_TO_1970
	);
}

function twoDigits(text: string, offset: number): number {
	return 10 * text.charCodeAt(offset) + text.charCodeAt(offset + 1) - 11 * ZERO;
}

const ZERO = 48;
/** From 0000-03-01 to 1970-01-01, and one: days of a month are counted from 1. */
const DAYS_TO_1970 = 719_469;

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(number: number): string {
	return String(number).padStart(2, "0");
}

const DAY_MS = 86_400_000;
const FIRST_DAY = "0001-01-01" as CalendarDate;
const LAST_DAY = "9999-12-31" as CalendarDate;

/** The day this many days later; fewer than none is earlier. Beyond the calendar it is its first or last day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
	// Computed on a day that has no zone: midnight to midnight is always 24 hours here.
	const later = new Date((dayNumber(date) + days) * DAY_MS);
	const day = calendarDate(later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate());
	return day ?? (days < 0 ? FIRST_DAY : LAST_DAY);
}

/** Days from one date to another; negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return dayNumber(to) - dayNumber(from);
}

/** Minutes that clocks show from one time to another; negative where the second is earlier. */
export function minutesBetween(from: LocalDateTime, to: LocalDateTime): number {
	const days = daysBetween(dayOf(from), dayOf(to));
	return days * MINUTES_OF_A_DAY + minuteOfDay(to) - minuteOfDay(from);
}

const MINUTES_OF_A_DAY = 24 * 60;

function minuteOfDay(time: LocalDateTime): number {
	return 60 * twoDigits(time, 11) + twoDigits(time, 14);
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(date: CalendarDate): number {
	// 1970-01-01 was a Thursday.
	return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
