import type { PropertyId } from "../../core/vocabulary/property";
import type { NoteWrite } from "../write/carry-out";
import type { Outcome, PersonRow } from "../people/person-row";
import type { Rest } from "../write/ports";

/** What can become of a row of a file. */
export const IMPORT_OUTCOMES = [
	"new",
	"updated",
	"unchanged",
	"ambiguous",
	"skipped",
	"failed",
] as const satisfies readonly Outcome[];

export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** What a file says about somebody's job that their note says otherwise. */
export interface JobChange {
	readonly company: { readonly from: string; readonly to: string } | undefined;
	readonly title: { readonly from: string; readonly to: string } | undefined;
	readonly isTaken: boolean;
}

/** One row of a file, and what becomes of it. */
export interface ImportRow extends PersonRow<ImportOutcome> {
	/** Title and company as the row says them; empty where it says neither. */
	readonly work: string;
	/** The properties that are filled. */
	readonly fills: readonly PropertyId[];
	readonly jobChange: JobChange | undefined;
}

/** A row with what is to be written for it: nothing, for most outcomes. */
export interface PlannedRow extends ImportRow {
	/** The text of a new note is only made when it is asked for. */
	readonly write: (() => NoteWrite) | undefined;
}

export type ImportCounts = Readonly<Record<ImportOutcome, number>>;

/** What an import would do, to be checked before anything is written. */
export interface ImportPlan {
	readonly rows: readonly PlannedRow[];
	readonly counts: ImportCounts;
	/** Whether it was stopped before all rows were planned: such a plan is not carried out. */
	readonly isStopped: boolean;
}

/** Told now and then how far the work is; the host may take the time to draw. */
export type OnProgress = (done: number, all: number) => void | Promise<void>;

/** Says whether the user has stopped the work; an `AbortSignal` is one. */
export interface StopSignal {
	readonly aborted: boolean;
}

/** How a long action is watched and stopped. */
export interface ProgressPorts {
	readonly rest?: Rest;
	readonly onProgress?: OnProgress;
	readonly signal?: StopSignal;
}

/** How many rows have each outcome. */
export function countRows(rows: readonly Pick<ImportRow, "outcome">[]): ImportCounts {
	const counts = { new: 0, updated: 0, unchanged: 0, ambiguous: 0, skipped: 0, failed: 0 };
	for (const { outcome } of rows) counts[outcome] += 1;
	return counts;
}

/** A row of which nothing is written. */
export function quietRow(
	part: Pick<PlannedRow, "row" | "name" | "outcome" | "reason"> & Partial<PlannedRow>,
): PlannedRow {
	return {
		work: "",
		path: undefined,
		candidates: [],
		fills: [],
		jobChange: undefined,
		write: undefined,
		...part,
	};
}
