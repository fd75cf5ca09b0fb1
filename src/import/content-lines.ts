import { decodeCharset } from "./decode-text";

/** One property of a card: `item1.EMAIL;TYPE=WORK:jane@acme.example`. */
export interface ContentLine {
	/** In capitals, without its group. */
	readonly name: string;
	/** Parameters by their names in capitals; a bare one of version 2.1 is a `TYPE`. */
	readonly parameters: ReadonlyMap<string, readonly string[]>;
	/** As it is written, decoded where an encoding is named; its escapes still stand. */
	readonly value: string;
}

const ENCODINGS = /^(?:quoted-printable|base64|b|7bit|8bit)$/i;
const EQUALS = 0x3d;
/** A value of bytes is a picture or a sound, which nobody wants. */
const BINARY = /^(?:base64|b)$/i;

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
export function readContentLine(line: string): ContentLine | undefined {
	const colon = findColon(line);
	if (colon < 0) return undefined;
	const [start = "", ...rest] = splitOutsideQuotes(line.slice(0, colon), ";");
	const name = start.slice(start.lastIndexOf(".") + 1).trim();
	if (!/^[A-Za-z0-9-]+$/.test(name)) return undefined;
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
	return { name: name.toUpperCase(), parameters, value: decode(line.slice(colon + 1), parameters) };
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

function decode(value: string, parameters: ReadonlyMap<string, readonly string[]>): string {
	const encoding = parameters.get("ENCODING")?.[0] ?? "";
	if (BINARY.test(encoding)) return "";
	if (!/^quoted-printable$/i.test(encoding)) return value;
	const all = printableBytes(value);
	const charset = parameters.get("CHARSET")?.[0] ?? "utf-8";
	return decodeCharset(all, charset) ?? decodeCharset(all, "utf-8") ?? value;
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
