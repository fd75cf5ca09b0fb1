import type { Problem } from "../text/problem";
import { readSetting } from "./read-setting";
import {
	SETTING_IDS,
	type SettingId,
	type SettingKind,
	SETTINGS,
	type SettingValues,
} from "./setting";
import { SettingsReader } from "./settings-reader";

type ValueOf<Id extends SettingId> = SettingValues[(typeof SETTINGS)[Id]["kind"]];

type PartOf<Id extends string> = Id extends `${infer Part}.${string}` ? Part : Id;

/** What a user can set; read from the plugin's `data.json` by the app and by the command line alike. */
export type Settings = {
	readonly [Part in PartOf<SettingId>]: Part extends SettingId
		? ValueOf<Part>
		: {
				readonly [Id in SettingId as Id extends `${Part}.${infer Key}` ? Key : never]: ValueOf<Id>;
			};
};

/** After how long a move is due, and what goes with it. */
export type PipelineSettings = Settings["pipeline"];

/** Settings as read, with what in them could not be used; that part has its default. */
export interface SettingsReading {
	readonly settings: Settings;
	readonly problems: readonly Problem[];
}

export const DEFAULT_SETTINGS: Settings = read({}, new SettingsReader(""));

/** Reads settings from the parsed content of `data.json` (undefined: none yet); never throws. `path` is for the problems. */
export function readSettings(data: unknown, path: string): SettingsReading {
	if (data === undefined || data === null) return { settings: DEFAULT_SETTINGS, problems: [] };
	const reader = new SettingsReader(path);
	const settings = read(reader.record(data, ""), reader);
	return { settings, problems: reader.problems };
}

/** The value of one setting. */
export function settingAt(settings: Settings, id: SettingId): SettingValues[SettingKind] {
	const [part = "", key] = id.split(".");
	const value = settings[part as keyof Settings];
	return (
		key === undefined ? value : value[key as keyof typeof value]
	) as SettingValues[SettingKind];
}

function read(data: Readonly<Record<string, unknown>>, reader: SettingsReader): Settings {
	const settings: Record<string, unknown> = {};
	const parts = new Map<string, Readonly<Record<string, unknown>>>();
	for (const id of SETTING_IDS) {
		const [part = "", key] = id.split(".");
		if (key === undefined) {
			settings[part] = readSetting(data[part], id, reader, SETTINGS[id]);
			continue;
		}
		const given = parts.get(part) ?? reader.record(data[part], part);
		parts.set(part, given);
		const known = (settings[part] ??= {}) as Record<string, unknown>;
		known[key] = readSetting(given[key], id, reader, SETTINGS[id]);
	}
	return settings as unknown as Settings;
}
