/** What became of the rows of a file, as JSON (docs/schema/import.schema.json). */
export interface ImportDocument {
	/** What the file was taken for: `linkedin`, `linkedin-positions`, `google`, `outlook`, `csv` or `vcard`. */
	readonly format: string;
	/** Of a table: what its columns were taken for; and the headings of those that say something and were not read. */
	readonly columns: readonly { readonly heading: string; readonly field: string }[];
	readonly unread: readonly string[];
	/** What the file was read as, where it does not say so itself; null where it does. */
	readonly encoding: {
		readonly name: string;
		readonly sample: string;
		readonly guessed: boolean;
	} | null;
	readonly counts: Readonly<Record<RowOutcome, number>>;
	readonly rows: readonly ImportRowDocument[];
	/** Of the note that tells of the import; null where none was asked for. */
	readonly report: string | null;
	/** Whether it was stopped before its end. */
	readonly stopped: boolean;
	/** False for a dry run. */
	readonly written: boolean;
}

type RowOutcome = "new" | "updated" | "unchanged" | "ambiguous" | "skipped" | "failed";

/** One row of the file. */
export interface ImportRowDocument {
	/** Place in the file, counted from 1. */
	readonly row: number;
	readonly name: string;
	readonly outcome: RowOutcome;
	readonly reason: string | null;
	/** Of the note that is made, filled or found. */
	readonly path: string | null;
	readonly candidates: readonly string[];
	/** Properties, by their default names. */
	readonly fills: readonly string[];
	readonly jobChange: {
		readonly company: FromTo | null;
		readonly title: FromTo | null;
		readonly taken: boolean;
	} | null;
}

interface FromTo {
	readonly from: string;
	readonly to: string;
}

interface Row extends Omit<ImportRowDocument, "reason" | "path" | "jobChange"> {
	readonly reason: string;
	readonly path: string | undefined;
	readonly jobChange:
		| {
				readonly company: FromTo | undefined;
				readonly title: FromTo | undefined;
				readonly isTaken: boolean;
		  }
		| undefined;
}

/** What the columns of a table were taken for, as a document. */
export function documentColumns(
	mapping: Readonly<Record<string, readonly string[]>>,
): ImportDocument["columns"] {
	return Object.entries(mapping).flatMap(([field, headings]) =>
		headings.map((heading) => ({ heading, field })),
	);
}

/** What a file was read as, as a document. */
export function documentEncoding(
	encoding:
		{ readonly name: string; readonly sample: string; readonly isGuessed: boolean } | undefined,
): ImportDocument["encoding"] {
	if (!encoding) return null;
	const { name, sample, isGuessed: guessed } = encoding;
	return { name, sample, guessed };
}

/** The rows of an import as a document. */
export function documentRows(rows: readonly Row[]): ImportRowDocument[] {
	return rows.map(({ row, name, outcome, reason, path, candidates, fills, jobChange }) => ({
		row,
		name,
		outcome,
		reason: reason === "" ? null : reason,
		path: path ?? null,
		candidates,
		fills,
		jobChange: jobChange
			? {
					company: jobChange.company ?? null,
					title: jobChange.title ?? null,
					taken: jobChange.isTaken,
				}
			: null,
	}));
}

/** The columns of an import as a table. */
export const IMPORT_COLUMNS = ["row", "outcome", "name", "path", "reason"] as const;

/** A row of an import as a row of that table. */
export function importCells({ row, outcome, name, path, reason }: Row): (string | number)[] {
	return [row, outcome, name, path ?? "", reason];
}
