import Papa from "papaparse";

/** What a spreadsheet may run, also behind blanks and what nobody sees, and in full width. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
/** The same where a spreadsheet whose separator is a semicolon would begin another cell. */
const FORMULA_WITHIN = /([;\n][\s\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu;

/** A table as CSV with a header line (RFC 4180); a cell that a spreadsheet would run as a formula is neutralized, and control characters become spaces. */
export function writeCsv(
	header: readonly string[],
	rows: readonly (readonly (string | number)[])[],
): string {
	const data = [header, ...rows].map((row) =>
		row.map((cell) => (typeof cell === "string" ? harmless(cell) : cell)),
	);
	const quotes = (cell: string | number): boolean => typeof cell === "string" && cell.includes(";");
	return `${Papa.unparse(data, { newline: "\r\n", escapeFormulae: FORMULA, quotes })}\r\n`;
}

function harmless(text: string): string {
	return text
		.replace(/\p{Cc}/gu, (control) => (control === "\n" ? control : " "))
		.replace(FORMULA_WITHIN, "$1'");
}
