import { type CalendarDate, calendarDate } from "../core/calendar-date";

/** Today by this device's clock and calendar. */
export function today(): CalendarDate {
	const now = new Date();
	const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
	if (!day) throw new Error("The clock of this device is out of the calendar.");
	return day;
}
