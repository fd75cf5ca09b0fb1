import type { PreparedInterview } from "../../src/app/interview/prepare-interview.ts";
import { documentTemplateProblems } from "../../src/app/documents/interview-document.ts";
import { carryOutOnFiles, type FileChanges, printChanges, refusal } from "./carry-out-files.mts";
import type { WritableFolder } from "./file-notes.mts";
import type { Terminal } from "../terminal.mts";

/** What a text about a conversation did to the files. */
export interface InterviewChanges extends FileChanges {
	readonly interview: string;
	readonly problems: ReturnType<typeof documentTemplateProblems>;
	readonly remarks: readonly string[];
}

/** Carries out a text about a conversation. */
export async function carryOutInterview(
	vault: WritableFolder,
	prepared: PreparedInterview,
	dryRun: boolean,
): Promise<InterviewChanges> {
	if (!prepared.ok) throw refusal(prepared.message);
	const { action, interview, problems, remarks } = prepared;
	const { changed } = await carryOutOnFiles(vault, { ok: true, action }, dryRun);
	return {
		changed,
		interview,
		problems: documentTemplateProblems(problems),
		remarks,
	};
}

/** Prints what changes, and what else there is to know. */
export function printInterview(
	terminal: Terminal,
	changes: InterviewChanges,
	dryRun: boolean,
): void {
	const { problems, remarks } = changes;
	printChanges(terminal, changes, dryRun);
	for (const { path, line, column, message } of problems)
		terminal.say(`${path}, line ${line}, column ${column}: ${message}`);
	for (const remark of remarks) terminal.say(remark);
}
