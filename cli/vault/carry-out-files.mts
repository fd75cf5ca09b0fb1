import { carryOut, previewAction, type Written } from "../../src/app/write/carry-out.ts";
import type { Prepared } from "../../src/app/pipeline/record-event.ts";
import { diffLines } from "../../src/core/note/line-diff.ts";
import { FileNotes, type WritableFolder } from "./file-notes.mts";
import { plainText, type Terminal, unbroken } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";

/** What an action did to the files of a vault, or would do. */
export interface FileChanges {
	readonly changed: readonly Written[];
}

const NOTHING = "Nothing was written.";

/** Carries an action out on the files of a vault; with `dryRun` only finds out what it would do. Wrong usage where it is not possible. */
export async function carryOutOnFiles(
	vault: WritableFolder,
	prepared: Prepared,
	dryRun: boolean,
): Promise<FileChanges> {
	if (!prepared.ok) throw refusal(prepared.message);
	const notes = new FileNotes(vault);
	const run = dryRun ? previewAction : carryOut;
	const done = await run(notes, prepared.action);
	if (!done.ok) throw refusal(done.message);
	return { changed: done.written };
}

/** Why an action was not carried out, with a word that nothing was written where it does not speak of what was. */
export function refusal(message: string): UsageError {
	const says = /\b[Nn]othing was written\b|\bAlready written\b/.test(message);
	return new UsageError(says ? message : `${message} ${NOTHING}`);
}

/** Prints what changes in each note: the lines that go, and those that come. */
export function printChanges(terminal: Terminal, { changed }: FileChanges, dryRun: boolean): void {
	for (const { path, before, after } of changed) {
		const verb = before === undefined ? ["Created", "Would create"] : ["Changed", "Would change"];
		terminal.print(terminal.style("bold", `${verb[dryRun ? 1 : 0] ?? ""} ${unbroken(path)}`));
		for (const { line, removed, added } of diffLines(before ?? "", after)) {
			if (before !== undefined) terminal.print(terminal.style("cyan", `@@ line ${line}`));
			for (const text of removed) terminal.printAsIs(terminal.style("red", `- ${plainText(text)}`));
			for (const text of added) terminal.printAsIs(terminal.style("green", `+ ${plainText(text)}`));
		}
	}
	if (changed.length === 0) terminal.say("Nothing to change.");
	else if (dryRun) terminal.say(`Dry run: ${NOTHING.toLowerCase()}`);
}
