import type { CalendarDate, LocalDateTime } from "../../core/dates/calendar-date";
import { localDay, localTime } from "../../core/dates/local-clock";

/** Today by this device's clock and calendar. */
export function today(): CalendarDate {
	return localDay(new Date());
}

/** The local day and time by this device's clock. */
export function localNow(): LocalDateTime {
	return localTime(new Date());
}
