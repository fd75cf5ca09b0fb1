import { draftNote, type NoteWish } from "../src/app/draft-note.ts";
import type { Outcome } from "../src/app/ports.ts";
import { NEW_KINDS, type NewKind } from "../src/core/settings/note-folders.ts";
import { PROPERTY_IDS, type PropertyId } from "../src/core/settings/property-names.ts";
import { FileNotes } from "./file-notes.mts";
import { readMoment } from "./moment.mts";
import { readVault } from "./read-vault.mts";
import type { SharedOptions } from "./shared-options.mts";
import { openTerminal, plainText, type Terminal } from "./terminal.mts";
import { UsageError } from "./usage-error.mts";

export interface NewOptions extends SharedOptions {
	readonly set?: readonly string[];
	readonly folder?: string;
	readonly another?: boolean;
	readonly dryRun?: boolean;
}

/** `warm-intros new`: makes one note. */
export async function runNew(
	folder: string,
	kind: string,
	name: string,
	options: NewOptions,
): Promise<number> {
	const terminal = openTerminal();
	readMoment(options); // a wrong one is said before anything is written
	const wish: NoteWish = {
		kind: readKind(kind),
		name,
		properties: readProperties(options.set ?? []),
		folder: readFolder(options.folder),
		isAnother: options.another ?? false,
	};
	const vault = await readVault(folder, options.config, () => undefined);
	const notes = new FileNotes(vault.root);
	const draft = draftNote(vault.index, wish, (path) => notes.isTaken(path));
	if (!draft.ok) {
		const hint = draft.isNameTaken ? " If another one is meant, say so with --another." : "";
		throw new UsageError(`${draft.message} Nothing was written.${hint}`);
	}
	const isWritten = !options.dryRun;
	if (isWritten) checkOutcome(draft.path, await notes.create(draft.path, draft.text));
	if (options.json) {
		terminal.printJson({ kind: wish.kind, path: draft.path, text: draft.text, written: isWritten });
	} else printDraft(terminal, draft.path, draft.text, isWritten);
	return 0;
}

function readKind(word: string): NewKind {
	const kind = NEW_KINDS.find((known) => known === word);
	if (!kind) throw new UsageError(`A new note is one of ${NEW_KINDS.join(", ")}; got "${word}".`);
	return kind;
}

function readProperties(settings: readonly string[]): ReadonlyMap<PropertyId, string> {
	const properties = new Map<PropertyId, string>();
	for (const setting of settings) {
		const [, key = "", words = ""] = /^([^=]*)=([^]*)$/.exec(setting) ?? [];
		const id = PROPERTY_IDS.find((known) => known === key.trim());
		if (!setting.includes("="))
			throw new UsageError(`--set: expected property=value, got "${setting}".`);
		if (!id || id === "type" || id === "name") {
			throw new UsageError(
				`--set: there is no property "${key}" to set. Known ones: ${PROPERTY_IDS.slice(2).join(", ")}.`,
			);
		}
		properties.set(id, words);
	}
	return properties;
}

function readFolder(folder: string | undefined): string | undefined {
	const parts = folder?.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
	if (parts?.some((part) => part.startsWith("."))) {
		throw new UsageError(
			`--folder: expected a folder of the vault that is not hidden, got "${folder}".`,
		);
	}
	return parts?.join("/");
}

function checkOutcome(path: string, outcome: Outcome): void {
	if (outcome.kind === "written") return;
	const reason =
		outcome.kind === "exists"
			? "it exists already"
			: outcome.kind === "failed"
				? outcome.reason
				: outcome.kind;
	throw new UsageError(`${path} was not written: ${reason}.`);
}

function printDraft(terminal: Terminal, path: string, text: string, isWritten: boolean): void {
	terminal.print(terminal.style("bold", `${isWritten ? "Made" : "Would make"} ${plainText(path)}`));
	for (const line of text.trimEnd().split("\n"))
		terminal.print(terminal.style("green", `+ ${plainText(line)}`));
	if (!isWritten) terminal.say("Dry run: nothing was written.");
}
