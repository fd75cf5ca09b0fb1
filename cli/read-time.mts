import {
	type CalendarDate,
	type LocalDateTime,
	readDate,
	readDateTime,
} from "../src/core/dates/calendar-date.ts";
import { UsageError } from "./usage-error.mts";

/** The day that an option names; undefined where it is not given. */
export function readDay(option: string, words: string | undefined): CalendarDate | undefined {
	if (words === undefined) return undefined;
	const read = readDate(words);
	if (read.kind === "date") return read.date;
	throw new UsageError(`${option}: expected YYYY-MM-DD, got "${words}".`);
}

/** The local time that an option or an argument names. */
export function readTime(option: string, words: string): LocalDateTime {
	const time = readDateTime(words);
	if (time) return time;
	throw new UsageError(`${option}: expected YYYY-MM-DDTHH:mm, got "${words}".`);
}
