import { firstDayOf } from "../../app/week/plan-week-note";
import type { CalendarDate, LocalDateTime } from "../../core/dates/calendar-date";
import type { Weekday } from "../../core/dates/week";
import { localDay, localTime } from "../../core/dates/local-clock";
import type { Settings } from "../../core/settings/settings";

/** Today by this device's clock and calendar. */
export function today(): CalendarDate {
	return localDay(new Date());
}

/** The day on which weeks begin, as the settings or the language of this device say. */
export function firstDayHere(settings: Settings): Weekday {
	return firstDayOf(settings, new Intl.Collator().resolvedOptions().locale);
}

/** The local day and time by this device's clock. */
export function localNow(): LocalDateTime {
	return localTime(new Date());
}
