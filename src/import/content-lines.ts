import { decodeStrictly, decodeLeniently } from "./decode-bytes";
import { sampleOf, type TextEncoding } from "./decode-text";
import { guessEncoding } from "./guess-encoding";

/** Decodes what names no charset, and tells by what guess. */
export class UnnamedText {
	readonly #wanted: TextEncoding | undefined;
	#guess: TextEncoding | undefined;

	constructor(wanted: TextEncoding | undefined) {
		this.#wanted = wanted;
	}

	/** What the file is written in, where it does not say so itself. */
	get encoding(): TextEncoding | undefined {
		return this.#wanted ?? this.#guess;
	}

	/** The text of bytes in the charset that they are said to be in, else UTF-8, else by a guess. */
	decode(bytes: Uint8Array, charset = "utf-8"): string {
		const text = decodeStrictly(bytes, charset) ?? decodeStrictly(bytes, "utf-8");
		if (text !== undefined) return text;
		const name = this.encoding?.name ?? guessEncoding(bytes);
		const guessed = decodeLeniently(bytes, name) ?? "";
		this.#guess ??= { name, sample: sampleOf(guessed), isGuessed: true };
		return guessed;
	}
}

/** One property of a card: `item1.EMAIL;TYPE=WORK:jane@acme.example`. */
export interface ContentLine {
	/** In capitals, without its group. */
	readonly name: string;
	/** What ties it to its label: `item1`; empty where nothing does. */
	readonly group: string;
	/** Parameters by their names in capitals; a bare one of version 2.1 is a `TYPE`. */
	readonly parameters: ReadonlyMap<string, readonly string[]>;
	/** As it is written, decoded where an encoding is named; its escapes still stand. */
	readonly value: string;
}

const ENCODINGS = /^(?:quoted-printable|base64|b|7bit|8bit)$/i;
const EQUALS = 0x3d;
const BASE64 = /^(?:base64|b)$/i;
/** Whose bytes are a picture or a sound, and no text. */
const PICTURES = /^(?:PHOTO|LOGO|SOUND|KEY|X-.*)$/;

/** The lines of a text, folded ones made whole: a blank at its start, or a `=` at the end of quoted-printable, goes on. */
export function unfoldLines(text: string): string[] {
	const lines: string[][] = [];
	let [isPrintable, isOpen] = [false, false];
	for (const line of text.split(/\r\n?|\n/)) {
		const parts = lines.at(-1);
		const isMore = parts !== undefined && (isOpen || /^[ \t]/.test(line));
		const own = isMore && !isOpen ? line.slice(1) : line;
		if (!isMore) isPrintable = isPrintableLine(line);
		isOpen = isPrintable && line.endsWith("=");
		const part = isOpen ? own.slice(0, -1) : own;
		if (isMore) parts.push(part);
		else lines.push([part]);
	}
	if (isOpen) lines.at(-1)?.push("=");
	return lines.map((parts) => parts.join(""));
}

function isPrintableLine(line: string): boolean {
	return line
		.slice(0, Math.max(0, line.indexOf(":")))
		.toUpperCase()
		.includes("QUOTED-PRINTABLE");
}

/** Reads one line; undefined for one that is not a property. */
export function readContentLine(line: string, unnamed: UnnamedText): ContentLine | undefined {
	const colon = findColon(line);
	if (colon < 0) return undefined;
	const [start = "", ...rest] = splitOutsideQuotes(line.slice(0, colon), ";");
	const point = start.lastIndexOf(".");
	const name = start.slice(point + 1).trim();
	if (!/^(?:[\w/-]+|X-[\w/ -]+)$/i.test(name)) return undefined;
	const parameters = new Map<string, string[]>();
	for (const word of rest) {
		const equals = word.indexOf("=");
		const bare = equals < 0;
		const key = bare ? (ENCODINGS.test(word) ? "ENCODING" : "TYPE") : word.slice(0, equals);
		const values = splitOutsideQuotes(bare ? word : word.slice(equals + 1), ",");
		const known = parameters.get(key.trim().toUpperCase()) ?? [];
		for (const value of values) known.push(withoutQuotes(value));
		parameters.set(key.trim().toUpperCase(), known);
	}
	const group = start.slice(0, Math.max(0, point)).trim().toLowerCase();
	const written = line.slice(colon + 1);
	const isText = !PICTURES.test(name.toUpperCase());
	const value = isText ? decode(written, parameters, unnamed) : written;
	return { name: name.toUpperCase(), group, parameters, value };
}

/** The parts of a value, whose separators are not escaped, with their escapes undone. */
export function valueParts(value: string, separator: ";" | ","): string[] {
	const parts = [""];
	for (let at = 0; at < value.length; at++) {
		const char = value[at] ?? "";
		if (char === "\\") {
			at += 1;
			parts[parts.length - 1] += unescapeOne(value[at] ?? "");
		} else if (char === separator) parts.push("");
		else parts[parts.length - 1] += char;
	}
	return parts;
}

/** A value that is one text, with its escapes undone. */
export function valueText(value: string): string {
	return value.replace(/\\([^])/g, (_, char: string) => unescapeOne(char));
}

function unescapeOne(char: string): string {
	return char === "n" || char === "N" ? "\n" : char;
}

/** The colon before the value; one in quotes is none, unless the quotes do not end. */
function findColon(line: string): number {
	let isQuoted = false;
	for (let at = 0; at < line.length; at++) {
		if (line[at] === '"') isQuoted = !isQuoted;
		else if (line[at] === ":" && !isQuoted) return at;
	}
	return line.indexOf(":");
}

function splitOutsideQuotes(text: string, separator: string): string[] {
	const parts = [""];
	let isQuoted = false;
	for (const char of text) {
		if (char === '"') isQuoted = !isQuoted;
		if (char === separator && !isQuoted) parts.push("");
		else parts[parts.length - 1] += char;
	}
	return parts;
}

function withoutQuotes(text: string): string {
	return text.trim().replace(/^"|"$/g, "");
}

function decode(
	value: string,
	parameters: ReadonlyMap<string, readonly string[]>,
	unnamed: UnnamedText,
): string {
	const encoding = parameters.get("ENCODING")?.[0] ?? "";
	const isBase64 = BASE64.test(encoding);
	if (!isBase64 && !/^quoted-printable$/i.test(encoding)) return value;
	const bytes = isBase64 ? base64Bytes(value) : printableBytes(value);
	return unnamed.decode(bytes, parameters.get("CHARSET")?.[0]);
}

function base64Bytes(value: string): Uint8Array {
	try {
		return Uint8Array.from(atob(value), (char) => char.charCodeAt(0));
	} catch {
		return new Uint8Array(); // no base64, whatever it is called
	}
}

function printableBytes(value: string): Uint8Array {
	const bytes = new TextEncoder().encode(value);
	const decoded: number[] = [];
	for (let at = 0; at < bytes.length; at++) {
		const hex = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
		const isEncoded = bytes[at] === EQUALS && /^[0-9A-Fa-f]{2}$/.test(hex);
		decoded.push(isEncoded ? parseInt(hex, 16) : (bytes[at] ?? 0));
		if (isEncoded) at += 2;
	}
	return Uint8Array.from(decoded);
}
