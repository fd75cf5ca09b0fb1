import { Notice } from "obsidian";
import { carryOutImport, type ImportResult } from "../../app/import/carry-out-import";
import { draftReport } from "../../app/import/import-report";
import type { Written } from "../../app/write/carry-out";
import { editTo } from "../../core/note/text-edit";
import { countOutcomes } from "../../ui/shared/count-outcomes";
import type { ImportRun, RunPorts } from "../../ui/import/import-step";
import { today } from "../vault/today";
import { untilKnown } from "../vault/until-known";
import { ImportNotes } from "./import-notes";
import type { Context } from "../context";

/** The longest that new notes are waited for: the index follows thousands of them with a delay. */
const KNOWN_MS = 10_000;

/** Writes what was planned as one action, which one undo takes back, and tells how it ended; undefined where it could not go on. */
export async function carryOutFile(
	context: Context,
	run: ImportRun,
	ports: RunPorts,
): Promise<ImportResult | undefined> {
	try {
		return await writeFile(context, run, ports);
	} catch (error) {
		new Notice(`The import stopped: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
}

async function writeFile(context: Context, run: ImportRun, ports: RunPorts): Promise<ImportResult> {
	const { app, live, runner, store } = context;
	const notes = new ImportNotes(app, () => store.fault);
	const written: Written[] = [];
	let result: ImportResult | undefined;
	// The views are drawn once, not for each of thousands of notes.
	const resume = live.pause();
	try {
		await runner.runLong(async () => {
			result = await carryOutImport({ ...ports, notes }, run.plan);
			for (const note of result.written) written.push(note);
			const report = run.withReport ? await writeReport(context, notes, run, result) : undefined;
			if (typeof report === "object") written.push(report);
			const summary = countOutcomes(result.rows);
			const title = result.isStopped
				? `Import of ${run.file} stopped: ${summary}. Import it again to continue.`
				: `Imported ${run.file}: ${summary}`;
			return { title: typeof report === "string" ? `${title}. ${report}` : title, written };
		});
	} finally {
		resume();
	}
	if (!result) throw new Error("The import did not start.");
	const made = result.written.filter(({ before }) => before === undefined);
	// Imported again before they are known, they would be made again.
	await untilKnown(
		live,
		made.map(({ path }) => path),
		KNOWN_MS,
		ports.isGone,
	);
	return result;
}

/** The report's note, or why there is none. */
async function writeReport(
	{ live }: Context,
	notes: ImportNotes,
	run: ImportRun,
	result: ImportResult,
): Promise<Written | string> {
	const { path, text } = draftReport(live.index, result, run, today(), (one) => notes.isTaken(one));
	const { kind } = await notes.create(path, text);
	if (kind !== "written") return `The report ${path} could not be written.`;
	return { path, before: undefined, after: text, edits: editTo("", text) };
}
