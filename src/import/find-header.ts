import { foldHeader } from "./column-mapping";
import { parseTable, readBeginnings, type TableRow } from "./parse-table";

/** Where the header of a table stands, and what separates its cells. */
export interface FoundHeader {
	readonly delimiter: string;
	/** The header's place among the rows, from 0. */
	readonly place: number;
	readonly cells: readonly string[];
}

/** Finds the header by what it says, in the first rows, whatever separates them. */
export function findHeader(
	text: string,
	isHeader: (folded: readonly string[]) => boolean,
): FoundHeader | undefined {
	for (const { delimiter, rows } of readBeginnings(text)) {
		const place = rows.findIndex((cells) => isHeader(foldHeader(cells)));
		const cells = rows[place];
		if (cells) return { delimiter, place, cells };
	}
	return undefined;
}

/** The rows of a table that stand below its header. */
export function rowsBelow(text: string, { delimiter, place }: FoundHeader): TableRow[] {
	return parseTable(text, delimiter).slice(place + 1);
}

/** What is most likely the header of a table that no format knows: the first row of several cells. */
export function guessHeader(text: string): FoundHeader | undefined {
	const guesses = readBeginnings(text).flatMap(({ delimiter, rows }) => {
		const place = rows.findIndex((cells) => cells.filter((cell) => cell.trim()).length > 1);
		const cells = rows[place];
		return cells ? [{ delimiter, place, cells }] : [];
	});
	return guesses.sort((a, b) => b.cells.length - a.cells.length)[0];
}
