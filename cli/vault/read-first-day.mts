import { firstDayOf } from "../../src/app/week/plan-week-note.ts";
import type { Weekday } from "../../src/core/dates/week.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import { UsageError } from "../usage-error.mts";

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The day on which weeks begin: the one that is given, else as the settings or this machine's language say. */
export function readFirstDay(given: string | undefined, settings: Settings): Weekday {
	if (given === undefined)
		return firstDayOf(settings, new Intl.Collator().resolvedOptions().locale);
	const day = DAYS.indexOf(given.trim().toLowerCase());
	if (day >= 0) return day;
	throw new UsageError(`--first-day: expected one of ${DAYS.join(", ")}, got "${given}".`);
}
