import type { PropertyBlock } from "../../src/core/note/block.ts";
import { headingKey } from "../../src/core/note/section.ts";
import { remember } from "../../src/core/text/remember.ts";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const EQUALS = 61;
const FIRST_OF_MANY = 0x80;
const CLOSING = Buffer.from("\n---");
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Finds the properties block of a note in UTF-8 as `findBlock` does in its text, its places counted in bytes; undefined where there is none, or none that is closed. */
export function findBlockInBytes(
	bytes: Buffer,
): Pick<PropertyBlock, "from" | "to" | "contentStart"> | undefined {
	const start = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
	const from = areDashes(bytes, start) ? skipLineBreak(bytes, start + 3) : -1;
	if (from < 0) return undefined;
	for (
		let feed = bytes.indexOf(CLOSING, from - 1);
		feed >= 0;
		feed = bytes.indexOf(CLOSING, feed + 1)
	) {
		const end = feed + 4;
		const contentStart = end === bytes.length ? end : skipLineBreak(bytes, end);
		if (contentStart >= 0) return { from, to: feed + 1, contentStart };
	}
	return undefined;
}

/** Few headings are looked for, in all notes. */
const keyOf = remember(10, headingKey);

/** Whether a note in UTF-8 may have a section with this heading from `start` on: a quick look before `findSection`, which never misses one. */
export function mayHaveSection(bytes: Buffer, heading: string, start: number): boolean {
	const wanted = keyOf(heading);
	return mayBeMarked(bytes, wanted, start) || mayBeUnderlined(bytes, wanted, start);
}

function mayBeMarked(bytes: Buffer, wanted: string, start: number): boolean {
	for (let at = bytes.indexOf(HASH, start); at >= 0; at = bytes.indexOf(HASH, at + 1)) {
		if (!beginsLine(bytes, at, start)) continue;
		let title = at;
		while (bytes[title] === HASH) title++;
		at = title - 1;
		if (mayBeTitle(bytes, title, wanted)) return true;
	}
	return false;
}

function mayBeUnderlined(bytes: Buffer, wanted: string, start: number): boolean {
	let line = start;
	for (let at = bytes.indexOf(LINE_FEED, start); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
		if (isUnderline(bytes, at + 1) && mayBeTitle(bytes, line, wanted)) return true;
		line = at + 1;
	}
	return false;
}

/** Whether a line is of `=` or of `-` alone, blanks aside. */
function isUnderline(bytes: Buffer, from: number): boolean {
	let at = skipBlanks(bytes, from);
	const mark = bytes[at];
	if (mark !== EQUALS && mark !== DASH) return false;
	while (bytes[at] === mark) at++;
	at = skipBlanks(bytes, at);
	return at === bytes.length || bytes[at] === LINE_FEED;
}

function skipBlanks(bytes: Buffer, from: number): number {
	let at = from;
	while (isBlank(bytes[at])) at++;
	return at;
}

/** Whether a byte of a line is a space or what is read as one; not at the end of the line, or of the note. */
function isBlank(byte: number | undefined): boolean {
	return byte !== undefined && byte <= SPACE && byte !== LINE_FEED;
}

/** The place after a line break, or -1 where there is none. */
function skipLineBreak(bytes: Buffer, at: number): number {
	if (bytes[at] === LINE_FEED) return at + 1;
	return bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : -1;
}

function areDashes(bytes: Buffer, at: number): boolean {
	return bytes[at] === DASH && bytes[at + 1] === DASH && bytes[at + 2] === DASH;
}

/** Whether up to three spaces stand before it in its line. */
function beginsLine(bytes: Buffer, at: number, start: number): boolean {
	let before = at - 1;
	while (before >= start && before > at - 4 && bytes[before] === SPACE) before--;
	return before < start || bytes[before] === LINE_FEED;
}

/** Whether a title that begins there may be it, with marks of bold and italics before it or without. */
function mayBeTitle(bytes: Buffer, from: number, wanted: string): boolean {
	let at = skipBlanks(bytes, from);
	if (mayBeText(bytes, at, wanted)) return true;
	if (!isMark(bytes[at])) return false;
	while (isMark(bytes[at]) || isBlank(bytes[at])) at++;
	return mayBeText(bytes, at, wanted);
}

/** `*`, `_`, `=` and `~`. */
function isMark(byte: number | undefined): boolean {
	return byte === 42 || byte === 95 || byte === EQUALS || byte === 126;
}

/** Capitals aside; what is not ASCII may be anything. */
function mayBeText(bytes: Buffer, from: number, wanted: string): boolean {
	for (let i = 0; i < wanted.length; i++) {
		const byte = bytes[from + i] ?? LINE_FEED;
		if (byte >= FIRST_OF_MANY) return true;
		const isCapital = byte >= 65 && byte <= 90;
		if ((isCapital ? byte + 32 : byte) !== wanted.charCodeAt(i)) return false;
	}
	return true;
}
