import { isRecord } from "../core/record";
import type { Plugin } from "obsidian";
import type { Problem } from "../core/problem";
import { migrateSettings, SETTINGS_VERSION } from "../core/settings/migrate-settings";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../core/settings/settings";

/** A setting and the names on the way to it. */
export interface SettingChange {
	readonly keys: readonly [string] | readonly [string, string];
	readonly value: unknown;
}

/** What reads and writes the plugin's `data.json`. */
type DataFile = Pick<Plugin, "loadData" | "saveData">;

/**
 * The plugin's settings in its `data.json`. Only what the user changes is written, key by key:
 * what is not known here (a newer version's, another device's) stays in the file.
 */
export class SettingsStore {
	readonly #plugin: DataFile;
	readonly #onChange: (settings: Settings) => void;
	#data: Record<string, unknown> = {};
	settings: Settings = DEFAULT_SETTINGS;
	problems: readonly Problem[] = [];

	constructor(plugin: DataFile, onChange: (settings: Settings) => void) {
		this.#plugin = plugin;
		this.#onChange = onChange;
	}

	/** Reads the file; writes nothing, even where it is of an older version. */
	async load(): Promise<void> {
		const loaded: unknown = await this.#plugin.loadData();
		this.#take(isRecord(loaded) ? { ...loaded } : {}, loaded);
	}

	/** Reads the file again, after a sync or a hand has changed it. */
	async reload(): Promise<void> {
		await this.load();
		this.#onChange(this.settings);
	}

	/**
	 * Sets values in one write, each by the names on the way to it (`contacts`, `types`); a value that is
	 * undefined is taken out. Resolves to the changes that take all of it back.
	 */
	async set(...changes: readonly SettingChange[]): Promise<readonly SettingChange[]> {
		const root = this.#root();
		const before = changes.map(({ keys }): SettingChange => ({ keys, value: valueAt(root, keys) }));
		for (const { keys, value } of changes) {
			const [first, second] = keys;
			if (second === undefined) put(root, first, value);
			else {
				const part: Record<string, unknown> = isRecord(root[first]) ? { ...root[first] } : {};
				put(part, second, value);
				put(root, first, Object.keys(part).length > 0 ? part : undefined);
			}
		}
		const version = typeof root.version === "number" ? root.version : SETTINGS_VERSION;
		// A newer version's data stays that of a newer version.
		// Before it is saved: what is set meanwhile builds on this, and loses none of it.
		const changed = { ...root, version: Math.max(version, SETTINGS_VERSION) };
		this.#take(changed, changed);
		await this.#plugin.saveData(changed);
		this.#onChange(this.settings);
		return before;
	}

	/** Whether the settings still say what was set. */
	holds(...changes: readonly SettingChange[]): boolean {
		const root = this.#root();
		return changes.every(
			({ keys, value }) => JSON.stringify(valueAt(root, keys)) === JSON.stringify(value),
		);
	}

	#root(): Record<string, unknown> {
		const data = migrateSettings(this.#data);
		return isRecord(data) ? { ...data } : {};
	}

	/** `data` is what later changes are made to; `read` may be no settings at all, and then says so as a problem. */
	#take(data: Record<string, unknown>, read: unknown): void {
		const reading = readSettings(migrateSettings(read), "data.json");
		this.#data = data;
		this.settings = reading.settings;
		this.problems = reading.problems;
	}
}

function valueAt(root: Readonly<Record<string, unknown>>, keys: SettingChange["keys"]): unknown {
	const [first, second] = keys;
	const value = root[first];
	if (second === undefined) return value;
	return isRecord(value) ? value[second] : undefined;
}

function put(record: Record<string, unknown>, key: string, value: unknown): void {
	if (value === undefined) Reflect.deleteProperty(record, key);
	else record[key] = value;
}
