import type { App } from "obsidian";
import { bareFacts, type NoteFacts } from "../core/note/facts";
import { makeExclusion } from "../core/settings/exclusion";
import type { Settings } from "../core/settings/settings";
import { templatePaths } from "../core/template/template-path";
import { factsFromCache } from "./note-facts";
import { readVaultRules } from "./vault-rules";

/** The longest that the scan holds up the app at a time. */
const SLICE_MS = 8;

/** What every note of the vault says by its properties and tags, whether it is a contact by the settings or not. */
export async function scanVault(app: App, settings: Settings): Promise<readonly NoteFacts[]> {
	const isExcluded = makeExclusion(await readVaultRules(app), templatePaths(settings));
	const facts: NoteFacts[] = [];
	let sliceEnd = performance.now() + SLICE_MS;
	for (const file of app.vault.getMarkdownFiles()) {
		if (performance.now() > sliceEnd) {
			await new Promise((resolve) => window.setTimeout(resolve, 0));
			sliceEnd = performance.now() + SLICE_MS;
		}
		const { path } = file;
		const cache = app.metadataCache.getFileCache(file);
		if (isExcluded(path)) facts.push(bareFacts(path, { excluded: true }));
		else if (cache) facts.push(factsFromCache(path, cache, undefined, settings, true));
	}
	return facts;
}
