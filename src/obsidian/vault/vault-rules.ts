import { type App, normalizePath } from "obsidian";
import type { VaultRules } from "../../core/settings/exclusion";

/**
 * What the vault's own settings exclude, and where its templates lie; a file that is missing says nothing.
 * One that cannot be read, being written at this moment perhaps, changes nothing where something is `known`.
 */
export async function readVaultRules(app: App, known?: VaultRules): Promise<VaultRules> {
	const files = ["app.json", "templates.json", "plugins/templater-obsidian/data.json"];
	const configs = await Promise.all(files.map((file) => readConfig(app, file)));
	if (known && configs.includes(undefined)) return known;
	const [own, core, templater] = configs;
	const excluded = own?.userIgnoreFilters;
	return {
		excludedFiles: Array.isArray(excluded) ? excluded.filter(isText) : [],
		templateFolders: [core?.folder, templater?.templates_folder].filter(isText),
	};
}

/** Where a file of the vault's own settings lies. */
export function configPath(app: App, file: string): string {
	return normalizePath(`${app.vault.configDir}/${file}`);
}

/** What a file of settings holds; undefined where it cannot be read: Obsidian says so itself. */
async function readConfig(app: App, file: string): Promise<Record<string, unknown> | undefined> {
	const path = configPath(app, file);
	try {
		if (!(await app.vault.adapter.exists(path))) return {};
		const value: unknown = JSON.parse(await app.vault.adapter.read(path));
		return typeof value === "object" && value !== null ? { ...value } : {};
	} catch {
		return undefined;
	}
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}
