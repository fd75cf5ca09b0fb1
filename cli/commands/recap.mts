import { prepareRecap } from "../../src/app/conversation/prepare-recap.ts";
import type { RecapDocument } from "../../src/app/documents/talk-document.ts";
import { carryOutTalk, pickFit, printTalk } from "../vault/carry-out-talk.mts";
import { describeMove } from "./describe-move.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { readMoment } from "../moment.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import { readDay } from "../read-time.mts";
import type { SharedOptions } from "../shared-options.mts";
import { openTerminal } from "../terminal.mts";

export interface RecapOptions extends SharedOptions {
	readonly text?: string;
	readonly date?: string;
	readonly space?: string;
	readonly dryRun?: boolean;
}

/** `warm-intros recap`: a conversation written up, in its note and in that of the person. */
export async function runRecap(
	folder: string,
	words: string,
	options: RecapOptions,
): Promise<number> {
	const terminal = openTerminal();
	const now = readMoment(options);
	const date = readDay("--date", options.date);
	const vault = await openVaultToWrite(folder, options, terminal);
	const { fit, space } = pickFit(vault, words, options.space, terminal);
	const notes = new FileNotes(vault);
	const ports = { notes, isTaken: (path: string) => notes.isTaken(path) };
	const wish = { text: options.text ?? (await readInput()) };
	const prepared = await prepareRecap(ports, vault.index, { fit, space, now, date, wish });
	const dryRun = options.dryRun ?? false;
	const changes = await carryOutTalk(vault, prepared, dryRun);
	const { interview, templates, problems, remarks } = changes;
	const document: RecapDocument = {
		...describeMove(vault.index, fit.entry, changes, dryRun),
		interview,
		templates,
		problems,
		remarks,
	};
	if (options.json) terminal.printJson(document);
	else printTalk(terminal, changes, dryRun);
	return 0;
}

/** What is piped in; nothing where a person sits at the keyboard. */
async function readInput(): Promise<string> {
	if (process.stdin.isTTY) return "";
	const parts: Buffer[] = [];
	for await (const part of process.stdin) parts.push(Buffer.from(part as Uint8Array));
	return Buffer.concat(parts).toString("utf8");
}
