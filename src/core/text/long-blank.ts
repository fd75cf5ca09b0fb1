/** More blanks one after the other are a slip, or written by a machine to wear out a reader. */
const MOST_BLANKS = 1_000;

/** Where the first run of more than a thousand blanks and line breaks begins; undefined where there is none. */
export function findLongBlank(text: string): number | undefined {
	for (const { 0: blanks, index } of text.matchAll(/\s+/g)) {
		if (blanks.length > MOST_BLANKS) return index;
	}
	return undefined;
}
