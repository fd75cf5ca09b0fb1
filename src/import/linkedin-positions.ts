import { cleanCell, isBrief } from "./clean-cell";
import { foldHeader } from "./column-mapping";
import type { RowProblem } from "./format";
import { findHeader, rowsBelow } from "./find-header";
import type { FormatReading, OwnPosition } from "./format";
import { hasColumns } from "./table-format";

const COLUMNS = ["company name", "title", "started on", "finished on"];

/** Reads LinkedIn's `Positions.csv`: where I have worked myself; undefined for any other text. */
export function readPositions(text: string): FormatReading | undefined {
	const header = findHeader(text, (folded) => hasColumns(folded, COLUMNS));
	if (!header) return undefined;
	const folded = foldHeader(header.cells);
	const positions: OwnPosition[] = [];
	const problems: RowProblem[] = [];
	for (const { row, cells, fault } of rowsBelow(text, header)) {
		const cell = (column: string): string => cleanCell(cells[folded.indexOf(column)] ?? "");
		const company = cell("company name");
		if (fault !== undefined) problems.push({ row, kind: "failed", name: "", reason: fault });
		else if (cells.every((text) => text.trim() === "")) continue;
		else if (company === "" || !isBrief(company))
			problems.push({ row, kind: "skipped", name: "", reason: "it names no company" });
		else positions.push({ row, company, isPresent: cell("finished on") === "" });
	}
	return { kind: "positions", positions, problems };
}
