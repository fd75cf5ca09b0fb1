import { type App, normalizePath } from "obsidian";
import type { VaultRules } from "../../core/settings/exclusion";

/** What the vault's own settings exclude, and where its templates lie; files that are missing or broken say nothing. */
export async function readVaultRules(app: App): Promise<VaultRules> {
	const excluded = (await readConfig(app, "app.json")).userIgnoreFilters;
	const core = (await readConfig(app, "templates.json")).folder;
	const templater = (await readConfig(app, "plugins/templater-obsidian/data.json"))
		.templates_folder;
	return {
		excludedFiles: Array.isArray(excluded) ? excluded.filter(isText) : [],
		templateFolders: [core, templater].filter(isText),
	};
}

async function readConfig(app: App, file: string): Promise<Record<string, unknown>> {
	const path = normalizePath(`${app.vault.configDir}/${file}`);
	try {
		if (!(await app.vault.adapter.exists(path))) return {};
		const value: unknown = JSON.parse(await app.vault.adapter.read(path));
		return typeof value === "object" && value !== null ? { ...value } : {};
	} catch {
		return {}; // being written at this moment, or broken: Obsidian says so itself
	}
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}
