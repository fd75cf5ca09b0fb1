import type { PreparedInterview } from "../../src/app/interview/prepare-interview.ts";
import { documentTemplateProblems } from "../../src/app/documents/interview-document.ts";
import type { Written } from "../../src/app/write/carry-out.ts";
import { carryOutOnFiles, type FileChanges, printChanges, refusal } from "./carry-out-files.mts";
import type { WritableFolder } from "./file-notes.mts";
import { unbroken, type Terminal } from "../terminal.mts";

/** What a text about a conversation did to the files. */
export interface InterviewChanges extends FileChanges {
	readonly interview: string;
	readonly templates: readonly string[];
	readonly problems: ReturnType<typeof documentTemplateProblems>;
	readonly remarks: readonly string[];
}

/** Carries out a text about a conversation, and makes the templates that the user had not got. */
export async function carryOutInterview(
	vault: WritableFolder,
	prepared: PreparedInterview,
	dryRun: boolean,
): Promise<InterviewChanges> {
	if (!prepared.ok) throw refusal(prepared.message);
	const { action, templates, interview, problems, remarks } = prepared;
	const writes = [...(templates?.writes ?? []), ...action.writes];
	const done = await carryOutOnFiles(vault, { ok: true, action: { ...action, writes } }, dryRun);
	const isTemplate = ({ path }: Written): boolean =>
		templates?.writes.some((write) => write.path === path) ?? false;
	return {
		changed: done.changed.filter((note) => !isTemplate(note)),
		interview,
		templates: done.changed.filter(isTemplate).map(({ path }) => path),
		problems: documentTemplateProblems(problems),
		remarks,
	};
}

/** Prints what changes, the templates that are made, and what else there is to know. */
export function printInterview(
	terminal: Terminal,
	changes: InterviewChanges,
	dryRun: boolean,
): void {
	const { templates, problems, remarks } = changes;
	for (const path of templates)
		terminal.print(
			`${dryRun ? "Would create" : "Created"} ${unbroken(path)}: a template of your own`,
		);
	printChanges(terminal, changes, dryRun);
	for (const { path, line, column, message } of problems)
		terminal.say(`${path}, line ${line}, column ${column}: ${message}`);
	for (const remark of remarks) terminal.say(remark);
}
