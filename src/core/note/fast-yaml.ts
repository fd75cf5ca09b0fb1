import { asRecord, FlatProperties } from "./flat-properties";
import { KeyReader } from "./key-reader";
import {
	findKeyEnd,
	isOrdinary,
	isPlainKey,
	readScalar,
	readValue,
	type Scalar,
	skipSpaces,
	type Unsure,
	unsure,
} from "./fast-scalar";

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const BAR = 124;

type Values = Record<string, unknown>;

/** A value of several lines, and where the line after it begins. */
interface Reading<Value> {
	readonly value: Value;
	readonly next: number;
}

/** The properties in `text.slice(from, to)` as an object; undefined where the fast reader steps aside. */
export function readFlatYaml(text: string, from: number, to: number): Values | undefined {
	const read = readFlatProperties(text.slice(from, to));
	return read && asRecord(read);
}

/** Filled by one block after another, so that each takes lists of its own length alone. */
const keys: string[] = [];
const values: unknown[] = [];
const names = new KeyReader();

/**
 * Reads flat YAML properties (what Obsidian's own editor and people write), with exactly the values and the order
 * that `yaml` would give; `undefined` means: ask `yaml`. A vault is read before such code has become fast: what the
 * language itself can look for, no loop looks for.
 */
export function readFlatProperties(text: string): FlatProperties | undefined {
	if (!isOrdinary(text)) return undefined;
	const to = text.length;
	names.open();
	let count = 0;
	let isOpen = false;
	let list: Scalar[] | undefined;
	let indent = 0;
	// One loop that keeps nothing but these: it runs over every line of every note.
	for (let at = 0; at < to;) {
		let next = lineAfter(text, at, to);
		const end = trimLine(text, at, next);
		const start = skipSpaces(text, at, end);
		const first = text.charCodeAt(start);
		if (start === end || first === HASH) {
			// A blank line and a comment change nothing in any form that is read here.
		} else if (first === DASH) {
			if (!isOpen) return undefined;
			const item = readItem(text, start, end);
			if (item === unsure) return undefined;
			if (list === undefined) {
				list = [item];
				indent = start - at;
			} else if (indent === start - at) list.push(item);
			else return undefined;
		} else if (start > at) {
			if (!isOpen || list !== undefined) return undefined;
			const group = readGroup(text, at, to, start - at);
			if (group === undefined) return undefined;
			values[count - 1] = group.value;
			next = group.next;
			isOpen = false;
		} else {
			if (isOpen && list !== undefined) values[count - 1] = withoutRoom(list);
			const key = names.read(text, at, end);
			if (key === undefined) return undefined;
			list = undefined;
			const value = skipSpaces(text, at + key.length + 1, end);
			isOpen = value === end;
			let read: unknown = null;
			if (!isOpen) {
				const isText = text.charCodeAt(value) === BAR;
				const lines = isText ? readText(text, value, end, next, to) : undefined;
				read = isText ? (lines?.value ?? unsure) : readValue(text, value, end);
				if (read === unsure) return undefined;
				next = lines?.next ?? next;
			}
			keys[count] = key;
			values[count] = read;
			count++;
		}
		at = next;
	}
	if (isOpen && list !== undefined) values[count - 1] = withoutRoom(list);
	return new FlatProperties(keys.slice(0, count), values.slice(0, count));
}

/** Reads names and values below a name, each on a line that is indented by so much. */
function readGroup(
	text: string,
	from: number,
	to: number,
	indent: number,
): Reading<Values> | undefined {
	const values: Values = {};
	let keys = 0;
	let at = from;
	while (at < to) {
		const next = lineAfter(text, at, to);
		const end = trimLine(text, at, next);
		const start = skipSpaces(text, at, end);
		if (start < end && text.charCodeAt(start) !== HASH) {
			if (start === at) break;
			else {
				const colon = start - at === indent ? findKeyEnd(text, start, end) : -1;
				if (colon < 0) return undefined;
				const key = text.slice(start, colon);
				const value = skipSpaces(text, colon + 1, end);
				const read = value < end ? readValue(text, value, end) : null;
				if (read === unsure || !isPlainKey(key)) return undefined;
				values[key] = read;
				keys++;
			}
		}
		at = next;
	}
	return Object.keys(values).length === keys ? { value: values, next: at } : undefined;
}

/** Reads the text of several lines after `|` or `|-`: lines of one indentation or more, and wholly empty ones. */
function readText(
	text: string,
	bar: number,
	end: number,
	from: number,
	to: number,
): Reading<string> | undefined {
	const keepsBreak = bar + 1 === end;
	if (!keepsBreak && (bar + 2 !== end || text.charCodeAt(bar + 1) !== DASH)) return undefined;
	const lines: string[] = [];
	let indent = 0;
	let length = 0;
	let at = from;
	while (at < to) {
		const next = lineAfter(text, at, to);
		const feed = next - 1;
		if (text.charCodeAt(feed) !== LINE_FEED) return undefined;
		const start = skipSpaces(text, at, feed);
		if (start === at && at < feed) break;
		if (length === 0) indent = start - at;
		if (indent === 0) return undefined;
		if (at < feed) {
			if (start === feed || start - at < indent) return undefined;
			if (text.charCodeAt(feed - 1) === CARRIAGE_RETURN) return undefined;
			length = lines.length + 1;
		}
		lines.push(text.slice(Math.min(at + indent, feed), feed));
		at = next;
	}
	if (length === 0) return undefined;
	// Empty lines at the end belong to no text.
	lines.length = length;
	return { value: lines.join("\n") + (keepsBreak ? "\n" : ""), next: at };
}

/** Where the line after this one begins, or `to`. */
function lineAfter(text: string, at: number, to: number): number {
	const feed = text.indexOf("\n", at);
	return feed < 0 || feed >= to ? to : feed + 1;
}

/** The end of a line without its line break and trailing spaces. */
function trimLine(text: string, from: number, next: number): number {
	let end = next;
	if (end > from && text.charCodeAt(end - 1) === LINE_FEED) {
		end--;
		if (end > from && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
	}
	while (end > from && text.charCodeAt(end - 1) === SPACE) end--;
	return end;
}

/** A list that was pushed to keeps room for sixteen items more, and many lists are kept. */
function withoutRoom<Item>(list: Item[]): Item[] {
	return list.length === 1 ? list : list.slice();
}

function readItem(text: string, dash: number, end: number): Scalar | Unsure {
	if (dash + 1 === end) return null;
	if (text.charCodeAt(dash + 1) !== SPACE) return unsure;
	return readScalar(text, skipSpaces(text, dash + 1, end), end, false);
}
