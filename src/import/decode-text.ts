import { decodeLeniently, decodeStrictly } from "./decode-bytes";
import { guessEncoding } from "./guess-encoding";

/** A file of more bytes is not read: a person's connections take a few megabytes. */
export const MAX_FILE_BYTES = 100_000_000;

/** What a file was taken to be written in, where it does not say so itself, and how that looks. */
export interface TextEncoding {
	readonly name: string;
	/** The beginning of the first line that tells. */
	readonly sample: string;
	/** False where the user has named it. */
	readonly isGuessed: boolean;
}

/** The text of a file, or why it has none, in the user's words. */
export type DecodedText =
	| { readonly ok: true; readonly text: string; readonly encoding: TextEncoding | undefined }
	| { readonly ok: false; readonly message: string };

/** Beginnings of files that are no text, and what they are. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
	[[0x50, 0x4b, 0x03, 0x04], "a zip archive or an Excel workbook; unpack it, or save it as CSV"],
	[[0xd0, 0xcf, 0x11, 0xe0], "an old Excel workbook; save it as CSV"],
	[[0x25, 0x50, 0x44, 0x46], "a PDF; a table can be exported as CSV"],
	[[0x1f, 0x8b], "a compressed archive; unpack it"],
];
/** This many bytes are sampled to tell what a file is. */
const SAMPLE_BYTES = 4_096;
const JUDGED = 65_536;
const MAX_CONTROLS = 16;
const MAX_SHARE = 0.01;

/**
 * Decodes a file as the user says; else UTF-8 and UTF-16 by their marks or as they are, else by the charset that
 * the text itself names (as old vCards do), else by a guess, which is told. A file that is not a text is refused
 * with a word of what it is.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
	if (bytes.length > MAX_FILE_BYTES) return refuse(describeSize(bytes.length));
	const known = SIGNATURES.find(([marks]) => marks.every((mark, at) => bytes[at] === mark));
	if (known) return refuse(`It is ${known[1]}.`);
	const decoded = encoding === undefined ? decodeUnnamed(bytes) : decodeAs(bytes, encoding);
	if (!decoded) return refuse(`There is no encoding "${encoding}". ${KNOWN}`);
	if (isBinary(decoded.text)) return refuse("It is not text, whatever its name says.");
	return { ok: true, text: decoded.text.replace(/^\uFEFF/, ""), encoding: decoded.encoding };
}

const KNOWN = "Known are windows-1252, windows-1251, shift_jis, gb18030, macintosh and many more.";

type Decoded = Omit<Extract<DecodedText, { readonly ok: true }>, "ok">;

function decodeAs(bytes: Uint8Array, name: string): Decoded | undefined {
	const text = decodeLeniently(bytes, name);
	const line = /[^\r\n]*[^\0-\x7F\r\n][^\r\n]*/.exec(text?.slice(0, JUDGED) ?? "")?.[0];
	return text === undefined
		? undefined
		: { text, encoding: { name, sample: sampleOf(line ?? ""), isGuessed: false } };
}

function decodeUnnamed(bytes: Uint8Array): Decoded {
	const wide = wideCharset(bytes);
	if (wide !== undefined) return { text: decodeLeniently(bytes, wide) ?? "", encoding: undefined };
	const text = decodeStrictly(bytes, "utf-8") ?? decodeStrictly(joinFolded(bytes), "utf-8");
	return text === undefined ? decodeNarrow(bytes) : { text, encoding: undefined };
}

/** Without the folds of cards that stand within a character: lines are folded by bytes. */
function joinFolded(bytes: Uint8Array): Uint8Array {
	const isInside = (byte = 0): boolean => byte >= 0x80 && byte < 0xc0;
	const joined = new Uint8Array(bytes.length);
	let length = 0;
	for (let at = 0; at < bytes.length; at++) {
		const end = at + (bytes[at] === 0x0d ? 1 : 0);
		const isFold = bytes[end] === 0x0a && (bytes[end + 1] === 0x20 || bytes[end + 1] === 0x09);
		if (isFold && (bytes[at - 1] ?? 0) >= 0x80 && isInside(bytes[end + 2])) at = end + 1;
		else joined[length++] = bytes[at] ?? 0;
	}
	return joined.subarray(0, length);
}

const MAX_SAMPLE = 60;

/** The part of a line that shows how it was decoded. */
export function sampleOf(line: string): string {
	const first = line.search(/[^\0-\x7F]/);
	const from = line.length > MAX_SAMPLE ? Math.max(0, first - MAX_SAMPLE / 2) : 0;
	return line
		.slice(from, from + MAX_SAMPLE)
		.replace(/\s+/g, " ")
		.trim();
}

/** Why a file is refused for its size, which can be known before it is read. */
export function describeSize(bytes: number, max = MAX_FILE_BYTES): string {
	const megabytes = Math.round(bytes / 1_000_000);
	return `It is too large (${megabytes} MB; ${max / 1_000_000} MB at most): split it into several.`;
}

/** Controls that no text has: one may slip in, but not many. */
function isBinary(text: string): boolean {
	const beginning = text.slice(0, JUDGED);
	const controls = beginning.match(/[^\P{Cc}\t\r\n\f\u0080-\u009F]/gu)?.length ?? 0;
	return controls > Math.max(MAX_CONTROLS, beginning.length * MAX_SHARE);
}

function refuse(message: string): DecodedText {
	return { ok: false, message };
}

/** UTF-16 by its mark, or because every other byte of ASCII in it is zero. */
function wideCharset(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const max = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
	let [even, odd] = [0, 0];
	for (let at = 0; at < max; at += 2) {
		if (bytes[at] === 0) even += 1;
		if (bytes[at + 1] === 0) odd += 1;
	}
	const many = max * 0.35;
	if (odd > many && even === 0) return "utf-16le";
	return even > many && odd === 0 ? "utf-16be" : undefined;
}

/** This share of the lines is UTF-8 where a file was put together of several. */
const MIXED_SHARE = 0.1;

/** Line by line: as the line or the file names it, else as UTF-8 in a file that was put together, else by a guess. */
function decodeNarrow(bytes: Uint8Array): Decoded {
	const lines = splitLines(bytes).map((line) => ({ line, text: decodeStrictly(line, "utf-8") }));
	const odd = lines.flatMap(({ line, text }) => (text === undefined ? [line] : []));
	const wide = lines.filter(({ text }) => /[^\0-\x7F]/.test(text ?? ""));
	const isMixed = wide.length >= (odd.length + wide.length) * MIXED_SHARE;
	const named = [...new Set(odd.map(namedIn))].find((name) =>
		odd.some((line) => name !== undefined && decodeStrictly(line, name) !== undefined),
	);
	const fallback = named ?? guessEncoding(joinBytes(odd));
	let sample = "";
	const decoded = lines.map(({ line, text }) => {
		if (text !== undefined && (isMixed || !/[^\0-\x7F]/.test(text))) return text;
		const own = namedIn(line);
		const byName = own === undefined ? undefined : decodeStrictly(line, own);
		if (byName !== undefined) return byName;
		const guessed = decodeLeniently(line, fallback) ?? "";
		sample ||= sampleOf(guessed);
		return guessed;
	});
	const isGuessed = named === undefined && sample !== "";
	return {
		text: decoded.join(""),
		encoding: isGuessed ? { name: fallback, sample, isGuessed } : undefined,
	};
}

function namedIn(line: Uint8Array): string | undefined {
	const start = decodeLeniently(line.subarray(0, SAMPLE_BYTES), "windows-1252") ?? "";
	return /;CHARSET="?([\w-]+)/i.exec(start)?.[1];
}

/** The lines, each with its end. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
	const lines: Uint8Array[] = [];
	let start = 0;
	for (let at = 0; at < bytes.length; at++) {
		if (bytes[at] !== 0x0a && bytes[at] !== 0x0d) continue;
		lines.push(bytes.subarray(start, at + 1));
		start = at + 1;
	}
	lines.push(bytes.subarray(start));
	return lines;
}

function joinBytes(lines: readonly Uint8Array[]): Uint8Array {
	const some = lines.slice(0, SAMPLE_BYTES);
	const joined = new Uint8Array(some.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const line of some) {
		joined.set(line, at);
		at += line.length;
	}
	return joined;
}
