import { prepareInterview } from "../../src/app/conversation/prepare-interview.ts";
import { documentNotes, type PrepDocument } from "../../src/app/documents/talk-document.ts";
import { carryOutTalk, pickFit, printTalk } from "../vault/carry-out-talk.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { readMoment } from "../moment.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import type { SharedOptions } from "../shared-options.mts";
import { openTerminal } from "../terminal.mts";

export interface PrepOptions extends SharedOptions {
	readonly goal?: string;
	readonly space?: string;
	readonly dryRun?: boolean;
}

/** `warm-intros prep`: the preparation in the note of the conversation with a person. */
export async function runPrep(
	folder: string,
	words: string,
	options: PrepOptions,
): Promise<number> {
	const terminal = openTerminal();
	const now = readMoment(options);
	const vault = await openVaultToWrite(folder, options, terminal);
	const { fit, space } = pickFit(vault, words, options.space, terminal);
	const notes = new FileNotes(vault);
	const ports = { notes, isTaken: (path: string) => notes.isTaken(path) };
	const request = { fit, space, now, goal: options.goal };
	const prepared = await prepareInterview(ports, vault.index, request);
	const dryRun = options.dryRun ?? false;
	const changes = await carryOutTalk(vault, prepared, dryRun);
	const { interview, templates, problems } = changes;
	const document: PrepDocument = {
		path: fit.entry.path,
		interview,
		notes: documentNotes(changes.changed),
		templates,
		problems,
		written: !dryRun,
	};
	if (options.json) terminal.printJson(document);
	else printTalk(terminal, changes, dryRun);
	return 0;
}
