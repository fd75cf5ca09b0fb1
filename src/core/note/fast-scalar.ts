const SPACE = 32;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DASH = 45;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;

/** A name, of which nothing is read as another type. */
const KEY =
	/(?![0-9+.-])[A-Za-z0-9 _./\-\u00a0-\uffff]{0,198}[A-Za-z0-9_./\-\u00a0-\uffff](?=:(?: |\r?\n|$))/y;
const FLOW_MARKS = /[[\]{},]/;
/**
 * Control characters, and those that some readers of YAML take for line breaks or marks. A block with one is never
 * read here; what reads a part of one need not ask.
 */
const ODD = /[^\n\r\P{Cc}]|\r(?!\n)|[\u2028\u2029\ufeff\ufffe\uffff]/u;

/** First characters of a plain value that mean something else in YAML, or might. */
const opensOtherForm = markCharacters("!&*|>{}[]%@`\"'#,?:");
const opensNumber = markCharacters("0123456789+-.");

/** Every form that YAML 1.2 takes for a number; the plain decimal ones among them are read here. */
const anyNumber =
	/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const plainDecimal = /^(?:0|-?[1-9][0-9]*|-?(?:0|[1-9][0-9]*)\.[0-9]*[1-9])$/;

/** Given where the fast reader cannot be sure what `yaml` would read. */
export const unsure = Symbol("unsure");
export type Unsure = typeof unsure;
/** A value on one line. */
export type Scalar = string | number | boolean | null;

/** Reads the scalar or the list in brackets that fills `from` to `end`, both of them at characters that are no spaces. */
export function readValue(text: string, from: number, end: number): Scalar | Scalar[] | Unsure {
	return text.charCodeAt(from) === OPEN_LIST
		? readFlowList(text, from, end)
		: readScalar(text, from, end, false);
}

/** Reads the scalar from `from` to `end`, both of them at characters that are no spaces; a comment may follow a plain one. */
export function readScalar(
	text: string,
	from: number,
	end: number,
	inFlow: boolean,
): Scalar | Unsure {
	const first = text.charCodeAt(from);
	if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) {
		return findQuoteEnd(text, from, end) === end - 1 ? text.slice(from + 1, end - 1) : unsure;
	}
	if (opensOtherForm[first] === 1) return unsure;
	const line = text.slice(from, end);
	const comment = line.indexOf(" #");
	if (comment < 0) return readPlain(line, first, inFlow);
	return inFlow ? unsure : readPlain(withoutSpaces(line, comment), first, false);
}

function readPlain(source: string, first: number, inFlow: boolean): Scalar | Unsure {
	if (source.includes(": ") || source.endsWith(":")) return unsure;
	return inFlow && FLOW_MARKS.test(source) ? unsure : resolvePlain(source, first, inFlow);
}

/** The text up to a place, and to the last of its characters there that is no space. */
function withoutSpaces(text: string, to: number): string {
	let end = to;
	while (text.charCodeAt(end - 1) === SPACE) end--;
	return text.slice(0, end);
}

function resolvePlain(source: string, first: number, inFlow: boolean): Scalar | Unsure {
	if (opensNumber[first] === 1) {
		if (isDate(source)) return source;
		if (anyNumber.test(source)) {
			return source.length <= 15 && plainDecimal.test(source) ? Number(source) : unsure;
		}
		if (first !== DASH) return source;
		return inFlow || source.length === 1 || source.charCodeAt(1) === SPACE ? unsure : source;
	}
	if (source.length > 5) return source;
	switch (source) {
		case "true":
		case "True":
		case "TRUE":
			return true;
		case "false":
		case "False":
		case "FALSE":
			return false;
		case "null":
		case "Null":
		case "NULL":
		case "~":
			return null;
		default:
			return source;
	}
}

/** `2024-03-05`, the commonest text that begins with a digit and is no number. */
function isDate(source: string): boolean {
	return source.length === 10 && source.charCodeAt(4) === DASH && source.charCodeAt(7) === DASH;
}

/** The closing quote of the quoted text at `from`, or -1 where it holds anything but itself. */
function findQuoteEnd(text: string, from: number, end: number): number {
	const isDouble = text.charCodeAt(from) === DOUBLE_QUOTE;
	const close = text.indexOf(isDouble ? '"' : "'", from + 1);
	if (close < 0 || close >= end) return -1;
	return isDouble && text.slice(from, close).includes("\\") ? -1 : close;
}

/** Reads a list of scalars in brackets that fills `from` to `end`. */
function readFlowList(text: string, from: number, end: number): Scalar[] | Unsure {
	const close = end - 1;
	if (text.charCodeAt(close) !== CLOSE_LIST || close === from) return unsure;
	const items: Scalar[] = [];
	let at = skipSpaces(text, from + 1, close);
	if (at === close) return items;
	for (;;) {
		const itemEnd = findItemEnd(text, at, close);
		if (itemEnd < 0) return unsure;
		let last = itemEnd;
		while (last > at && text.charCodeAt(last - 1) === SPACE) last--;
		if (last === at) return unsure;
		const item = readScalar(text, at, last, true);
		if (item === unsure) return unsure;
		items.push(item);
		// Without the room that pushing keeps for more.
		if (itemEnd === close) return items.slice();
		at = skipSpaces(text, itemEnd + 1, close);
	}
}

/** The first character from `from` on that is no space, or `end`. */
export function skipSpaces(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && text.charCodeAt(at) === SPACE) at++;
	return at;
}

/** The comma or bracket after the item at `from`. */
function findItemEnd(text: string, from: number, close: number): number {
	const first = text.charCodeAt(from);
	if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) {
		const quote = findQuoteEnd(text, from, close);
		if (quote < 0) return -1;
		const at = skipSpaces(text, quote + 1, close);
		return at === close || text.charCodeAt(at) === COMMA ? at : -1;
	}
	const comma = text.indexOf(",", from);
	return comma < 0 || comma > close ? close : comma;
}

/** The colon that ends the key at the start of this line, or -1 where it is not a plain key. */
export function findKeyEnd(text: string, from: number, end: number): number {
	KEY.lastIndex = from;
	return KEY.test(text) && KEY.lastIndex < end ? KEY.lastIndex : -1;
}

/** No key that YAML reads as another type, and none that means something to every object. */
export function isPlainKey(key: string): boolean {
	if (key.length > 5) {
		return key !== "__proto__" && key !== "constructor" && key !== "prototype";
	}
	return typeof resolvePlain(key, key.charCodeAt(0), false) === "string";
}

/** Whether a block has no character that only the full reader knows what to do with. */
export function isOrdinary(text: string): boolean {
	return !ODD.test(text);
}

function markCharacters(characters: string): Uint8Array {
	const marks = new Uint8Array(0x10000);
	for (const character of characters) marks[character.charCodeAt(0)] = 1;
	return marks;
}
