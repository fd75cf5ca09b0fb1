const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;

/** What a character below U+00A0 may be; above it everything but the few in `isOddCharacter` is ordinary. */
const ORDINARY = 0;
const IN_KEY = 1;
const HASH_MARK = 2;
const COLON_MARK = 3;
const FLOW_MARK = 4;
const NEVER = 5;
const characterClass = classifyCharacters();

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
	for (let at = from; at < end; at++) {
		const code = text.charCodeAt(at);
		const kind = code < 160 ? characterClass[code] : isOddCharacter(code) ? NEVER : ORDINARY;
		if (kind === IN_KEY || kind === ORDINARY) continue;
		if (kind === HASH_MARK) {
			if (text.charCodeAt(at - 1) !== SPACE) continue;
			return inFlow || !isOrdinary(text, at, end)
				? unsure
				: resolvePlain(text.slice(from, at).trimEnd(), first, false);
		} else if (kind === COLON_MARK) {
			if (at + 1 === end || text.charCodeAt(at + 1) === SPACE) return unsure;
		} else if (kind === NEVER || inFlow) return unsure;
	}
	return resolvePlain(text.slice(from, end), first, inFlow);
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
	const quote = text.charCodeAt(from);
	for (let at = from + 1; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) return at;
		if (code === BACKSLASH && quote === DOUBLE_QUOTE) return -1;
		if (isOddCharacter(code)) return -1;
	}
	return -1;
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
	const limit = Math.min(end, from + 200);
	for (let at = from; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code === COLON) {
			const isEnd = at + 1 === end || text.charCodeAt(at + 1) === SPACE;
			return isEnd && at > from && text.charCodeAt(at - 1) !== SPACE ? at : -1;
		}
		if (code < 160 ? characterClass[code] !== IN_KEY : isOddCharacter(code)) return -1;
		if (at === from && (code === DASH || opensNumber[code] === 1)) return -1;
	}
	return -1;
}

/** No key that YAML reads as another type, and none that means something to every object. */
export function isPlainKey(key: string): boolean {
	if (key.length > 5) {
		return key !== "__proto__" && key !== "constructor" && key !== "prototype";
	}
	return typeof resolvePlain(key, key.charCodeAt(0), false) === "string";
}

/** Control characters, and those that some readers of YAML take for line breaks or marks. */
function isOddCharacter(code: number): boolean {
	if (code < 160) return code < SPACE || code >= 127;
	return (
		code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0xfffe || code === 0xffff
	);
}

/** Whether none of these characters is odd. */
export function isOrdinary(text: string, from: number, end: number): boolean {
	for (let at = from; at < end; at++) {
		if (isOddCharacter(text.charCodeAt(at))) return false;
	}
	return true;
}

function classifyCharacters(): Uint8Array {
	const classes = new Uint8Array(160);
	for (let code = 0; code < 160; code++) {
		const character = String.fromCharCode(code);
		if (isOddCharacter(code)) classes[code] = NEVER;
		else if (/[A-Za-z0-9 _./-]/.test(character)) classes[code] = IN_KEY;
		else if (code === HASH) classes[code] = HASH_MARK;
		else if (code === COLON) classes[code] = COLON_MARK;
		else if (/[[\]{},]/.test(character)) classes[code] = FLOW_MARK;
		else classes[code] = ORDINARY;
	}
	return classes;
}

function markCharacters(characters: string): Uint8Array {
	const marks = new Uint8Array(0x10000);
	for (const character of characters) marks[character.charCodeAt(0)] = 1;
	return marks;
}
