import type { ColumnMapping } from "./column-mapping";
import type { TextEncoding } from "./decode-text";
import type { IncomingPerson } from "../core/people/incoming-person";

/** A kind of file that can be imported: everything there is to know about it. */
export interface Format {
	readonly label: string;
	/** What it holds, where that is not people. */
	readonly holds?: string;
	/** What `source` says about people that come from it; missing: that is for the user to say. */
	readonly source?: string;
	/** Reads a text; undefined where it is of another kind. `wanted` says which columns of a table hold what. Never throws. */
	readonly read: (
		text: string,
		wanted: ColumnMapping,
		encoding: TextEncoding | undefined,
	) => FormatReading | undefined;
}

/** What a format makes of a text. */
export type FormatReading = Refusal | PeopleInFile | PositionsInFile;

/** The file as a whole cannot be read; the message says why, in the user's words. */
export interface Refusal {
	readonly kind: "refused";
	readonly message: string;
}

/** A row or a card of which nobody is made, and why. */
export interface RowProblem {
	readonly row: number;
	/** `skipped`: nobody was meant; `failed`: it cannot be read. */
	readonly kind: "skipped" | "failed";
	readonly name: string;
	readonly reason: string;
}

/** People, and the rows of which nobody is made. */
export interface PeopleInFile {
	readonly kind: "people";
	readonly people: readonly IncomingPerson[];
	readonly problems: readonly RowProblem[];
	/** Of a table: its columns, and what they were taken for. */
	readonly header: readonly string[];
	readonly mapping: ColumnMapping;
	/** Those of its columns, or of the properties of its cards, that say something and were not read. */
	readonly unread: readonly string[];
	/** What the format itself had to guess. */
	readonly encoding?: TextEncoding | undefined;
}

/** Where I have worked. */
export interface PositionsInFile {
	readonly kind: "positions";
	readonly positions: readonly OwnPosition[];
	readonly problems: readonly RowProblem[];
}

/** A place where I have worked. */
export interface OwnPosition {
	readonly row: number;
	readonly company: string;
	/** Whether I work there still. */
	readonly isPresent: boolean;
}
