/** What Windows-1252 has for 80 to 9F; some hosts read it as Latin-1, which has nothing there. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The text of bytes in an encoding; undefined for one that nobody knows, and for bytes that are not in it. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
	return decode(bytes, encoding, true);
}

/** The same, with a mark for what is not in it; undefined for an encoding that nobody knows. */
export function decodeLeniently(bytes: Uint8Array, encoding: string): string | undefined {
	return decode(bytes, encoding, false);
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
	try {
		const decoder = new TextDecoder(encoding, { fatal });
		const text = decoder.decode(bytes);
		if (decoder.encoding !== "windows-1252") return text;
		return text.replace(/[\u0080-\u009F]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char);
	} catch {
		return undefined;
	}
}
