import type { App, TFile } from "obsidian";
import type { Reading } from "../../app/write/live-index";
import { bareFacts, type NoteFacts } from "../../core/note/facts";
import { makeExclusion } from "../../core/settings/exclusion";
import type { Settings } from "../../core/settings/settings";
import { templatePaths } from "../../core/drafts/template-path";
import { factsFromCache, factsFromText } from "./note-facts";
import { readTexts } from "./read-texts";
import { Slices } from "./slices";
import { readVaultRules } from "./vault-rules";

/**
 * What every note of the vault says by its properties and tags, whether it is a contact by the settings
 * or not. Notes that the app does not know yet are read, and how far that is is told.
 */
export async function scanVault(
	app: App,
	settings: Settings,
	onReading: (reading: Reading) => void,
): Promise<readonly NoteFacts[]> {
	const isExcluded = makeExclusion(await readVaultRules(app), templatePaths(settings));
	const facts: NoteFacts[] = [];
	const unknown: TFile[] = [];
	const { rest } = new Slices();
	for (const file of app.vault.getMarkdownFiles()) {
		await rest();
		const { path } = file;
		const cache = app.metadataCache.getFileCache(file);
		if (isExcluded(path)) facts.push(bareFacts(path, { excluded: true }));
		else if (cache) facts.push(factsFromCache(path, cache, undefined, settings, true));
		else unknown.push(file);
	}
	const files = unknown.values();
	let done = 0;
	await readTexts(app, {
		next: () => files.next().value,
		take: ({ path }, text) => {
			if (typeof text === "string") facts.push(factsFromText(path, text, settings, true));
			onReading({ done: ++done, all: unknown.length });
		},
	});
	return facts;
}
