import { type CalendarDate, localDay } from "../core/calendar-date";

/** Today by this device's clock and calendar. */
export function today(): CalendarDate {
	return localDay(new Date());
}
