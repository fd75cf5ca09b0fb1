import type { CalendarDate } from "../core/dates/calendar-date";
import type { ColumnMapping } from "./column-mapping";

/** A kind of table that a program exports: how its header is known, and what its columns hold. */
export interface TableFormat {
	/** What it is called, behind "a file of". */
	readonly label: string;
	/** What `source` says of people that come from it; undefined where that is for the user to say. */
	readonly source: string | undefined;
	/** Whether a header is of this kind; it is folded. */
	readonly isHeader: (header: readonly string[]) => boolean;
	/** The mapping of a header as it is written. */
	readonly mapping: (header: readonly string[]) => ColumnMapping;
	readonly readDate: (text: string) => CalendarDate | undefined;
}

/** Whether a folded header has all of these columns. */
export function hasColumns(header: readonly string[], columns: readonly string[]): boolean {
	return columns.every((column) => header.includes(column));
}
