import { bareFacts, type NoteFacts } from "../../src/core/note/facts.ts";
import { bodyWishes } from "../../src/core/note/body-wishes.ts";
import { makeExclusion } from "../../src/core/settings/exclusion.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import { templatePaths } from "../../src/core/drafts/template-path.ts";
import { readWholeNote } from "./read-note.mts";
import { readVaultRules } from "./vault-config.mts";
import { walkVault } from "./walk-vault.mts";

/** What every note of a vault says, tags in the text too, whether it is a contact by the settings or not. */
export async function readAllFacts(
	root: string,
	settings: Settings,
	onProgress: (done: number, all: number) => void,
): Promise<NoteFacts[]> {
	const isExcluded = makeExclusion(readVaultRules(root), templatePaths(settings));
	const wishes = { ...bodyWishes(settings), tags: true };
	const facts: NoteFacts[] = [];
	const { notes } = walkVault(root);
	for (const [done, file] of notes.entries()) {
		onProgress(done, notes.length);
		facts.push(
			isExcluded(file)
				? bareFacts(file, { excluded: true })
				: await readWholeNote(root, file, wishes),
		);
	}
	return facts;
}
