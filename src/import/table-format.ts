import { type ColumnMapping, foldHeader, namesPeople, proposeMapping } from "./column-mapping";
import { findHeader, type FoundHeader, guessHeader, rowsBelow } from "./find-header";
import { readPeople } from "./read-people";
import type { FormatReading } from "./format";

/** A kind of table that a program exports: how its header is known, and what its columns hold. */
export interface TableFormat {
	/** Whether a header is of this kind; it is folded. */
	readonly isHeader: (header: readonly string[]) => boolean;
	/** The mapping of a header as it is written. */
	readonly mapping: (header: readonly string[]) => ColumnMapping;
}

/** Whether a folded header has all of these columns. */
export function hasColumns(header: readonly string[], columns: readonly string[]): boolean {
	return columns.every((column) => header.includes(column));
}

/** Reads the tables of a kind. */
export function tableReader(
	format: TableFormat,
): (text: string, wanted: ColumnMapping) => FormatReading | undefined {
	return (text, wanted) => {
		const header = findHeader(text, format.isHeader);
		return header && readTable(text, header, format.mapping(header.cells), wanted);
	};
}

/** Reads any other table with a header: its columns are proposed by name, and the user may say otherwise. */
export function readAnyTable(text: string, wanted: ColumnMapping): FormatReading | undefined {
	const header =
		findHeader(text, (folded) => namesPeople(proposeMapping(folded))) ??
		(namesPeople(wanted) ? guessHeader(text) : undefined);
	return header && readTable(text, header, proposeMapping(header.cells), wanted);
}

function readTable(
	text: string,
	header: FoundHeader,
	proposed: ColumnMapping,
	wanted: ColumnMapping,
): FormatReading {
	const folded = foldHeader(header.cells);
	const missing = Object.values(wanted)
		.flat()
		.find((column) => !folded.includes(foldHeader([column])[0] ?? ""));
	if (missing !== undefined) {
		const message = `There is no column "${missing}". Its columns: ${header.cells.join(", ")}.`;
		return { kind: "refused", message };
	}
	const kept = namesPeople(wanted) ? withoutNames(proposed) : proposed;
	const mapping = { ...kept, ...wanted };
	return {
		kind: "people",
		...readPeople(header.cells, rowsBelow(text, header), mapping),
		header: header.cells,
		mapping,
	};
}

/** What is proposed for the other columns where the user has said which hold the names. */
function withoutNames({
	name,
	first,
	middle,
	last,
	suffix,
	...rest
}: ColumnMapping): ColumnMapping {
	return rest;
}
