import { decodeLeniently, decodeStrictly } from "./decode-bytes";

/** Encodings of one byte a letter, the likelier first among those that fit a text as well. */
const SINGLE = ["windows-1252", "macintosh", "windows-1250", "windows-1251", "koi8-r"] as const;
/** Encodings of two bytes, and the first bytes of their common characters, from and to. */
const DOUBLE: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
	"euc-kr": [[0xb0, 0xc8]],
	shift_jis: [
		[0x81, 0x83],
		[0x88, 0x97],
	],
	gb18030: [
		[0xa1, 0xa3],
		[0xb0, 0xd7],
	],
	big5: [[0xa4, 0xc6]],
};
/** This much is looked at. */
const MAX_BYTES = 65_536;

/** What some bytes are most likely written in, which are no whole UTF-8: whose words look most like words. */
export function guessEncoding(bytes: Uint8Array): string {
	const sample = bytes.subarray(0, MAX_BYTES);
	if (isMostlyUtf8(sample)) return "utf-8";
	let best = { name: "windows-1252", score: 0 };
	const judge = (name: string, scoreOf: (text: string) => number): void => {
		const text = decodeStrictly(sample, name);
		const score = text === undefined ? 0 : scoreOf(text);
		if (score > best.score) best = { name, score };
	};
	for (const name of SINGLE) judge(name, scoreWords);
	for (const [name, common] of Object.entries(DOUBLE))
		judge(name, () => scorePairs(sample, common, name === "shift_jis"));
	return best.name;
}

/** Whether a character or two of it are broken, and no more. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
	const odd = decodeLeniently(bytes, "utf-8")?.match(/[^\0-\x7F]/g) ?? [];
	return odd.filter((char) => char === "\uFFFD").length < odd.length / 2;
}

/** How much of what is not ASCII stands in words that look like words. */
function scoreWords(text: string): number {
	let [good, bad] = [0, 0];
	for (const word of text.match(/[A-Za-z\u0080-\uFFFF]+/g) ?? []) {
		const odd = word.replace(/[A-Za-z]+/g, "").length;
		// Quotation marks and dashes stand where words end.
		const parts = word.split(/[\u00A0“”„‘’‚«»‹›–—…•®™©€°]+/).filter(Boolean);
		if (odd > 0 && parts.every(isWord)) good += odd;
		else bad += odd;
	}
	return good / Math.max(1, good + bad);
}

/** Letters of one script, capitals first or alone, most of a long Latin word plain. */
function isWord(word: string): boolean {
	const isLatin = /^\p{Script=Latin}+$/u.test(word);
	const odd = word.replace(/[A-Za-z]+/g, "").length;
	if (isLatin && word.length > 2 && odd > word.length / 2) return false;
	if (odd > 0 && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word)) return false;
	return isLatin || /^\p{Script=Cyrillic}+$/u.test(word);
}

/** How much of what is not ASCII stands in pairs of bytes that are common characters. */
function scorePairs(
	bytes: Uint8Array,
	common: readonly (readonly [number, number])[],
	hasHalfWidths: boolean,
): number {
	let [good, all] = [0, 0];
	for (let at = 0; at < bytes.length; at++) {
		const first = bytes[at] ?? 0;
		if (first < 0x80) continue;
		all += 1;
		if (hasHalfWidths && first > 0xa0 && first < 0xe0) continue;
		if (common.some(([from, to]) => first >= from && first <= to)) good += 1;
		at += 1;
	}
	return good / Math.max(1, all);
}
