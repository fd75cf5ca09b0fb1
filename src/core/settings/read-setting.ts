import { folderPath } from "./folder-path";
import { isRecord } from "../text/record";
import { PROPERTY_IDS, type PropertyId, type PropertyNames } from "../vocabulary/property";
import { readSavedFilters } from "./saved-filter";
import type { SettingDefinition, SettingKind, SettingValues } from "./setting";
import type { SettingsReader } from "./settings-reader";
import { readCategory } from "../vocabulary/read-word";
import type { TitleWords } from "./title-words";

const SATURDAY = 6;

/** The value, or undefined where that is nothing or cannot be used; then it is reported. */
type Read<K extends SettingKind> = (
	value: unknown,
	key: string,
	reader: SettingsReader,
	definition: SettingDefinition,
) => SettingValues[K] | undefined;

const READERS: { readonly [K in SettingKind]: Read<K> } = {
	names: (value, key, reader) => reader.names(value, key),
	folders: readFolders,
	tags: (value, key, reader) =>
		reader
			.names(value, key)
			?.map((tag) => tag.replace(/^#/, ""))
			.filter(Boolean),
	text: readText,
	space: readText,
	heading: (value, key, reader) =>
		readText(value, key, reader)
			?.replace(/^#+\s*/, "")
			.replace(/[\r\n]+/g, " ") || undefined,
	template: (value, key, reader) => readText(value, key, reader) || undefined,
	folder: (value, key, reader) => readPath(value, key, reader, A_FOLDER),
	"calendar-file": (value, key, reader) => {
		const path = readPath(value, key, reader, A_CALENDAR_FILE);
		return path === undefined || path === "" || /\.ics$/i.test(path) ? path : `${path}.ics`;
	},
	number: (value, key, reader, { range: [least, max] = [-Infinity, Infinity] }) =>
		reader.wholeNumber(value, key, least, max),
	toggle: (value, key, reader) => reader.truth(value, key),
	weekdays: readWeekdays,
	weekday: (value, key, reader) => reader.wholeNumber(value, key, 0, SATURDAY),
	"property-names": readPropertyNames,
	"title-words": readTitleWords,
	columns: readColumns,
	"saved-filters": readSavedFilters,
};

/** Reads the value of a setting; one that cannot be used has its usual value, and is reported. */
export function readSetting(
	value: unknown,
	key: string,
	reader: SettingsReader,
	definition: SettingDefinition,
): unknown {
	return READERS[definition.kind](value, key, reader, definition) ?? definition.usual;
}

function readText(value: unknown, key: string, reader: SettingsReader): string | undefined {
	return reader.text(value, key);
}

/** Reads a path without slashes around it; `wanted` is what the setting holds, for the complaint. */
function readPath(
	value: unknown,
	key: string,
	reader: SettingsReader,
	wanted: string,
): string | undefined {
	const text = readText(value, key, reader);
	const path = text === undefined ? undefined : folderPath(text);
	if (text !== undefined && path === undefined) reader.complain(key, wanted);
	return path;
}

const A_CALENDAR_FILE = "the path of a file in the vault that is not hidden";
const A_FOLDER = "a folder of the vault that is not hidden";

/** One that cannot be is left out, and the others count. */
function readFolders(
	value: unknown,
	key: string,
	reader: SettingsReader,
): readonly string[] | undefined {
	return reader.names(value, key)?.flatMap((name) => {
		const path = folderPath(name);
		if (path === undefined) reader.complain(key, `${A_FOLDER}, got "${name}"`, "it is left out");
		return path ?? [];
	});
}

function readWeekdays(
	value: unknown,
	key: string,
	reader: SettingsReader,
): readonly number[] | undefined {
	if (value === undefined) return undefined;
	const isDay = (day: unknown): day is number =>
		typeof day === "number" && Number.isInteger(day) && day >= 0 && day <= SATURDAY;
	if (Array.isArray(value) && value.every(isDay)) return [...new Set(value)].sort((a, b) => a - b);
	reader.complain(key, "days of the week, 0 for Sunday to 6 for Saturday");
	return undefined;
}

function readPropertyNames(value: unknown, key: string, reader: SettingsReader): PropertyNames {
	const names: Partial<Record<PropertyId, readonly string[]>> = {};
	for (const [word, stated] of Object.entries(reader.record(value, key))) {
		const property = PROPERTY_IDS.find((id) => id === word);
		if (!property) {
			reader.complain(
				`${key}.${word}`,
				"the name of a property of contacts, companies, events, terms, interviews or spaces",
			);
			continue;
		}
		const read = reader.names(stated, `${key}.${word}`);
		if (read && read.length > 0) names[property] = read;
	}
	return names;
}

function readTitleWords(
	value: unknown,
	key: string,
	reader: SettingsReader,
	{ group }: SettingDefinition,
): TitleWords | undefined {
	if (value === undefined) return undefined;
	if (!isRecord(value)) {
		reader.complain(key, `${key.replace(/^.*\./, "")}, each with words of titles`);
		return undefined;
	}
	const read = new Map<string, readonly string[]>();
	for (const [written, words] of Object.entries(value)) {
		const names = reader.names(words, `${key}.${written}`);
		const name = group === "categories" ? readCategory(written) : written.trim();
		if (names && name !== "") read.set(name, [...new Set([...(read.get(name) ?? []), ...names])]);
	}
	return Object.fromEntries(read);
}

function readColumns(
	value: unknown,
	key: string,
	reader: SettingsReader,
): SettingValues["columns"] {
	const read = Object.entries(reader.record(value, key)).flatMap(([column, field]) => {
		const word = reader.text(field, `${key}.${column}`);
		return word === undefined ? [] : [[column, word] as const];
	});
	return Object.fromEntries(read);
}
