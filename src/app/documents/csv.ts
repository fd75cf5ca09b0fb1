import Papa from "papaparse";

/** A table as CSV with a header line (RFC 4180); a cell that a spreadsheet would run as a formula is neutralized, and control characters become spaces. */
export function writeCsv(
	header: readonly string[],
	rows: readonly (readonly (string | number)[])[],
): string {
	const data = [header, ...rows].map((row) =>
		row.map((cell) => (typeof cell === "string" ? withoutControls(cell) : cell)),
	);
	return `${Papa.unparse(data, { newline: "\r\n", escapeFormulae: true })}\r\n`;
}

function withoutControls(text: string): string {
	return text.replace(/\p{Cc}/gu, (control) => (control === "\n" ? control : " "));
}
