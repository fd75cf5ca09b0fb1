import type { ImportResult } from "../../src/app/import/carry-out-import.ts";
import { IMPORT_OUTCOMES, type ImportRow } from "../../src/app/import/import-plan.ts";
import { type FormatId, FORMATS } from "../../src/import/registry.ts";
import { printChanges } from "../vault/carry-out-files.mts";
import { plainText, type Terminal } from "../terminal.mts";

const MOST_ROWS = 10;
const MOST_NOTES = 5;

/** What is shown of an import. */
export interface ShownImport {
	readonly format: FormatId;
	readonly result: ImportResult;
	readonly report: string | undefined;
	readonly dryRun: boolean;
	/** Of a dry run: what the notes would become. */
	readonly preview: ImportResult["written"];
}

/** Prints the counts, the first rows of each outcome that there is something to know about, and what a dry run would change. */
export function printImport(terminal: Terminal, shown: ShownImport): void {
	const { format, result, report, dryRun, preview } = shown;
	const { rows, counts } = result;
	terminal.print(terminal.style("bold", `${FORMATS[format].label}: ${countRows(rows.length)}`));
	for (const outcome of IMPORT_OUTCOMES) {
		if (counts[outcome] === 0) continue;
		terminal.print(`${outcome} ${counts[outcome]}`);
		// What stays as it is is only told of where a job has changed.
		const told = rows.filter(
			(row) => row.outcome === outcome && (outcome !== "unchanged" || row.jobChange !== undefined),
		);
		for (const row of told.slice(0, MOST_ROWS)) terminal.print(`  ${describeRow(row)}`);
		if (told.length > MOST_ROWS)
			terminal.print(`  … and ${told.length - MOST_ROWS} more (--csv lists all)`);
	}
	if (dryRun) {
		const changed = preview.slice(0, MOST_NOTES);
		printChanges(terminal, { changed }, true);
		if (preview.length > MOST_NOTES)
			terminal.say(`Not shown: ${preview.length - MOST_NOTES} more notes.`);
	}
	if (report !== undefined && !dryRun) terminal.print(`Report: ${plainText(report)}`);
	if (result.isStopped) terminal.say("Stopped. Run it again to continue where it stopped.");
}

function describeRow({ row, name, path, reason, candidates }: ImportRow): string {
	const where = path === undefined ? "" : `  ${path}`;
	const choice = candidates.length === 0 ? "" : `: ${candidates.join(", ")}`;
	const why = reason === "" ? "" : `  (${reason}${choice})`;
	return plainText(`row ${row}  ${name}${where}${why}`);
}

function countRows(count: number): string {
	return count === 1 ? "1 row" : `${count} rows`;
}
