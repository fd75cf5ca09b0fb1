import type { RecordKind } from "./record-kind";

/**
 * What a property holds; each has one type across the vault (design: notes). `words` are separated by commas or
 * semicolons, `places`, `names` and `links` by semicolons only: they may hold commas. A `word` is of a small
 * vocabulary; a `term` is one term or a link to its note.
 */
export type ValueKind =
	| "text"
	| "word"
	| "words"
	| "places"
	| "names"
	| "link"
	| "links"
	| "term"
	| "number"
	| "date"
	| "datetime"
	| "checkbox";

/** Where the panel shows a property of a person. */
export interface PanelField {
	readonly section: "from" | "people" | "reach";
	/** Its place in that part. */
	readonly order: number;
	/** What a click on a value opens. */
	readonly opens?: "mail" | "phone" | "web";
}

/** Everything about a property. */
export interface PropertyDefinition {
	/** How it is called in the panel and in the settings, where no other has the same. */
	readonly label: string;
	/** The notes whose record has it; none for what tells the kind of a note. */
	readonly of: readonly RecordKind[];
	readonly kind: ValueKind;
	/** The names that are read without any setting, the one to write first; else its id alone. */
	readonly names?: readonly string[];
	/** The least and the most of a number. */
	readonly range?: readonly [number, number];
	/** The number where a note says none. */
	readonly usual?: number;
	/** What kind of note its links and plain names mean. */
	readonly to?: RecordKind;
	/** Its name in the record, where it is another than its id as one word. */
	readonly field?: string;
	/** Why it is read by code of its own, and not by its kind. */
	readonly readApart?: string;
	readonly panel?: PanelField;
}
