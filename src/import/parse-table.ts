import Papa from "papaparse";

/** One row of a table: its cells, and its place as a spreadsheet counts it, from 1. */
export interface TableRow {
	readonly row: number;
	readonly cells: readonly string[];
	/** Why its cells are not to be trusted. */
	readonly fault: string | undefined;
}

const DELIMITERS = [",", ";", "\t"] as const;

/** This many rows are read to find the header. */
const HEADER_ROWS = 12;
/** A header is in the beginning of a file. */
const HEADER_CHARACTERS = 100_000;
/** After this many rows that end nowhere the rest is given up: each may go to the end of the file. */
const MAX_RECOVERIES = 100;
const OPEN_QUOTE =
	"a quotation that starts here never ends; the row is left out, and reading continues on the next line";

/** Splits the beginning of a text by each delimiter that tables use; what they make of it is for the formats to judge. */
export function readBeginnings(
	text: string,
): { readonly delimiter: string; readonly rows: readonly (readonly string[])[] }[] {
	const beginning = withOneEnd(text.slice(0, HEADER_CHARACTERS));
	return DELIMITERS.map((delimiter) => ({
		delimiter,
		rows: parse(beginning, delimiter, HEADER_ROWS).data,
	}));
}

/** Splits a text into rows. A quotation that never ends costs its own row, not the file. */
export function parseTable(text: string, delimiter: string): TableRow[] {
	const rows: TableRow[] = [];
	let rest = withOneEnd(text);
	for (let tries = 0; rest !== ""; tries++) {
		const { data, errors } = parse(rest, delimiter, 0);
		const open = errors.find(
			({ code, row }) =>
				code === "MissingQuotes" || (code === "InvalidQuotes" && isTorn(data, row)),
		);
		const end = open?.row ?? data.length;
		for (let at = 0; at < end; at++)
			rows.push({ row: rows.length + 1, cells: data[at] ?? [], fault: undefined });
		if (!open) break;
		const next = lineAfter(rest, open.index ?? 0);
		const fault =
			tries < MAX_RECOVERIES ? OPEN_QUOTE : "too many quotations never end; the rest is not read";
		rows.push({ row: rows.length + 1, cells: data[end] ?? [], fault });
		if (tries >= MAX_RECOVERIES) break;
		rest = rest.slice(next);
	}
	return rows;
}

/** Lines that end in two ways, as in files that were put together, would be taken for one. */
function withOneEnd(text: string): string {
	return text.replace(/\r\n/g, "\n");
}

function parse(text: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
	return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false });
}

/** Whether a row whose quotation marks are wrong has swallowed lines after it. */
function isTorn(data: readonly (readonly string[])[], row: number | undefined): boolean {
	return (row === undefined ? [] : (data[row] ?? [])).some((cell) => /[\r\n]/.test(cell));
}

/** The start of the line after the one of an offset. */
function lineAfter(text: string, offset: number): number {
	const end = /[\r\n]/g;
	end.lastIndex = offset;
	return end.exec(text) ? end.lastIndex : text.length;
}
