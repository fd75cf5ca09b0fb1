/** A file of more bytes is not read: a person's connections take a few megabytes. */
export const MAX_FILE_BYTES = 100_000_000;

/** The text of a file, or why it has none, in the user's words. */
export type DecodedText =
	{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

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
 * Decodes a file: UTF-8 and UTF-16 by their marks or as they are, else the charset that the text itself names
 * (as old vCards do), else Windows-1252. A file that is not a text is refused with a word of what it is.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	if (bytes.length > MAX_FILE_BYTES) return refuse(describeSize(bytes.length));
	const known = SIGNATURES.find(([marks]) => marks.every((mark, at) => bytes[at] === mark));
	if (known) return refuse(`It is ${known[1]}.`);
	const wide = wideCharset(bytes);
	const text = wide === undefined ? decodeNarrow(bytes) : decode(bytes, wide);
	if (isBinary(text)) return refuse("It is not text, whatever its name says.");
	return { ok: true, text: text.replace(/^\uFEFF/, "") };
}

/** Why a file is refused for its size, which can be known before it is read. */
export function describeSize(bytes: number, max = MAX_FILE_BYTES): string {
	const megabytes = Math.round(bytes / 1_000_000);
	return `It is too large (${megabytes} MB; ${max / 1_000_000} MB at most): split it into several.`;
}

/** The text of bytes in a charset; undefined for a charset that nobody knows. */
export function decodeCharset(bytes: Uint8Array, charset: string): string | undefined {
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		return undefined; // a name that is not a charset's
	}
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

function decodeNarrow(bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		const western = decode(bytes, "windows-1252");
		const named = /;CHARSET="?([\w-]+)/i.exec(western)?.[1];
		const text = named === undefined ? undefined : decodeCharset(bytes, named);
		// A text that calls itself UTF-8 and is not has told nothing.
		return text === undefined || text.includes("\uFFFD") ? western : text;
	}
}

function decode(bytes: Uint8Array, charset: string): string {
	return new TextDecoder(charset).decode(bytes);
}
