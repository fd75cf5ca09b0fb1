import { type CalendarDate, type LocalDateTime } from "../src/core/dates/calendar-date.ts";
import { readDate, readDateTime } from "../src/core/dates/read-date.ts";
import { localTime } from "../src/core/dates/local-clock.ts";
import { UsageError } from "./usage-error.mts";

/** The day that an option names; undefined where it is not given. */
export function readDay(option: string, text: string | undefined): CalendarDate | undefined {
	if (text === undefined) return undefined;
	const read = readDate(text);
	if (read.kind === "date") return read.date;
	throw new UsageError(`${option}: expected YYYY-MM-DD, got "${text}".`);
}

/** The local time that an option or an argument names. */
export function readTime(option: string, text: string): LocalDateTime {
	const time = readDateTime(text);
	if (time) return time;
	throw new UsageError(`${option}: expected YYYY-MM-DDTHH:mm, got "${text}".`);
}

/** The moment for which a command works: `--now`, else `--today` at noon, else that of the clock, local. */
export function readMoment(
	options: { readonly now?: string; readonly today?: string },
	clock: () => Date,
): LocalDateTime {
	if (options.now !== undefined) return readTime("--now", options.now);
	const today = readDay("--today", options.today);
	return today === undefined ? localTime(clock()) : (`${today}T12:00` as LocalDateTime);
}
