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
/** A header is in the beginning of a file, and how lines end shows there. */
const HEADER_CHARACTERS = 100_000;
/** So much is read again at most after rows that end nowhere, of a short file so many times its length; then the rest is given up: each may go to the end of the file. */
const MAX_READ_AGAIN = 20_000_000;
const MAX_TIMES = 100;
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
	const most = Math.min(MAX_READ_AGAIN, MAX_TIMES * rest.length);
	let readAgain = 0;
	while (rest !== "") {
		const torn = readUntilTorn(rest, delimiter, rows);
		if (!torn) break;
		readAgain += torn.length + Math.min(rest.length, HEADER_CHARACTERS) / 10;
		const isEnough = readAgain > most;
		const fault = isEnough ? "too many quotations never end; the rest is not read" : OPEN_QUOTE;
		rows.push({ row: rows.length + 1, cells: torn.cells, fault });
		if (isEnough) break;
		rest = rest.slice(lineAfter(rest, torn.at));
	}
	return rows;
}

/** A row that has swallowed lines after it: where its open quotation begins, and how long it is. */
interface TornRow {
	readonly cells: readonly string[];
	readonly at: number;
	readonly length: number;
}

/** Adds the rows up to the first one whose quotation never ends, which it gives. */
function readUntilTorn(text: string, delimiter: string, rows: TableRow[]): TornRow | undefined {
	const torn: TornRow[] = [];
	Papa.parse<string[]>(text, {
		delimiter,
		newline: lineEndOf(text),
		step: ({ data: cells, errors, meta }, parser) => {
			const open = errors.find(
				({ code }) => code === "MissingQuotes" || (code === "InvalidQuotes" && isTorn(cells)),
			);
			if (!open) return void rows.push({ row: rows.length + 1, cells, fault: undefined });
			const at = open.index ?? 0;
			torn.push({ cells, at, length: meta.cursor - at });
			parser.abort();
		},
	});
	return torn[0];
}

/** Lines that end in two ways, as in files that were put together, would be taken for one. */
function withOneEnd(text: string): string {
	return text.replace(/\r\n/g, "\n");
}

function parse(text: string, delimiter: string, preview: number): Papa.ParseResult<string[]> {
	return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false });
}

/** How the lines of a table end, judged by its beginning. */
function lineEndOf(text: string): Papa.ParseConfig["newline"] {
	const { linebreak } = parse(text.slice(0, HEADER_CHARACTERS), ",", 1).meta;
	return linebreak as Papa.ParseConfig["newline"];
}

/** Whether a row whose quotation marks are wrong has swallowed lines after it. */
function isTorn(cells: readonly string[]): boolean {
	return cells.some((cell) => /[\r\n]/.test(cell));
}

/** The start of the line after the one of an offset. */
function lineAfter(text: string, offset: number): number {
	const end = /[\r\n]/g;
	end.lastIndex = offset;
	return end.exec(text) ? end.lastIndex : text.length;
}
