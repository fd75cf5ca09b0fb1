import {
	findKeyEnd,
	isOddCharacter,
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

/**
 * Reads flat YAML properties (what Obsidian's own editor and people write) from `text.slice(from, to)`, with
 * exactly the values and the order that `yaml` would give; `undefined` means: ask `yaml`.
 */
export function readFlatYaml(text: string, from: number, to: number): Values | undefined {
	return new FlatReader(text, from, to).read();
}

/** Goes through a block line by line; it stands on a line that says something, or behind the last. */
class FlatReader {
	readonly #text: string;
	readonly #to: number;
	/** The line: where it begins, its first character that is no space, its end without spaces and line break, the next one. */
	#from = 0;
	#start = 0;
	#end = 0;
	#next: number;
	#isOpen = true;
	#isSure = true;

	constructor(text: string, from: number, to: number) {
		this.#text = text;
		this.#to = to;
		this.#next = from;
	}

	read(): Values | undefined {
		this.#advance();
		const values = this.#isOpen ? this.#readMap(0) : {};
		return values === unsure || this.#isOpen || !this.#isSure ? undefined : values;
	}

	/** Goes on to the next line that is neither blank nor a comment. */
	#advance(): void {
		const text = this.#text;
		while (this.#next < this.#to) {
			this.#takeLine();
			if (this.#start === this.#end) continue;
			if (text.charCodeAt(this.#start) !== HASH) return;
			if (!isOrdinary(text, this.#start, this.#end)) this.#isSure = false;
		}
		this.#isOpen = false;
	}

	#takeLine(): void {
		const text = this.#text;
		const from = this.#next;
		const feed = text.indexOf("\n", from);
		const next = feed < 0 || feed >= this.#to ? this.#to : feed + 1;
		this.#from = from;
		this.#next = next;
		this.#end = trimLine(text, from, next);
		this.#start = skipSpaces(text, from, this.#end);
	}

	/** Reads names and values as far as lines are indented by so much: those of the block, or of a group below one of them. */
	#readMap(indent: number): Values | Unsure {
		const text = this.#text;
		const values: Values = {};
		let keys = 0;
		while (this.#isOpen && this.#start - this.#from === indent) {
			const colon = findKeyEnd(text, this.#start, this.#end);
			if (colon < 0) return unsure;
			const key = text.slice(this.#start, colon);
			if (!isPlainKey(key)) return unsure;
			const at = skipSpaces(text, colon + 1, this.#end);
			const value = at < this.#end ? this.#readBeside(at, indent) : this.#readBelow(indent);
			if (value === unsure) return unsure;
			values[key] = value;
			keys++;
		}
		// Fewer names than keys: one stands twice, which `yaml` shall say.
		return Object.keys(values).length === keys ? values : unsure;
	}

	/** The value that begins behind the colon. */
	#readBeside(at: number, indent: number): Scalar | Scalar[] | Unsure {
		if (this.#text.charCodeAt(at) === BAR) return indent === 0 ? this.#readText(at) : unsure;
		const value = readValue(this.#text, at, this.#end);
		this.#advance();
		return value;
	}

	/** The value of a name with nothing behind its colon: a list, a group, or none. */
	#readBelow(indent: number): Scalar[] | Values | null | Unsure {
		this.#advance();
		if (!this.#isOpen) return null;
		const below = this.#start - this.#from;
		if (indent > 0) return null;
		if (this.#text.charCodeAt(this.#start) === DASH) return this.#readList(below);
		return below > 0 ? this.#readMap(below) : null;
	}

	#readList(indent: number): Scalar[] | Unsure {
		const text = this.#text;
		const items: Scalar[] = [];
		while (
			this.#isOpen &&
			this.#start - this.#from === indent &&
			text.charCodeAt(this.#start) === DASH
		) {
			const item = readItem(text, this.#start, this.#end);
			if (item === unsure) return unsure;
			items.push(item);
			this.#advance();
		}
		return items;
	}

	/** A text of several lines behind `|` or `|-`: lines of one indentation or more, and wholly empty ones. */
	#readText(bar: number): string | Unsure {
		const text = this.#text;
		const keepsBreak = bar + 1 === this.#end;
		if (!keepsBreak && (bar + 2 !== this.#end || text.charCodeAt(bar + 1) !== DASH)) return unsure;
		const lines: string[] = [];
		let indent = 0;
		let length = 0;
		while (this.#next < this.#to) {
			this.#takeLine();
			const from = this.#from;
			const feed = this.#next - 1;
			if (text.charCodeAt(feed) !== LINE_FEED) return unsure;
			if (this.#start === from && this.#end > from) {
				this.#next = from;
				break;
			}
			if (length === 0) indent = this.#start - from;
			if (indent === 0) return unsure;
			if (from !== feed) {
				if (this.#start === this.#end || this.#start - from < indent) return unsure;
				if (!isOrdinary(text, this.#start, feed)) return unsure;
				length = lines.length + 1;
			}
			lines.push(text.slice(from + indent, Math.max(feed, from + indent)));
		}
		if (length === 0) return unsure;
		// Empty lines at the end belong to no text.
		lines.length = length;
		this.#advance();
		return lines.join("\n") + (keepsBreak ? "\n" : "");
	}
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

function isOrdinary(text: string, from: number, end: number): boolean {
	for (let at = from; at < end; at++) {
		if (isOddCharacter(text.charCodeAt(at))) return false;
	}
	return true;
}

function readItem(text: string, dash: number, end: number): Scalar | Unsure {
	if (dash + 1 === end) return null;
	if (text.charCodeAt(dash + 1) !== SPACE) return unsure;
	return readScalar(text, skipSpaces(text, dash + 1, end), end, false);
}
