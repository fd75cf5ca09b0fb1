import { type LocalDateTime, readDate, readDateTime } from "../src/core/dates/calendar-date.ts";
import { localTime } from "../src/core/dates/local-clock.ts";
import { UsageError } from "./usage-error.mts";

/** The moment for which a command works: `--now`, else `--today` at noon, else that of the clock, local. */
export function readMoment(
	options: { readonly now?: string; readonly today?: string },
	clock: () => Date,
): LocalDateTime {
	if (options.now !== undefined) {
		const now = readDateTime(options.now);
		if (!now) throw new UsageError(`--now: expected YYYY-MM-DDTHH:mm, got "${options.now}".`);
		return now;
	}
	if (options.today !== undefined) {
		const today = readDate(options.today);
		if (today.kind !== "date")
			throw new UsageError(`--today: expected YYYY-MM-DD, got "${options.today}".`);
		return `${today.date}T12:00` as LocalDateTime;
	}
	return localTime(clock());
}
