import type { PropertyBlock } from "./block";
import { headingKey } from "./section";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const EQUALS = 61;
const FIRST_OF_MANY = 0x80;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Finds the properties block of a note in UTF-8 as `findBlock` does in its text, its places counted in bytes; undefined where there is none, or none that is closed. */
export function findBlockInBytes(
	bytes: Uint8Array,
): Pick<PropertyBlock, "from" | "to" | "contentStart"> | undefined {
	const start = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
	const from = areDashes(bytes, start) ? skipLineBreak(bytes, start + 3) : -1;
	if (from < 0) return undefined;
	for (let feed = from - 1; feed >= 0; feed = bytes.indexOf(LINE_FEED, feed + 1)) {
		if (!areDashes(bytes, feed + 1)) continue;
		const end = feed + 4;
		const contentStart = end === bytes.length ? end : skipLineBreak(bytes, end);
		if (contentStart >= 0) return { from, to: feed + 1, contentStart };
	}
	return undefined;
}

/** Whether a note in UTF-8 may have a section with this heading from `start` on: a quick look before `findSection`, which never misses one. */
export function mayHaveSection(bytes: Uint8Array, heading: string, start: number): boolean {
	const wanted = headingKey(heading);
	return mayBeMarked(bytes, wanted, start) || mayBeUnderlined(bytes, wanted, start);
}

function mayBeMarked(bytes: Uint8Array, wanted: string, start: number): boolean {
	for (let at = bytes.indexOf(HASH, start); at >= 0; at = bytes.indexOf(HASH, at + 1)) {
		if (!beginsLine(bytes, at, start)) continue;
		let title = at;
		while (bytes[title] === HASH) title++;
		at = title - 1;
		if (mayBeText(bytes, skipBlanks(bytes, title), wanted)) return true;
	}
	return false;
}

function mayBeUnderlined(bytes: Uint8Array, wanted: string, start: number): boolean {
	let line = start;
	for (let at = bytes.indexOf(LINE_FEED, start); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
		if (isUnderline(bytes, at + 1) && mayBeText(bytes, skipBlanks(bytes, line), wanted))
			return true;
		line = at + 1;
	}
	return false;
}

/** Whether a line is of `=` or of `-` alone, blanks aside. */
function isUnderline(bytes: Uint8Array, from: number): boolean {
	let at = skipBlanks(bytes, from);
	const mark = bytes[at];
	if (mark !== EQUALS && mark !== DASH) return false;
	while (bytes[at] === mark) at++;
	at = skipBlanks(bytes, at);
	return at === bytes.length || bytes[at] === LINE_FEED;
}

function skipBlanks(bytes: Uint8Array, from: number): number {
	let at = from;
	while ((bytes[at] ?? LINE_FEED) <= SPACE && bytes[at] !== LINE_FEED) at++;
	return at;
}

/** The place after a line break, or -1 where there is none. */
function skipLineBreak(bytes: Uint8Array, at: number): number {
	if (bytes[at] === LINE_FEED) return at + 1;
	return bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED ? at + 2 : -1;
}

function areDashes(bytes: Uint8Array, at: number): boolean {
	return bytes[at] === DASH && bytes[at + 1] === DASH && bytes[at + 2] === DASH;
}

/** Whether up to three spaces stand before it in its line. */
function beginsLine(bytes: Uint8Array, at: number, start: number): boolean {
	let before = at - 1;
	while (before >= start && before > at - 4 && bytes[before] === SPACE) before--;
	return before < start || bytes[before] === LINE_FEED;
}

/** Capitals aside; what is not ASCII may be anything. */
function mayBeText(bytes: Uint8Array, from: number, wanted: string): boolean {
	for (let i = 0; i < wanted.length; i++) {
		const byte = bytes[from + i] ?? LINE_FEED;
		if (byte >= FIRST_OF_MANY) return true;
		const isCapital = byte >= 65 && byte <= 90;
		if ((isCapital ? byte + 32 : byte) !== wanted.charCodeAt(i)) return false;
	}
	return true;
}
