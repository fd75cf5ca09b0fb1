const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const MARKED_LATIN = /(\p{Script=Latin})\p{M}+/gu;

/**
 * The form in which names and terms are compared: without case, accents and extra space. Marks are dropped
 * after Latin letters only: in other scripts they make another letter.
 */
export function foldText(text: string): string {
	if (isPlain(text)) return text.toLowerCase();
	return text
		.normalize("NFKD")
		.replace(MARKED_LATIN, "$1")
		.toLowerCase()
		.normalize("NFC")
		.replace(/\s+/gu, " ")
		.trim();
}

/** Whether lower case alone folds the text: no accents, no extra space. */
export function isPlain(text: string): boolean {
	return PLAIN.test(text);
}
