import { lineEnd, lineStart, nextLine, type TextRange } from "../text/text-range";

const LINE_FEED = 10;
const SPACE = 32;
const TAB = 9;
const HASH = 35;

/** A heading of a note and what it heads: `text.slice(from, to)` is everything up to the next heading of the same or a higher level. */
export interface Section {
	readonly headingFrom: number;
	readonly from: number;
	readonly to: number;
	readonly level: number;
}

interface Heading {
	readonly level: number;
	readonly title: string;
	/** The first character after the heading's line. */
	readonly end: number;
}

/** What may stand behind the words of a heading: closing marks, and the id of the block. */
const BEHIND_TITLE = /(?:^|[ \t])(?:#+|\^[A-Za-z\d-]+)$/;

/** What stands around the words of a heading and is none of them: marks of bold and italics, pictures. */
const AROUND_TITLE =
	/^(?:[\s*_=~]|\u20e3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Default_Ignorable_Code_Point})$/u;
/** A longer title is a text. */
const MAX_MARKED = 200;

/** A heading as headings are compared: its words without capitals, closing `#`s, the id of its block, a colon behind them, marks and pictures around them. */
export function headingKey(title: string): string {
	let key = title.trim();
	// Most headings have nothing behind them, and all headings of a vault are read.
	const mayHaveMarks = key.includes("#") || key.includes("^");
	for (let i = 0; i < 3 && mayHaveMarks; i++) key = key.replace(BEHIND_TITLE, "").trimEnd();
	const isPlain = isPlainAt(key, 0) && isPlainAt(key, key.length - 1);
	return (isPlain || key.length > MAX_MARKED ? key : withoutMarks(key)).toLowerCase();
}

/** Whether a letter or a digit of English stands there, as in most headings. */
function isPlainAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	const letter = code | LOWER_CASE;
	return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57);
}

/** Makes a capital letter small. */
const LOWER_CASE = 32;

/** A title without the marks and pictures around it, and a colon; where nothing else is in it, the title. */
function withoutMarks(title: string): string {
	const chars = [...title];
	const isAround = (char = ""): boolean => AROUND_TITLE.test(char);
	let [from, to] = [0, chars.length];
	while (from < to && isAround(chars[from])) from++;
	while (to > from && (isAround(chars[to - 1]) || /[:：]/.test(chars[to - 1] ?? ""))) to--;
	return from === to ? title : chars.slice(from, to).join("");
}

/**
 * Finds the first section with this heading, of any level, marked by `#`s or underlined; see `headingKey` for what
 * does not count. Headings before `start` (pass the end of the properties block), in fenced code and in comments are
 * not seen. Who looks for several sections of a text passes what is hidden in it.
 */
export function findSection(
	text: string,
	heading: string,
	start = 0,
	known?: readonly TextRange[],
): Section | undefined {
	const wanted = headingKey(heading);
	let ranges = known;
	const hidden = (): readonly TextRange[] => (ranges ??= findHiddenRanges(text, start));
	const marked = findMarked(text, wanted, start, hidden);
	const found = findUnderlined(text, wanted, start, hidden, marked?.from) ?? marked;
	if (!found) return undefined;
	const { from: headingFrom, end: from, level } = found;
	return { headingFrom, from, to: findSectionEnd(text, from, level, hidden()), level };
}

interface FoundHeading extends Heading {
	readonly from: number;
}

function findMarked(
	text: string,
	wanted: string,
	start: number,
	hidden: () => readonly TextRange[],
): FoundHeading | undefined {
	for (let at = text.indexOf("#", start); at >= 0; at = text.indexOf("#", at + 1)) {
		const from = lineStartBefore(text, at, start);
		const found = from < 0 ? undefined : readHeading(text, at);
		if (found === undefined) continue;
		at = found.end - 1;
		if (headingKey(found.title) === wanted && !isHidden(hidden(), from)) return { ...found, from };
	}
	return undefined;
}

/** A title before a place that is underlined with `===` or `---`: one line of plain text that begins its block. */
function findUnderlined(
	text: string,
	wanted: string,
	start: number,
	hidden: () => readonly TextRange[],
	before = text.length,
): FoundHeading | undefined {
	const underline = /\n {0,3}(?:(=+)|-+)[ \t]*\r?(?=\n|$)/g;
	underline.lastIndex = start;
	// A section that is marked ends the search: what stands behind it is not read for each of many again.
	const until = text.slice(0, before);
	for (let found; (found = underline.exec(until));) {
		const from = Math.max(start, lineStart(text, found.index));
		const title = text.slice(from, found.index);
		if (!/^ {0,3}\S/.test(title) || headingKey(title) !== wanted) continue;
		const above = from === start ? "" : text.slice(lineStart(text, from - 1), from);
		if (!ENDS_BLOCK.test(above.trim()) || isHidden(hidden(), from)) continue;
		const end = nextLine(text, found.index + 1);
		return { from, title, end, level: found[1] === undefined ? 2 : 1 };
	}
	return undefined;
}

/** A line after which plain text is a block of its own: blank, a heading, a rule, the end of code or of a comment. */
const ENDS_BLOCK = /^$|^#{1,6}(?:\s|$)|^(?:[-*_=][ \t]*)+$|^(?:```|~~~)|(?:%%|-->)$/;

/** The start of the line on which only up to three spaces stand before `at`, or -1. */
function lineStartBefore(text: string, at: number, start: number): number {
	for (let back = at; back >= at - 3; back--) {
		if (back === start || text.charCodeAt(back - 1) === LINE_FEED) return back;
		if (text.charCodeAt(back - 1) !== SPACE) return -1;
	}
	return -1;
}

/** Reads the heading whose first `#` is at `at`. */
function readHeading(text: string, at: number): Heading | undefined {
	let after = at;
	while (text.charCodeAt(after) === HASH) after++;
	const level = after - at;
	const next = text.charCodeAt(after);
	const end = nextLine(text, after);
	if (level > 6) return undefined;
	if (next !== SPACE && next !== TAB && text.slice(after, end).trim() !== "") return undefined;
	return { level, title: text.slice(after, end), end };
}

function findSectionEnd(
	text: string,
	from: number,
	level: number,
	hidden: readonly TextRange[],
): number {
	let previousIsBlank = true;
	let paragraph = -1;
	for (let at = from; at < text.length;) {
		const end = nextLine(text, at);
		const line = text.slice(at, end);
		if (isHidden(hidden, at)) {
			paragraph = -1;
			previousIsBlank = true;
		} else {
			const mark = line.search(/[^ ]/);
			const heading = mark >= 0 && mark < 4 ? readHeadingLine(text, at + mark) : undefined;
			if (heading !== undefined && heading.level <= level) return at;
			// A title underlined with `===` or `---` (one line of plain text) is a heading too.
			const underlined = paragraph >= 0 && /^ {0,3}(?:(=+)|-+)[ \t]*\r?\n?$/.exec(line);
			if (underlined && (underlined[1] === undefined ? 2 : 1) <= level) return paragraph;
			paragraph = previousIsBlank && /^ {0,3}[^\s#>|*+\-`~]/.test(line) ? at : -1;
			if (/^ {0,3}\d+[.)]/.test(line)) paragraph = -1;
			previousIsBlank = ENDS_BLOCK.test(line.trim());
		}
		at = end;
	}
	return text.length;
}

function readHeadingLine(text: string, at: number): Heading | undefined {
	return text.charCodeAt(at) === HASH ? readHeading(text, at) : undefined;
}

/** Whether the line that begins at `at` is hidden; the ranges are in order. */
export function isHidden(hidden: readonly TextRange[], at: number): boolean {
	let [low, high] = [0, hidden.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (at < (hidden[middle]?.to ?? 0)) high = middle;
		else low = middle + 1;
	}
	return at >= (hidden[low]?.from ?? Infinity);
}

/** The lines, from `start` on, of fenced code, `%%` comments and `<!-- -->` blocks after the line that opens each. */
export function findHiddenRanges(text: string, start: number): TextRange[] {
	const ranges: TextRange[] = [];
	if (!mayHide(text, start)) return ranges;
	for (let at = start; at < text.length;) {
		const end = nextLine(text, at);
		const to = hiddenUntil(text, at, end);
		if (to !== undefined) ranges.push({ from: end, to });
		at = to === undefined ? end : nextLine(text, to);
	}
	return ranges;
}

function mayHide(text: string, start: number): boolean {
	return HIDING_MARKS.some((mark) => text.includes(mark, start));
}

const HIDING_MARKS: readonly string[] = ["```", "~~~", "%%", "<!--"];

/** Where that ends which is opened in this line and hides the lines after it. */
function hiddenUntil(text: string, at: number, end: number): number | undefined {
	const line = text.slice(at, end);
	const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line.trimEnd());
	const ticks = fence?.[1] ?? fence?.[2];
	if (ticks !== undefined) return closingFence(text, end, ticks);
	if (/^ {0,3}<!--/.test(line)) return findAfter(text, "-->", at) ?? text.length;
	return commentUntil(text, line, at);
}

/** The end of the first line from `from` on that closes a fence of such ticks. */
function closingFence(text: string, from: number, ticks: string): number {
	for (let at = text.indexOf(ticks, from); at >= 0; at = text.indexOf(ticks, at)) {
		const end = nextLine(text, at);
		const start = lineStart(text, at);
		const marks = /^ {0,3}(`+|~+)[ \t]*\r?\n?$/.exec(text.slice(start, end))?.[1];
		if (marks !== undefined && marks.length >= ticks.length) return lineEnd(text, at);
		at = end;
	}
	return text.length;
}

/** `%%` inside inline code, and one in mid-line that nothing closes, are plain text. */
function commentUntil(text: string, line: string, at: number): number | undefined {
	let open = -1;
	for (const piece of line.matchAll(/`+[^`]*`+|%%/g)) {
		if (piece[0] === "%%") open = open < 0 ? piece.index : -1;
	}
	if (open < 0) return undefined;
	const close = findAfter(text, "%%", at + line.length);
	return close ?? (line.slice(0, open).trim() === "" ? text.length : undefined);
}

function findAfter(text: string, mark: string, from: number): number | undefined {
	const at = text.indexOf(mark, from);
	return at < 0 ? undefined : at + mark.length;
}
