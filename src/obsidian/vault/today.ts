import { type CalendarDate, type LocalDateTime, localDay } from "../../core/dates/calendar-date";

/** Today by this device's clock and calendar. */
export function today(): CalendarDate {
	return localDay(new Date());
}

/** The local day and time by this device's clock. */
export function localNow(): LocalDateTime {
	const clock = new Date();
	const pad = (number: number): string => String(number).padStart(2, "0");
	const time = `${pad(clock.getHours())}:${pad(clock.getMinutes())}`;
	return `${localDay(clock)}T${time}` as LocalDateTime;
}
