import { VaultIndex } from "../../src/core/index/vault-index.ts";
import { bareFacts } from "../../src/core/note/facts.ts";
import type { Problem } from "../../src/core/text/problem.ts";
import { templatePaths } from "../../src/core/drafts/template-path.ts";
import { makeExclusion } from "../../src/core/settings/exclusion.ts";
import { bodyOptions } from "../../src/core/note/body-options.ts";
import { openFolder } from "./open-folder.mts";
import { readNotes } from "./read-notes.mts";
import { UsageError } from "../usage-error.mts";
import { readVaultRules, readVaultSettings, type VaultLocation } from "./vault-config.mts";
import { reasonOf, walkVault } from "./walk-vault.mts";

/** A vault as read from disk. */
export interface Vault {
	/** Absolute, without symbolic links. */
	readonly root: string;
	readonly index: VaultIndex;
	/** What is wrong besides the notes: settings, links out of the vault, folders without permission. */
	readonly problems: readonly Problem[];
	/** Notes whose properties the fast reader left to the full one. */
	readonly steppedAside: number;
	/** Why the vault's settings cannot be read, so that it was read by the defaults; undefined where they can. */
	readonly settingsFault: string | undefined;
	/** Drafts that a run of ours which was killed has left in the vault. */
	readonly leftDrafts: readonly string[];
}

const PROGRESS_STEP = 512;

/** Reads all notes of a vault into an index; `onProgress` is called now and then with how many are done, of how many. */
export async function readVault(
	location: VaultLocation,
	onProgress: (done: number, all: number) => void,
): Promise<Vault> {
	const root = openFolder(location);
	const { settings, problems, settingsFault } = readVaultSettings(root, location);
	const rules = readVaultRules(root);
	const isExcluded = makeExclusion(rules, templatePaths(settings));
	const files = listNotes(root, location.folder);
	const index = new VaultIndex(settings);
	const options = bodyOptions(settings);
	const leftOver: { readonly file: string; readonly text: string }[] = [];
	let done = 0;
	const wanted = files.notes.filter((file) => {
		if (!isExcluded(file)) return true;
		index.set(bareFacts(file, { excluded: true }));
		done++;
		return false;
	});
	readNotes(root, wanted, options, (file, reading) => {
		if (done++ % PROGRESS_STEP === 0) onProgress(done, files.notes.length);
		if (reading.kind === "facts") index.set(reading.facts);
		else leftOver.push({ file, text: reading.text });
	});
	if (leftOver.length > 0) {
		// The full reader is loaded only for vaults that need it: it costs more than five hundred notes.
		const { readWithGrayMatter } = await import("./read-with-gray-matter.mts");
		for (const { file, text } of leftOver) index.set(readWithGrayMatter(file, text, options));
	}
	onProgress(files.notes.length, files.notes.length);
	return {
		root,
		index,
		problems: [...problems, ...rules.problems, ...files.problems],
		steppedAside: leftOver.length,
		settingsFault,
		leftDrafts: files.leftDrafts,
	};
}

function listNotes(root: string, folder: string): ReturnType<typeof walkVault> {
	try {
		return walkVault(root);
	} catch (error) {
		throw new UsageError(`${folder} cannot be opened as a vault: ${reasonOf(error)}.`);
	}
}
