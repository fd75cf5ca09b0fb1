import { foldText } from "../text/fold-text";
import { HEADING_TABLE, type Heading, type HeadingReader } from "./heading-table";

/** What can stand below a heading, by its name in code. */
export type HeadingId = keyof typeof HEADING_TABLE;

/** The table of headings. */
export const HEADINGS: Readonly<Record<HeadingId, Heading>> = HEADING_TABLE;

export const HEADING_IDS = Object.keys(HEADINGS) as readonly HeadingId[];

/** The words that a reader takes for a heading, squeezed; the surest first. */
export function wordsFor(id: HeadingId, reader: HeadingReader): readonly string[] {
	const { readers, words, only } = HEADINGS[id];
	if (!readers.includes(reader)) return [];
	return [...new Set([...words, ...(only?.[reader] ?? [])].map(squeezeHeading))];
}

/** Which heading each word means to a reader. */
export function headingsFor(reader: HeadingReader): ReadonlyMap<string, HeadingId> {
	const byWord = new Map<string, HeadingId>();
	for (const id of HEADING_IDS)
		for (const word of wordsFor(id, reader)) if (!byWord.has(word)) byWord.set(word, id);
	return byWord;
}

/** A heading as headings are compared: its letters alone, folded; `#` stays. */
export function squeezeHeading(text: string): string {
	return foldText(text).replace(/[^\p{L}\p{M}#]+/gu, "");
}
