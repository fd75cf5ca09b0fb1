import { foldText } from "../text/fold-text";
import type { Heading, HeadingReader } from "./heading";
import { HEADING_TABLE } from "./heading-table";

/** What can stand below a heading, by its name in code. */
export type HeadingId = keyof typeof HEADING_TABLE;

/** The table of headings. */
export const HEADINGS: Readonly<Record<HeadingId, Heading>> = HEADING_TABLE;

export const HEADING_IDS = Object.keys(HEADINGS) as readonly HeadingId[];

/** What a reader has words for. */
export type HeadingOf<Reader extends HeadingReader> = {
	[Id in HeadingId]: Reader extends (typeof HEADING_TABLE)[Id]["readers"][number] ? Id : never;
}[HeadingId];

/** The words of a reader by what they mean, squeezed, the surest first; made when they are first asked for. */
const wordsOf: Partial<Record<HeadingReader, ReadonlyMap<HeadingId, readonly string[]>>> = {};
const headingsOf: Partial<Record<HeadingReader, ReadonlyMap<string, HeadingId>>> = {};

/** The words that a reader takes for a heading, squeezed; the surest first. */
export function wordsFor(id: HeadingId, reader: HeadingReader): readonly string[] {
	wordsOf[reader] ??= new Map(HEADING_IDS.map((one) => [one, squeezedWords(one, reader)]));
	return wordsOf[reader].get(id) ?? [];
}

/** Which heading a word means to a reader; the word is squeezed. */
export function headingFor(word: string, reader: HeadingReader): HeadingId | undefined {
	const entries = (id: HeadingId) => wordsFor(id, reader).map((one) => [one, id] as const);
	// The last one of a word stays in a map: the first heading is meant.
	headingsOf[reader] ??= new Map([...HEADING_IDS].reverse().flatMap(entries));
	return headingsOf[reader].get(word);
}

function squeezedWords(id: HeadingId, reader: HeadingReader): readonly string[] {
	const { readers, words, only } = HEADINGS[id];
	if (!readers.includes(reader)) return [];
	return [...new Set([...words, ...(only?.[reader] ?? [])].map(squeezeHeading))];
}

/** A heading as headings are compared: its letters alone, folded; `#` stays. */
export function squeezeHeading(text: string): string {
	return foldText(text).replace(/[^\p{L}\p{M}#]+/gu, "");
}
