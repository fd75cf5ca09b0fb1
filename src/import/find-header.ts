import { foldHeader } from "./column-mapping";
import { parseTable, readBeginnings, type TableRow } from "./parse-table";

/** Where the header of a table stands, and what separates its cells. */
export interface FoundHeader {
	readonly delimiter: string;
	/** The header's position among the rows, from 0. */
	readonly row: number;
	readonly cells: readonly string[];
}

/** Finds the header by what it says, in the first rows, whatever separates them. */
export function findHeader(
	text: string,
	isHeader: (folded: readonly string[]) => boolean,
): FoundHeader | undefined {
	for (const { delimiter, rows } of readBeginnings(text)) {
		const row = rows.findIndex((cells) => isHeader(foldHeader(cells)));
		const cells = rows[row];
		if (cells) return { delimiter, row, cells };
	}
	return undefined;
}

/** The rows of a table that stand below its header. */
export function rowsBelow(text: string, { delimiter, row }: FoundHeader): TableRow[] {
	return parseTable(text, delimiter).slice(row + 1);
}

/** What is most likely the header of a table that no format knows: the first row of several cells. */
export function guessHeader(text: string): FoundHeader | undefined {
	const guesses = readBeginnings(text).flatMap(({ delimiter, rows }) => {
		const row = rows.findIndex((cells) => cells.filter((cell) => cell.trim()).length > 1);
		const cells = rows[row];
		return cells ? [{ delimiter, row, cells }] : [];
	});
	return guesses.sort((a, b) => b.cells.length - a.cells.length)[0];
}
