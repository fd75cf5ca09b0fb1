import { UTCDateMini } from "@date-fns/utc/date/mini";
import type { CalendarDate, LocalDateTime } from "./calendar-date";

/** A local day, or day and time, as if clocks here showed UTC: what date-fns computes with it is the same in every time zone. */
export function utcDate(time: CalendarDate | LocalDateTime): Date {
	return new UTCDateMini(time.length === DAY_LENGTH ? `${time}T00:00Z` : `${time}Z`);
}

const DAY_LENGTH = 10;
