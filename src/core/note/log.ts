import { type CalendarDate, type LocalDateTime } from "../dates/calendar-date";
import { type DateReading, DAY_FORM, readDate, readDateTime, TIME_FORM } from "../dates/read-date";
import type { LogEvent } from "../vocabulary/log-event";
import type { Problem } from "../text/problem";
import { showValue } from "./property-value";
import { readLogEvent } from "../vocabulary/read-word";
import { findHiddenRanges, findSection, isHidden } from "./section";
import type { TextRange } from "../text/text-range";

/** One event of a contact's introduction log. */
export interface LogLine {
	readonly date: CalendarDate;
	readonly event: LogEvent;
	/** When the conversation is, after `scheduled` and `moved`. */
	readonly at?: LocalDateTime;
	/** The link after the event, as written: whom I asked, who introduced. */
	readonly link?: string;
	readonly text?: string;
	/** Line in the file, counted from 1. */
	readonly line: number;
}

/** The events of a log, and the lines that seem to be meant as one and cannot be read. */
export interface LogReading {
	readonly log: readonly LogLine[];
	readonly problems: readonly Problem[];
}

const NOTHING: LogReading = { log: [], problems: [] };
/** A ticked task is an event; one that is still to be done is none. */
const BULLET = /^[-*+]\s+(?:\[[^\s\]]\]\s+)?/;
/** A day, in words too, or as a link. */
const DAY = String.raw`\[\[[^[\]]+\]\]|\[[^[\]]*\]\([^()\s]+\)|${DAY_FORM}`;
/** A day, plain, bold or as a link, with a time or a colon after it, and a word. */
const DAY_AND_WORD = new RegExp(
	String.raw`^[*_]{0,3}(${DAY})((?:${TIME_FORM})?)[*_]{0,3}(?:\s?:)?[*_]{0,3}\s+(?:[–—-]\s+)?([A-Za-z-]+)(?![^\s:])(.*)$`,
	"u",
);
const LEADING_DAY = new RegExp(`^[*_]{0,3}(${DAY})`, "u");
const AT = new RegExp(String.raw`^\s+((?:${DAY_FORM})${TIME_FORM})(?=$|[ :])`, "u");
const LINK = /^\s+(\[\[[^[\]]+\]\]|\[[^[\]]*\]\((?:[^()]|\([^()]*\))+\))/;

/**
 * Reads the events below the log heading of a note (`start`: where its body begins). Lines that a person wrote
 * differently stay in the note and mean nothing here: they are a problem where they seem to tell of an event, and
 * are passed over otherwise, as what is in code or comments is. Events below a second such heading are a problem, too.
 */
export function readLog(path: string, text: string, heading: string, start: number): LogReading {
	const hiddenAbove = findHiddenRanges(text, start);
	const section = findSection(text, heading, start, hiddenAbove);
	if (!section) return NOTHING;
	const hidden = hiddenAbove.length === 0 ? hiddenAbove : findHiddenRanges(text, section.from);
	const log: LogLine[] = [];
	const problems: Problem[] = [];
	let number = countLines(text, section.from);
	let at = section.from;
	for (const whole of text.slice(section.from, section.to).split("\n")) {
		const line = isHidden(hidden, at) ? "" : whole.trimEnd();
		if (line !== "") {
			const read = readLogLine(line, number);
			if (read) log.push(read);
			else if (seemsMeant(line)) problems.push(unread(path, line, number));
		}
		number += 1;
		at += whole.length + 1;
	}
	return { log, problems: [...problems, ...readSecond(path, text, heading, section.to, hidden)] };
}

/** The events below a second heading of the log, which count for nothing. */
function readSecond(
	path: string,
	text: string,
	heading: string,
	start: number,
	hidden: readonly TextRange[],
): Problem[] {
	const section = findSection(text, heading, start, hidden);
	if (!section) return [];
	const line = countLines(text, section.headingFrom);
	const hasEvents = text
		.slice(section.from, section.to)
		.split("\n")
		.some((one) => readLogLine(one.trimEnd(), line) !== undefined);
	const message = `Log: “${heading}” stands here a second time, and the events below it are not read; move them below the first one.`;
	return hasEvents ? [{ path, code: "unread-log-line", message, line }] : [];
}

/** Reads one bullet: date, event, optional date and time, optional link, optional `: text`. */
export function readLogLine(line: string, number: number): LogLine | undefined {
	return readOwnForm(line, number) ?? readAnyForm(line, number);
}

/** Most lines as they are written here: their parts stand where they are looked for. */
const OWN_FORM = /^- (\d{4}-\d{2}-\d{2}) ([a-z-]+)(?: (\[\[[^[\]]+\]\]))?(?::(.*))?$/;

function readOwnForm(line: string, number: number): LogLine | undefined {
	const [, day, word = "", link, after = ""] = OWN_FORM.exec(line) ?? [];
	const date = readDate(day);
	const event = readLogEvent(word);
	if (date.kind !== "date" || event === undefined) return undefined;
	const text = after.trimStart();
	return {
		date: date.date,
		event,
		...(link === undefined ? {} : { link }),
		...(text ? { text } : {}),
		line: number,
	};
}

function readAnyForm(line: string, number: number): LogLine | undefined {
	const bullet = BULLET.exec(line)?.[0];
	const found = bullet === undefined ? null : DAY_AND_WORD.exec(line.slice(bullet.length));
	if (!found) return undefined;
	const [, day = "", clock = "", word = "", after = ""] = found;
	// A link names the day; else a time with an offset may be of another one here.
	const date = readDate(day.endsWith("]") || day.endsWith(")") ? day : day + clock);
	const event = readLogEvent(word);
	if (date.kind !== "date" || event === undefined) return undefined;
	let rest = after;
	const at = AT.exec(rest);
	const time = readDateTime(at?.[1]);
	if (at && time) rest = rest.slice(at[0].length);
	const link = LINK.exec(rest);
	if (link) rest = rest.slice(link[0].length);
	const text = rest.replace(/^\s*:?\s*/, "");
	return {
		date: date.date,
		event,
		...(time ? { at: time } : {}),
		...(link?.[1] ? { link: link[1] } : {}),
		...(text ? { text } : {}),
		line: number,
	};
}

const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?/;
/** What may stand before the words of any line. */
const BEFORE_WORDS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[.\]\s+)?/;
const HEADING_OR_EMBED = /^\s*(?:#{1,6}\s|!\[)/;
const TABLE_ROW = /^[\s>]*\|/;
/** Three numbers, whatever marks are around and between them. */
const DAY_FIRST =
	/^[^\p{L}\p{N}]*\p{Nd}{1,4}[^\p{L}\p{N}\s]\p{Nd}{1,2}[^\p{L}\p{N}\s]\p{Nd}{2,4}(?!\p{Nd})/u;

/** Whether a line that is no event was to be one: a row of a table with a day in it; a line that begins with a day; an item that has a number and an event near its beginning. */
function seemsMeant(line: string): boolean {
	if (HEADING_OR_EMBED.test(line)) return false;
	if (partsOf(line).some((words) => DAY_FIRST.test(words) || beginsWithDay(words))) return true;
	const item = ITEM.exec(line)?.[0];
	if (item === undefined) return false;
	const words = line.slice(item.length);
	const first =
		words
			.slice(0, LONGEST_START)
			.match(/[A-Za-z-]+/g)
			?.slice(0, MOST_WORDS) ?? [];
	return /\d/.test(words.slice(0, NEAR)) && first.some((word) => readLogEvent(word) !== undefined);
}

/** The cells of a row of a table; of any other line the whole, and the words behind its marks. */
function partsOf(line: string): readonly string[] {
	return TABLE_ROW.test(line)
		? line.split("|").map((cell) => cell.trim())
		: [line.trim(), line.replace(BEFORE_WORDS, "")];
}

/** Whether words begin with a day that can be read, or only guessed. */
export function beginsWithDay(words: string): boolean {
	return readLeadingDay(words).kind !== "invalid";
}

function readLeadingDay(words: string): DateReading {
	return readDate(LEADING_DAY.exec(words)?.[1]);
}

const LONGEST_START = 60;
const MOST_WORDS = 4;
const NEAR = 12;

function unread(path: string, line: string, number: number): Problem {
	const isAmbiguous = partsOf(line).some((words) => readLeadingDay(words).kind === "ambiguous");
	const why = isAmbiguous
		? "could have the day or the month first; write the day as YYYY-MM-DD"
		: "is not read as an event; write a day and a word of the log";
	const message = `Log: ${showValue(line.trim())} ${why}: "- 2026-03-02 met".`;
	return { path, code: "unread-log-line", message, line: number };
}

/** Line of the offset, counted from 1. */
function countLines(text: string, offset: number): number {
	let lines = 1;
	for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) lines += 1;
	return lines;
}
