const NARROW = /[\s.,:;'’"|!()[\]{}ijltfrI1-]/u;
const WIDE = /[MWmw@%&–—]/u;
const UPPER = /\p{Lu}/u;
const NO_WIDTH = /[\p{M}\p{Cf}\p{Cc}]/u;
/** Letters as wide as they are high: Chinese, Japanese, Korean, and pictures. */
const FULL =
	/[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F000}-\u{1FFFF}\u{20000}-\u{3FFFF}]/u;

/** About how wide a text is, in the size of its letters: rather more than less, since nobody knows the font. */
export function textWidth(text: string): number {
	let width = 0;
	for (const char of text) width += charWidth(char);
	return width;
}

/** A text that is no wider, with an ellipsis where it was cut. */
export function fitText(text: string, max: number): string {
	if (textWidth(text) <= max) return text;
	let width = ELLIPSIS_WIDTH;
	let kept = "";
	for (const char of text) {
		width += charWidth(char);
		if (width > max) break;
		kept += char;
	}
	return `${kept.trimEnd()}…`;
}

const ELLIPSIS_WIDTH = 1;

function charWidth(char: string): number {
	if (NO_WIDTH.test(char)) return 0;
	if (FULL.test(char)) return 1.1;
	if (NARROW.test(char)) return 0.36;
	if (WIDE.test(char)) return 0.95;
	return UPPER.test(char) ? 0.72 : 0.58;
}
