import { applyEdits, editTo } from "../../core/note/text-edit";
import { addWritten, carryOutOne, type NoteWrite, type Written } from "../write/carry-out";
import type { Notes, Outcome } from "../write/ports";
import {
	countRows,
	type ImportCounts,
	type ImportPlan,
	type ImportRow,
	type PlannedRow,
	type ProgressPorts,
} from "./import-plan";

/** What an import did. */
export interface ImportResult {
	readonly rows: readonly ImportRow[];
	readonly counts: ImportCounts;
	/** The notes that were made or changed, to be undone together. */
	readonly written: readonly Written[];
	/** Whether it was stopped before its end; done again, it goes on where it was. */
	readonly isStopped: boolean;
}

export interface WritingPorts extends ProgressPorts {
	readonly notes: Notes;
}

/**
 * Writes what was planned, one whole note after another. A note that cannot be written is a failed row, and the
 * others are written. It can be stopped between any two notes, and done again.
 */
export async function carryOutImport(ports: WritingPorts, plan: ImportPlan): Promise<ImportResult> {
	const rows: ImportRow[] = [];
	const written = new Map<string, Written>();
	const all = plan.rows.filter(({ write }) => write !== undefined).length;
	let [done, isStopped] = [0, plan.isStopped];
	for (const planned of plan.rows) {
		const { write, ...row } = planned;
		if (write === undefined) {
			rows.push(row);
			continue;
		}
		if (!isStopped) await ports.onProgress?.(done, all);
		isStopped ||= ports.signal?.aborted ?? false;
		if (isStopped) {
			rows.push({ ...row, outcome: "skipped", reason: "stopped before this row" });
			continue;
		}
		rows.push(await writeRow(ports.notes, planned, write(), written));
		done += 1;
	}
	await ports.onProgress?.(done, all);
	return { rows, counts: countRows(rows), written: [...written.values()], isStopped };
}

/** What an import would make of the notes as they are; nothing is written. Row by row, as it would be written. */
export async function previewImport(notes: Notes, plan: ImportPlan): Promise<readonly Written[]> {
	const written = new Map<string, Written>();
	for (const { write } of plan.rows) {
		const wanted = write?.();
		if (!wanted) continue;
		const { path } = wanted;
		const before = written.get(path)?.after ?? (await notes.read(path));
		if (wanted.kind === "create") {
			const edits = editTo("", wanted.text);
			if (before === undefined) addWritten(written, { path, before, after: wanted.text, edits });
			continue;
		}
		const planned = before === undefined ? undefined : wanted.plan(before);
		if (before === undefined || !planned?.ok) continue;
		addWritten(written, {
			path,
			before,
			after: applyEdits(before, planned.edits),
			edits: planned.edits,
		});
	}
	return [...written.values()];
}

async function writeRow(
	notes: Notes,
	{ write: _, ...row }: PlannedRow,
	write: NoteWrite,
	written: Map<string, Written>,
): Promise<ImportRow> {
	const { path } = write;
	const { outcome, edits } = await carryOutOne(notes, write);
	switch (outcome.kind) {
		case "written": {
			const before = write.kind === "create" ? undefined : outcome.before;
			addWritten(written, { path: outcome.path, before, after: outcome.after, edits });
			return row;
		}
		case "unchanged":
			return { ...row, outcome: "unchanged", reason: "the note already says all of it", fills: [] };
		default:
			return { ...row, outcome: "failed", reason: describeFailure(path, outcome) };
	}
}

function describeFailure(
	path: string,
	outcome: Exclude<Outcome, { readonly kind: "written" | "unchanged" }>,
): string {
	switch (outcome.kind) {
		case "refused":
			return `${path} is not written to: ${outcome.refusal.message}`;
		case "missing":
			return `${path} is no longer there`;
		case "exists":
			return `${path} already exists`;
		case "failed":
			return `${path} could not be written: ${outcome.reason}`;
	}
}
