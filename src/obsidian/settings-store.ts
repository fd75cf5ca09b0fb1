import type { Plugin } from "obsidian";
import type { Problem } from "../core/problem";
import { migrateSettings, SETTINGS_VERSION } from "../core/settings/migrate-settings";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../core/settings/settings";

/**
 * The plugin's settings in its `data.json`. Only what the user changes is written, key by key:
 * what is not known here (a newer version's, another device's) stays in the file.
 */
export class SettingsStore {
	readonly #plugin: Plugin;
	readonly #onChange: (settings: Settings) => void;
	#data: Record<string, unknown> = {};
	settings: Settings = DEFAULT_SETTINGS;
	problems: readonly Problem[] = [];

	constructor(plugin: Plugin, onChange: (settings: Settings) => void) {
		this.#plugin = plugin;
		this.#onChange = onChange;
	}

	/** Reads the file; writes nothing, even where it is of an older version. */
	async load(): Promise<void> {
		const loaded: unknown = await this.#plugin.loadData();
		const reading = readSettings(migrateSettings(loaded), "data.json");
		this.#data = isRecord(loaded) ? { ...loaded } : {};
		this.settings = reading.settings;
		this.problems = reading.problems;
	}

	/** Reads the file again, after a sync or a hand has changed it. */
	async reload(): Promise<void> {
		await this.load();
		this.#onChange(this.settings);
	}

	/** Sets one value, by the names on the way to it (`contacts`, `types`), and writes the file. */
	async set(keys: readonly [string] | readonly [string, string], value: unknown): Promise<void> {
		const data = migrateSettings(this.#data);
		const root: Record<string, unknown> = isRecord(data) ? { ...data } : {};
		const [first, second] = keys;
		if (second === undefined) root[first] = value;
		else root[first] = { ...(isRecord(root[first]) ? root[first] : {}), [second]: value };
		const version = typeof root.version === "number" ? root.version : SETTINGS_VERSION;
		// A newer version's data stays that of a newer version.
		this.#data = { ...root, version: Math.max(version, SETTINGS_VERSION) };
		await this.#plugin.saveData(this.#data);
		const reading = readSettings(this.#data, "data.json");
		this.settings = reading.settings;
		this.problems = reading.problems;
		this.#onChange(this.settings);
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
