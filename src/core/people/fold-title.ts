import { foldText } from "../text/fold-text";

/** The words of a text, folded: `VP, Product` is `vp product`. */
export function foldTitle(text: string): string {
	return foldText(text)
		.replace(/[^\p{L}\p{N}+#]+/gu, " ")
		.trim();
}

/** Whether words stand in others whole, one after the other: both as `foldTitle` gives them. */
export function hasWords(text: string, words: string): boolean {
	return words !== "" && ` ${text} `.includes(` ${words} `);
}
