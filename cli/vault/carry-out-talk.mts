import type { PreparedTalk } from "../../src/app/conversation/prepare-interview.ts";
import { fitPeople, type PersonFit } from "../../src/core/fit/fit.ts";
import type { SpaceEntry } from "../../src/core/index/entry.ts";
import { documentTemplateProblems } from "../../src/app/documents/talk-document.ts";
import { carryOutOnFiles, type FileChanges, printChanges } from "./carry-out-files.mts";
import type { WritableFolder } from "./file-notes.mts";
import { pickSpace } from "./open-vault.mts";
import { pickPerson } from "../pick-person.mts";
import type { Vault } from "./read-vault.mts";
import { plainText, type Terminal } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";

/** The person whom words mean, and how they fit the space that is meant. */
export function pickFit(
	vault: Vault,
	words: string,
	spaceWords: string | undefined,
	terminal: Terminal,
): { readonly fit: PersonFit; readonly space: SpaceEntry | undefined } {
	const person = pickPerson(vault.index, words);
	const space = pickSpace(vault, spaceWords, terminal);
	const fit = fitPeople(vault.index, space).people.find(({ entry }) => entry === person);
	if (fit) return { fit, space };
	throw new UsageError(
		`${person.path} is a copy that a sync tool made; it is not counted as a person.`,
	);
}

/** What a text about a conversation did to the files. */
export interface TalkChanges extends FileChanges {
	readonly interview: string;
	readonly templates: readonly string[];
	readonly problems: ReturnType<typeof documentTemplateProblems>;
	readonly remarks: readonly string[];
}

/** Carries out a text about a conversation, and makes the templates that the user had not got. */
export async function carryOutTalk(
	vault: WritableFolder,
	prepared: PreparedTalk,
	dryRun: boolean,
): Promise<TalkChanges> {
	const changes = await carryOutOnFiles(vault, prepared, dryRun);
	if (!prepared.ok) throw new UsageError(prepared.message);
	const { templates, interview, problems, remarks } = prepared;
	const made = templates
		? (await carryOutOnFiles(vault, { ok: true, action: templates }, dryRun)).changed
		: [];
	return {
		...changes,
		interview,
		templates: made.map(({ path }) => path),
		problems: documentTemplateProblems(problems),
		remarks,
	};
}

/** Prints what changes, the templates that are made, and what else there is to know. */
export function printTalk(terminal: Terminal, changes: TalkChanges, dryRun: boolean): void {
	const { templates, problems, remarks } = changes;
	for (const path of templates)
		terminal.print(
			`${dryRun ? "Would create" : "Created"} ${plainText(path)}: a template of your own`,
		);
	printChanges(terminal, changes, dryRun);
	for (const { path, line, column, message } of problems)
		terminal.say(`${path}, line ${line}, column ${column}: ${message}`);
	for (const remark of remarks) terminal.say(remark);
}
