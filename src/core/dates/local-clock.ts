import { type CalendarDate, calendarDate, type LocalDateTime } from "./calendar-date";

/** The day that a clock shows, local. */
export function localDay(clock: Date): CalendarDate {
	const day = calendarDate(clock.getFullYear(), clock.getMonth() + 1, clock.getDate());
	if (!day) throw new Error("The date on this device is out of range.");
	return day;
}

/** The day and time that a clock shows, local. */
export function localTime(clock: Date): LocalDateTime {
	const pad = (number: number): string => String(number).padStart(2, "0");
	return `${localDay(clock)}T${pad(clock.getHours())}:${pad(clock.getMinutes())}` as LocalDateTime;
}

/** The instant at which the clock of this device shows a local day and time. */
export function instantOf(time: LocalDateTime): Date {
	return new Date(time);
}
