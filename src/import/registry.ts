import { ANY_TABLE } from "./any-table";
import { type ColumnMapping, foldHeader, namesPeople } from "./column-mapping";
import { decodeText } from "./decode-text";
import type { DraftPerson, RowProblem } from "./draft-person";
import { findHeader, type FoundHeader, guessHeader } from "./find-header";
import { GOOGLE_CONTACTS } from "./google-contacts";
import { LINKEDIN_CONNECTIONS } from "./linkedin-connections";
import { isPositionsHeader, type OwnPosition, readPositions } from "./linkedin-positions";
import { OUTLOOK_CONTACTS } from "./outlook-contacts";
import { parseTable, type TableRow } from "./parse-table";
import { readPeople } from "./read-people";
import type { TableFormat } from "./table-format";
import { hasCards, readVcards } from "./read-vcards";

/** The tables that are known, by the names by which they are asked for; in this order they are recognised. */
export const TABLE_FORMATS = {
	linkedin: LINKEDIN_CONNECTIONS,
	google: GOOGLE_CONTACTS,
	outlook: OUTLOOK_CONTACTS,
	csv: ANY_TABLE,
} as const satisfies Readonly<Record<string, TableFormat>>;

export type TableFormatId = keyof typeof TABLE_FORMATS;

/** Everything that can be imported: people from tables and cards, and my own past employers. */
export type FormatId = TableFormatId | "vcard" | "linkedin-positions";

/** What a file holds. */
export type ImportReading =
	/** The file as a whole cannot be read; the message says why, in the user's words. */
	| { readonly kind: "refused"; readonly message: string }
	/** A table of which it is not known who is in it: the user has to say which column is what. */
	| { readonly kind: "unmapped"; readonly message: string; readonly header: readonly string[] }
	| {
			readonly kind: "people";
			readonly format: TableFormatId | "vcard";
			/** What `source` says of them. */
			readonly source: string | undefined;
			readonly people: readonly DraftPerson[];
			readonly problems: readonly RowProblem[];
			/** Of a table: its columns, and what they were taken for. */
			readonly header: readonly string[];
			readonly mapping: ColumnMapping;
	  }
	| {
			readonly kind: "positions";
			readonly format: "linkedin-positions";
			readonly positions: readonly OwnPosition[];
			readonly problems: readonly RowProblem[];
	  };

const NO_TABLE =
	"No table with a header is found in it, nor a vCard. A table needs columns for the name, or the first and the last name.";

/**
 * Reads a file of people, whatever program wrote it: the format is told by what is in it. `mapping` says which
 * columns hold what, where a table says so in words of its own; what it leaves out is proposed. Never throws.
 */
export function readImport(bytes: Uint8Array, mapping: ColumnMapping = {}): ImportReading {
	const decoded = decodeText(bytes);
	if (!decoded.ok) return { kind: "refused", message: decoded.message };
	const { text } = decoded;
	if (text.trim() === "") return { kind: "refused", message: "It is empty." };
	if (hasCards(text)) {
		const format = { format: "vcard", source: undefined, header: [], mapping: {} } as const;
		return { kind: "people", ...format, ...readVcards(text) };
	}
	const positions = findHeader(text, isPositionsHeader);
	if (positions) {
		const read = readPositions(positions.cells, rowsBelow(text, positions));
		return { kind: "positions", format: "linkedin-positions", ...read };
	}
	for (const id of tableFormatIds()) {
		const header = findHeader(text, TABLE_FORMATS[id].isHeader);
		if (header) return readTable(text, id, header, mapping);
	}
	const header = guessHeader(text);
	if (!header) return { kind: "refused", message: NO_TABLE };
	if (namesPeople(mapping)) return readTable(text, "csv", header, mapping);
	return { kind: "unmapped", message: NO_TABLE, header: header.cells };
}

function readTable(
	text: string,
	id: TableFormatId,
	header: FoundHeader,
	wanted: ColumnMapping,
): ImportReading {
	const format: TableFormat = TABLE_FORMATS[id];
	const folded = foldHeader(header.cells);
	const missing = Object.values(wanted)
		.flat()
		.find((column) => !folded.includes(foldHeader([column])[0] ?? ""));
	if (missing !== undefined) {
		const message = `There is no column "${missing}". Its columns: ${header.cells.join(", ")}.`;
		return { kind: "refused", message };
	}
	const proposed = namesPeople(wanted)
		? withoutNames(format, header)
		: format.mapping(header.cells);
	const mapping = { ...proposed, ...wanted };
	return {
		kind: "people",
		format: id,
		source: format.source,
		...readPeople(header.cells, rowsBelow(text, header), mapping, format.readDate),
		header: header.cells,
		mapping,
	};
}

/** What is proposed for the other columns where the user has said which hold the names. */
function withoutNames(format: TableFormat, { cells }: FoundHeader): ColumnMapping {
	const { name, first, middle, last, suffix, ...rest } = format.mapping(cells);
	return rest;
}

function rowsBelow(text: string, { delimiter, place }: FoundHeader): TableRow[] {
	return parseTable(text, delimiter).slice(place + 1);
}

function tableFormatIds(): readonly TableFormatId[] {
	return Object.keys(TABLE_FORMATS) as TableFormatId[];
}
