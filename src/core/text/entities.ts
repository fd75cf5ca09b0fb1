const NAMED: Readonly<Record<string, string>> = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: '"',
	apos: "'",
	nbsp: " ",
};
const ENTITY = /&(?:([a-z]{2,4})|#(\d{1,6})|#x([\da-f]{1,5}));/gi;

/** A text as it is shown, and for each of its places the one in the text as it is written. */
export interface ShownText {
	readonly text: string;
	readonly placeOf: (index: number) => number;
}

/** Reads `&lt;`, `&amp;`, `&#58;` and the like as the characters that they stand for; others stay as they are written. */
export function readEntities(written: string): ShownText {
	if (!written.includes("&")) return { text: written, placeOf: (index) => index };
	let [text, at] = ["", 0];
	const shifts: { readonly from: number; readonly by: number }[] = [];
	for (const found of written.matchAll(ENTITY)) {
		const shown = characterOf(found);
		if (shown === undefined) continue;
		text += written.slice(at, found.index) + shown;
		at = found.index + found[0].length;
		shifts.push({ from: text.length, by: at - text.length });
	}
	text += written.slice(at);
	const placeOf = (index: number): number =>
		index + (shifts.filter(({ from }) => from <= index).at(-1)?.by ?? 0);
	return { text, placeOf };
}

function characterOf([, name, decimal, hex]: readonly (string | undefined)[]): string | undefined {
	if (name !== undefined) return NAMED[name.toLowerCase()];
	const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
	// Nothing that would end a line, and no half of a character.
	return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
		? undefined
		: String.fromCodePoint(code);
}
