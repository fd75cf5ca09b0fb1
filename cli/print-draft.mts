import type { DraftTextDocument } from "../src/app/documents/draft-document.ts";
import { type OwnTemplate, readOwnTemplate } from "../src/app/write/own-templates.ts";
import { type DraftKind, LETTERS } from "../src/core/drafts/draft-kind.ts";
import type { VaultIndex } from "../src/core/index/vault-index.ts";
import { gapLabel } from "../src/core/template/render-template.ts";
import type { FileNotes } from "./vault/file-notes.mts";
import { plainLines, type Terminal } from "./terminal.mts";

/** The user's template of a letter, else the one that is built in; one that cannot be read is told. */
export async function readTemplate(
	terminal: Terminal,
	notes: FileNotes,
	index: VaultIndex,
	kind: DraftKind,
): Promise<OwnTemplate> {
	const template = await readOwnTemplate(notes, index, LETTERS[kind]);
	const { path } = template;
	if (notes.isTaken(path) && (await notes.read(path)) === undefined)
		terminal.say(`${path} cannot be read: the standard text is used.`);
	return template;
}

/** Prints a letter. The text is the result; what is missing in it and wrong with its template is reported next to it. */
export function printDraft(
	terminal: Terminal,
	{ subject, body, gaps, problems }: DraftTextDocument,
	template: string,
): void {
	terminal.printAsIs(plainLines(`Subject: ${subject}\n\n${body}\n`));
	if (gaps.length > 0) terminal.say(`Still to fill in: ${gaps.map(gapLabel).join("; ")}.`);
	for (const { line, column, message } of problems)
		terminal.say(`${template}, line ${line}, column ${column}: ${message}`);
}
