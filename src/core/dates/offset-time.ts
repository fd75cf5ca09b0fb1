import type { LocalDateTime } from "./calendar-date";
import { localTime } from "./local-clock";

/** The local day and time at which clocks with this offset to UTC (`Z`, `+09:00`, `-0500`) show a day and time; undefined beyond the calendar. */
export function atOffset(time: LocalDateTime, offset: string): LocalDateTime | undefined {
	const [, hours = "+00", minutes = "00"] = /^([-+]\d{2}):?(\d{2})?$/.exec(offset) ?? [];
	const instant = new Date(`${time}${hours}:${minutes}`);
	const year = instant.getFullYear();
	return year >= 1 && year <= 9999 ? localTime(instant) : undefined;
}
