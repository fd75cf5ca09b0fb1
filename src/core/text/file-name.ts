import { cutEnd } from "./cut-end";

const NOT_LINKABLE = /[#|^:%[\]\\/<>"?*\p{Cc}\p{Cf}]/gu;
const WINDOWS_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const MAX_BYTES = 200;
const UNNAMED = "Unnamed";

/**
 * A name as a file can bear it on every system and a link can reach it: without `#|^:%[]` and `\/<>"?*`, no
 * outer dots or spaces, no name that Windows keeps for itself, 200 bytes at most.
 */
export function safeFileName(name: string): string {
	const plain = name
		.normalize("NFC")
		.replace(/\s+/gu, " ")
		.replace(NOT_LINKABLE, " ")
		.replace(/ +/g, " ");
	const short = cutEnd(cutBytes(plain.replace(/^[\s.]+/, "")), /[\s.]/);
	if (short === "") return UNNAMED;
	return WINDOWS_NAMES.test(short) ? `${short}_` : short;
}

/** A path for a new note that no other note has, case aside: with a number after the name where it must be. */
export function freePath(folder: string, name: string, isTaken: (path: string) => boolean): string {
	const stem = safeFileName(name);
	const start = folder === "" ? "" : `${folder}/`;
	for (let number = 1; ; number++) {
		const path = `${start}${number === 1 ? stem : `${stem} ${number}`}.md`;
		if (!isTaken(path)) return path;
	}
}

function cutBytes(text: string): string {
	let bytes = 0;
	let kept = "";
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
		if (bytes > MAX_BYTES) return kept;
		kept += char;
	}
	return kept;
}
