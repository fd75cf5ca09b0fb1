/** A backtick is left out: it stands for an apostrophe. */
const PLAIN = /^[\x21-\x5f\x61-\x7e]+(?: [\x21-\x5f\x61-\x7e]+)*$/;
const MARKED_LATIN = /(\p{Script=Latin})\p{M}+/gu;
/** What nobody sees: soft hyphens, joiners, direction marks, variation selectors, byte order marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const APOSTROPHES = /[`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018-\u201b\u2032\u2035\uff07]/g;
const HYPHENS = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
/** Latin letters that no decomposition makes plain, folded. */
const LETTERS: Readonly<Record<string, string>> = {
	...{ ß: "ss", ø: "o", ł: "l", æ: "ae", œ: "oe", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i" },
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/**
 * The form in which names and terms are compared: without case, accents, extra space and what nobody sees;
 * `ß` is `ss`, `ø` is `o`, and every apostrophe and every hyphen is the plain one. Marks are dropped after
 * Latin letters only: in other scripts they make another letter.
 */
export function foldText(text: string): string {
	if (isPlain(text)) return text.toLowerCase();
	return text
		.replace(INVISIBLE, "")
		.replace(APOSTROPHES, "'")
		.normalize("NFKD")
		.replace(APOSTROPHES, "'") // a double prime has become two of them
		.replace(MARKED_LATIN, "$1")
		.toLowerCase()
		.replace(SPECIAL_LETTERS, (letter) => LETTERS[letter] ?? letter)
		.replace(HYPHENS, "-")
		.normalize("NFC")
		.replace(/\s+/gu, " ")
		.trim();
}

/** Whether lower case alone folds the text: no accents, no extra space. */
export function isPlain(text: string): boolean {
	return PLAIN.test(text);
}
