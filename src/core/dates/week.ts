import { addDays, type CalendarDate, weekday } from "./calendar-date";

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export type Weekday = number;

const MONDAY: Weekday = 1;
const DAYS = 7;

/** The first day of the week in which a day lies. */
export function startOfWeek(day: CalendarDate, firstDay: Weekday): CalendarDate {
	return addDays(day, -((weekday(day) - firstDay + DAYS) % DAYS));
}

/** The last day of the week that begins with a day. */
export function endOfWeek(start: CalendarDate): CalendarDate {
	return addDays(start, DAYS - 1);
}

/** What engines know of a language's weeks: by a method, or by a property in older ones. */
interface WithWeeks {
	readonly getWeekInfo?: () => { readonly firstDay: number };
	readonly weekInfo?: { readonly firstDay: number };
}

/** The day on which weeks begin where a language is spoken; Monday where that is not known. */
export function firstDayIn(language: string): Weekday {
	const locale = readLocale(language) as WithWeeks | undefined;
	const known = locale?.getWeekInfo?.() ?? locale?.weekInfo;
	return known === undefined ? MONDAY : known.firstDay % DAYS;
}

function readLocale(language: string): Intl.Locale | undefined {
	try {
		return new Intl.Locale(language).maximize();
	} catch {
		return undefined;
	}
}
