import { isRecord } from "../../core/text/record";
import type { Problem } from "../../core/text/problem";
import { migrateSettings, SETTINGS_VERSION } from "../../core/settings/migrate-settings";
import { type SettingsContent, unreadableSettings } from "../../core/settings/parse-settings";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../../core/settings/settings";

/** A setting and the names that lead to it. */
export interface SettingChange {
	readonly keys: readonly [string] | readonly [string, string];
	readonly value: unknown;
}

/** What reads and writes the plugin's `data.json`, and tells the user of it. */
export interface DataFile {
	read(): Promise<SettingsContent>;
	write(data: unknown): Promise<void>;
	/** Copies the file as it is to a name of its own beside it, which it resolves to. */
	keepAside(): Promise<string>;
	tell(message: string): void;
}

const DATA_FILE = "data.json";

/**
 * The plugin's settings in its `data.json`. Only what the user changes is written, key by key:
 * what is not known here (a newer version's, another device's) stays in the file. A file that
 * cannot be read is never written over: a copy of it is kept first.
 */
export class SettingsStore {
	readonly #file: DataFile;
	readonly #onChange: (settings: Settings) => void;
	#data: Readonly<Record<string, unknown>> = {};
	#isUnread = false;
	#makingRoom: Promise<void> | undefined;
	settings: Settings = DEFAULT_SETTINGS;
	problems: readonly Problem[] = [];

	constructor(file: DataFile, onChange: (settings: Settings) => void) {
		this.#file = file;
		this.#onChange = onChange;
	}

	/** Why notes cannot be written: their properties may have names that nobody knows now; undefined where they can. */
	get fault(): string | undefined {
		if (!this.#isUnread || Object.keys(this.#data).length > 0) return undefined;
		return `the settings (${DATA_FILE}) cannot be read. Repair that file, or change any setting to start again from the defaults; a copy is kept`;
	}

	/** Reads the file; writes nothing, even where it is of an older version. */
	async load(): Promise<void> {
		const content = await this.#file.read();
		if (content.kind === "broken") this.#leaveUnread(content.reason);
		else this.#take(content.value ?? {});
	}

	/** Reads the file again, after a sync or a hand has changed it. */
	async reload(): Promise<void> {
		await this.load();
		this.#onChange(this.settings);
	}

	/**
	 * Sets values in one write, each by the names that lead to it (`contacts`, `types`); a value that is
	 * undefined is taken out. Resolves to the changes that take all of it back.
	 */
	async set(...changes: readonly SettingChange[]): Promise<readonly SettingChange[]> {
		if (this.#isUnread) await (this.#makingRoom ??= this.#makeRoom());
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
		this.#take(changed);
		await this.#file.write(changed);
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

	#take(data: Readonly<Record<string, unknown>>): void {
		const reading = readSettings(migrateSettings(data), DATA_FILE);
		this.#data = data;
		this.#isUnread = false;
		this.settings = reading.settings;
		this.problems = reading.problems;
	}

	/** What was read before is better than the defaults: notes are written by its names of properties. */
	#leaveUnread(reason: string): void {
		const instead =
			Object.keys(this.#data).length > 0 ? "the previous ones are used" : "the defaults are used";
		const problem = unreadableSettings(DATA_FILE, reason, instead);
		if (!this.#isUnread) this.#file.tell(`Warm Intros (${DATA_FILE}): ${problem.message}`);
		this.#isUnread = true;
		this.problems = [problem];
	}

	/** Before a change: reads the file once more, and keeps a copy of it where it still cannot be read. */
	async #makeRoom(): Promise<void> {
		try {
			await this.load();
			if (!this.#isUnread) return;
			const copy = await this.#file.keepAside();
			this.#isUnread = false;
			this.#file.tell(`The settings that could not be read are kept as ${copy}.`);
		} catch (error) {
			this.#file.tell(
				`The settings were not saved: ${DATA_FILE} cannot be read, and no copy of it could be made.`,
			);
			throw error;
		} finally {
			this.#makingRoom = undefined;
		}
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
