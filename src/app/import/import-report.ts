import type { CalendarDate } from "../../core/dates/calendar-date";
import type { VaultIndex } from "../../core/index/vault-index";
import { neutralizeLink, neutralizeText } from "../../core/text/neutralize";
import { freePath } from "../../core/text/file-name";
import { fileStem } from "../../core/note/note-name";
import { outcomeLabel } from "../people/outcome-labels";
import { IMPORT_OUTCOMES, type ImportRow } from "./import-plan";
import type { ImportResult } from "./carry-out-import";

const FOLDER = "Import reports";

/** The file of which a report tells. */
export interface ReportedFile {
	/** Its name. */
	readonly file: string;
	/** The headings of columns that say something and were not read. */
	readonly unread: readonly string[];
}

/** A note that tells what an import did, row by row; those that changed nothing are only counted, unless their job did. */
export function draftReport(
	index: VaultIndex,
	result: Pick<ImportResult, "rows" | "counts">,
	{ file, unread }: ReportedFile,
	today: CalendarDate,
	isTaken: (path: string) => boolean,
): { readonly path: string; readonly text: string } {
	const name = `${today} ${file.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "")}`;
	const path = freePath(FOLDER, name, isTaken);
	const counts = IMPORT_OUTCOMES.map(
		(outcome) => `- ${outcomeLabel(outcome)}: ${result.counts[outcome]}`,
	);
	const sections = IMPORT_OUTCOMES.flatMap((outcome) => {
		const rows = result.rows.filter(
			(row) => row.outcome === outcome && (outcome !== "unchanged" || row.jobChange !== undefined),
		);
		const lines = rows.map((row) => describeRow(index, row));
		return lines.length === 0 ? [] : ["", `## ${outcomeLabel(outcome)}`, "", ...lines];
	});
	const columns = unread.map((column) => neutralizeText(column)).join(", ");
	const leftOut = columns === "" ? [] : ["", `Not read: ${columns}.`];
	return { path, text: [...counts, ...leftOut, ...sections, ""].join("\n") };
}

function describeRow(
	index: VaultIndex,
	{ row, name, path, reason, candidates }: ImportRow,
): string {
	const who = path === undefined ? neutralizeText(name) : linkBy(index, path, name);
	const others = candidates.map((candidate) => linkBy(index, candidate, fileStem(candidate)));
	const parts = [who, neutralizeText(reason), others.join(", ")].filter(Boolean);
	return `- row ${row}: ${parts.join("; ")}`;
}

/** By the file's name where no other note can be meant. */
function linkBy(index: VaultIndex, path: string, name: string): string {
	const stem = fileStem(path);
	const target = index.resolveLink(stem, FOLDER);
	const isEnough = target === undefined || target.path === path;
	const goal = isEnough ? stem : path.replace(/\.md$/i, "");
	return neutralizeLink(
		goal === name ? `[[${goal}]]` : `[[${goal}|${name.replace(/[[\]|]+/g, " ")}]]`,
	);
}
