import { cleanCell, isBrief } from "./clean-cell";
import { foldHeader } from "./column-mapping";
import type { RowProblem } from "./draft-person";
import type { TableRow } from "./parse-table";
import { hasColumns } from "./table-format";

/** A place where I have worked. */
export interface OwnPosition {
	readonly row: number;
	readonly company: string;
	/** Whether I work there still. */
	readonly isPresent: boolean;
}

/** Whether a folded header is that of LinkedIn's `Positions.csv`: where I have worked myself. */
export function isPositionsHeader(header: readonly string[]): boolean {
	return hasColumns(header, ["company name", "title", "started on", "finished on"]);
}

/** Reads the rows of `Positions.csv`. */
export function readPositions(
	header: readonly string[],
	rows: readonly TableRow[],
): { readonly positions: readonly OwnPosition[]; readonly problems: readonly RowProblem[] } {
	const folded = foldHeader(header);
	const positions: OwnPosition[] = [];
	const problems: RowProblem[] = [];
	for (const { row, cells, fault } of rows) {
		const cell = (column: string): string => cleanCell(cells[folded.indexOf(column)] ?? "");
		const company = cell("company name");
		if (fault !== undefined) problems.push({ row, kind: "failed", name: "", reason: fault });
		else if (cells.every((text) => text.trim() === "")) continue;
		else if (company === "" || !isBrief(company))
			problems.push({ row, kind: "skipped", name: "", reason: "it names no company" });
		else positions.push({ row, company, isPresent: cell("finished on") === "" });
	}
	return { positions, problems };
}
