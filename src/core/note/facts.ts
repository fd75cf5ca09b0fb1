import type { Problem } from "../text/problem";
import type { FlatProperties } from "./flat-properties";
import type { LogLine } from "./log";
import type { OpenPromise } from "./promises";
import type { Frontmatter } from "./property-reader";

/** What the index needs to know of a note besides its properties. */
export interface FactsBeside {
	/** Path from the vault's root, with `/` and the ending `.md`. */
	readonly path: string;
	/** The events below the log heading. */
	readonly log: readonly LogLine[];
	/** Targets of the links in the body, as written, those of a preparation aside; asked for only of interview notes. */
	readonly links: readonly string[];
	/** Whether the note of an interview or an event has a preparation. */
	readonly isPrepared?: boolean;
	/** Whether the note of an interview has a recap. */
	readonly hasRecap?: boolean;
	/** What is promised in an interview note until a day, and not ticked. */
	readonly promises?: readonly OpenPromise[];
	/** Tags in the body, without `#`. */
	readonly tags: readonly string[];
	/** What is wrong with the note as a file: its encoding, its frontmatter. */
	readonly problems: readonly Problem[];
	/** In a template folder or excluded: links may point at it, but it is nobody. */
	readonly excluded?: boolean;
}

/** What the index needs to know of a note: all of it can be had from Obsidian's cache, or from the text. */
export interface NoteFacts extends FactsBeside {
	/** Empty where the note has none, or none that parses. */
	readonly frontmatter: Frontmatter;
}

/** The same as the fast reader gives it, for whom thousands of notes are read at once. */
export interface FlatFacts extends FactsBeside {
	readonly frontmatter: FlatProperties;
}

const NOTHING: readonly never[] = [];

/** Facts of a note of which nothing but its place is known or wanted. */
export function bareFacts(path: string, part: Partial<NoteFacts> = {}): NoteFacts {
	return {
		path,
		frontmatter: {},
		log: NOTHING,
		links: NOTHING,
		tags: NOTHING,
		problems: NOTHING,
		...part,
	};
}
