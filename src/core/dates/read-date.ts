import { foldText } from "../text/fold-text";
import { lastSegment, parseLink } from "../text/link";
import { type CalendarDate, calendarDate, dayOf, type LocalDateTime } from "./calendar-date";
import { isWeekday, readMonth } from "./month-names";
import { atOffset } from "./offset-time";

/** A date as read: the day, or why it is none. `ambiguous` is `05/03/2024`: day or month first is not for us to guess. */
export type DateReading =
	| { readonly kind: "date"; readonly date: CalendarDate }
	| { readonly kind: "ambiguous" | "invalid" };

/** A day as it may stand in a text, as a pattern: more than days fit, and `readDate` tells. */
export const DAY_FORM = String.raw`\d[\d./-]{5,9}(?!\d)|\d{4}年\d\d?月\d\d?日|[\p{L}\d][\p{L}\p{M}\d ,.-]{2,40}?[ ,.-]\d{4}(?!\d)`;
/** A time after a day, as a pattern. */
export const TIME_FORM = String.raw`(?:T|,? )\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\b\.?)?(?: ?(?:[Zz]\b|UTC\b|GMT\b|[-+]\d{2}:?\d{2}(?!\d)|[-+]\d{2}\b))?`;

const INVALID: DateReading = { kind: "invalid" };
/** What is longer is no day. */
const LONGEST = 100;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** `20240305` and `2024年3月5日`. */
const UNMARKED = /^(\d{4})年(\d{1,2})月(\d{1,2})日|^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|[T ])/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const WORDS = /^[\p{L}\p{M}\d\s,./ºª-]+$/u;
/** Between the words and numbers of a day, and after its number: `5th of February`, `1er janvier`, `5 de mayo`. */
const FILLER = /^(?:st|nd|rd|th|er|e|o|a|of|the|de|del|den|der|le|el|il)$/;
const TIMED =
	/^(.*?[^\s,])(?:T|,?\s+(?:at\s+)?)(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s?([ap])\.?m\.?)?(?:\s?(z|utc|gmt|[-+]\d{2}(?::?\d{2})?)(?:\[[^\]]*\])?)?$/i;

/**
 * Reads a date property: `2024-03-05`, with a time after it, as a link to that day's note, with the month as a word,
 * or with the year last where only one order of day and month is possible. A time with an offset to UTC is of the
 * local day at that moment. What YAML 1.1 readers made a `Date` is that day in UTC, as it was written.
 */
export function readDate(value: unknown): DateReading {
	if (value instanceof Date) {
		if (Number.isNaN(value.getTime())) return INVALID;
		return reading(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
	}
	// `20240305` without quotes is a number.
	const text = typeof value === "number" ? String(value) : value;
	if (typeof text !== "string") return INVALID;
	if (text.length === 10) {
		const iso = ISO.exec(text);
		if (iso) return reading(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	}
	const link = parseLink(text);
	if (!link) return readLooseDate(text.trim());
	const whole = readLooseDate(link.target);
	return whole.kind === "invalid" ? readLooseDate(lastSegment(link.target)) : whole;
}

/** Reads a date and time property, `2024-03-05T10:00`, local; with an offset to UTC after it, what the clock here shows at that moment. */
export function readDateTime(value: unknown): LocalDateTime | undefined {
	return typeof value === "string" ? readTimed(value.trim())?.time : undefined;
}

/** A day with a time after it; undefined where there is none, and the day alone where it is no time of a day. */
function readTimed(
	text: string,
): { readonly day: DateReading; readonly time?: LocalDateTime | undefined } | undefined {
	const match = text.length > LONGEST ? null : TIMED.exec(text);
	if (!match) return undefined;
	const [, words = "", hours = "", minutes = "", half, offset] = match;
	const day = readDay(words);
	const hour = half === undefined ? Number(hours) : hourOf(Number(hours), half);
	if (day.kind !== "date" || hour > 23 || Number(minutes) > 59) return { day };
	const shown = `${day.date}T${String(hour).padStart(2, "0")}:${minutes}` as LocalDateTime;
	const time = offset === undefined ? shown : atOffset(shown, offset);
	return { day: time === undefined ? INVALID : { kind: "date", date: dayOf(time) }, time };
}

/** The hour of a clock of twelve hours; more than a day has where that shows no such hour. */
function hourOf(hour: number, half: string): number {
	if (hour < 1 || hour > 12) return Infinity;
	return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function readLooseDate(text: string): DateReading {
	if (text.length > LONGEST) return INVALID;
	const timed = readTimed(text)?.day;
	return timed === undefined || timed.kind === "invalid" ? readDay(text) : timed;
}

function readDay(text: string): DateReading {
	const plain = readNumbers(text) ?? readWords(text);
	if (plain) return plain;
	const bare = text.replace(/^(\p{L}+)\.?,?\s+|[\s,-]+(\p{L}+)\.?$/gu, (piece, first, last) =>
		isWeekday(String(first ?? last)) ? "" : piece,
	);
	return (bare === text ? undefined : (readNumbers(bare) ?? readWords(bare))) ?? INVALID;
}

function readNumbers(text: string): DateReading | undefined {
	const first = YEAR_FIRST.exec(text.replace(UNMARKED, "$1$4-$2$5-$3$6"));
	if (first) return reading(Number(first[1]), Number(first[3]), Number(first[4]));
	const last = YEAR_LAST.exec(text);
	if (!last) return undefined;
	const [a, b, year] = [Number(last[1]), Number(last[3]), Number(last[4])];
	const dayFirst = calendarDate(year, b, a);
	const monthFirst = calendarDate(year, a, b);
	if (dayFirst && monthFirst && dayFirst !== monthFirst) return { kind: "ambiguous" };
	const date = dayFirst ?? monthFirst;
	return date ? { kind: "date", date } : INVALID;
}

/** A month as a word with a day and a year of four digits: `5 February 2026`, `Feb 5th, 2026`, `2026-Feb-05`. */
function readWords(text: string): DateReading | undefined {
	if (!WORDS.test(text)) return undefined;
	const parts =
		foldText(text)
			.match(/\d+|\p{L}+/gu)
			?.filter((part) => !FILLER.test(part)) ?? [];
	const at = parts.findIndex((part) => readMonth(part) !== undefined);
	const numbers = parts.filter((_, i) => i !== at);
	if (parts.length !== 3 || !/^(?:\d{1,2} \d{4}|\d{4} \d{1,2})$/.test(numbers.join(" ")))
		return undefined;
	const [a = "", b = ""] = numbers;
	const isYearFirst = a.length === 4;
	// With the month first, the year stands last.
	if (at === 2 || (at === 0 && isYearFirst)) return undefined;
	const [year, day] = isYearFirst ? [a, b] : [b, a];
	return reading(Number(year), readMonth(parts[at] ?? "") ?? 0, Number(day));
}

function reading(year: number, month: number, day: number): DateReading {
	const date = calendarDate(year, month, day);
	return date ? { kind: "date", date } : INVALID;
}
