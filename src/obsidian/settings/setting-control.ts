import type { SettingDefinition as SettingRow } from "obsidian";
import { ownValue } from "../../core/text/record";
import type {
	SettingDefinition,
	SettingId,
	SettingKind,
	SettingValues,
} from "../../core/settings/setting";
import { withTitleWords } from "../../core/settings/title-words";
import { parseTemplate } from "../../core/template/parse-template";
import { namesOf, PROPERTIES, PROPERTY_IDS, type PropertyId } from "../../core/vocabulary/property";
import { WEEKDAYS } from "../../ui/shared/labels";
import { namesIn } from "../dialogs/names-in";

/** What rows need that only the tab knows. */
export interface TabContext {
	/** The spaces of the vault by path, and the one that is meant without a choice. */
	readonly spaces: () => Record<string, string>;
	readonly titleWords: (id: SettingId) => SettingRow[];
	readonly writeCalendar: () => void;
}

/** How settings of a kind are shown and kept; `item` names a part of one that holds several, by what is after its id. */
interface SettingControl<K extends SettingKind> {
	rows(this: void, id: SettingId, setting: SettingDefinition, tab: TabContext): SettingRow[];
	shown(this: void, value: SettingValues[K], item: string): unknown;
	kept(this: void, given: unknown, item: string, value: SettingValues[K]): unknown;
	/** Whether an item is a value of its own in `data.json`. */
	readonly isByItem?: true;
}

const TEXT: SettingControl<"text" | "heading" | "calendar-file"> = {
	rows: (id, setting) => [{ ...labelsOf(setting), control: { type: "text", key: id } }],
	shown: (value) => value,
	kept: textIn,
};

const NAMES: SettingControl<"names" | "folders" | "tags"> = {
	rows: TEXT.rows,
	shown: (value) => value.join(", "),
	kept: (given) => namesIn(textIn(given)),
};

const CONTROLS: { readonly [K in SettingKind]: SettingControl<K> } = {
	names: NAMES,
	folders: NAMES,
	tags: NAMES,
	text: TEXT,
	heading: TEXT,
	space: {
		...TEXT,
		rows: (id, setting, tab) => [
			{ ...labelsOf(setting), control: { type: "dropdown", key: id, options: tab.spaces() } },
		],
	},
	template: {
		...TEXT,
		rows: (id, setting) => [
			{ ...labelsOf(setting), control: { type: "text", key: id, validate: checkTemplate } },
		],
	},
	folder: {
		...TEXT,
		rows: (id, setting) => [
			{ ...labelsOf(setting), control: { type: "folder", key: id, includeRoot: true } },
		],
	},
	"calendar-file": {
		...TEXT,
		rows: (id, setting, tab) => [
			...TEXT.rows(id, setting, tab),
			{
				name: "Write calendar file",
				desc: "Rewrites the file now.",
				action: tab.writeCalendar,
			},
		],
	},
	number: {
		rows: (id, setting) => {
			const [min, max] = setting.range ?? [-Infinity, Infinity];
			const validate = (value: unknown): string | undefined => checkNumber(value, min, max);
			const control = { type: "number", key: id, min, max, step: 1, validate } as const;
			return [{ ...labelsOf(setting), control }];
		},
		shown: (value) => value,
		kept: (given) => given,
	},
	toggle: {
		rows: (id, setting) => [{ ...labelsOf(setting), control: { type: "toggle", key: id } }],
		shown: (value) => value,
		kept: (given) => given,
	},
	weekdays: {
		rows: (id, setting) => {
			const { name, ...labels } = labelsOf(setting);
			return WEEKDAYS.map((weekday, day) => ({
				name: `${weekday} ${name}`,
				...labels,
				control: { type: "toggle", key: `${id}.${day}` },
			}));
		},
		shown: (days, day) => days.includes(Number(day)),
		kept: (given, day, days) => {
			const others = days.filter((other) => other !== Number(day));
			return given === true ? [...others, Number(day)].sort((a, b) => a - b) : others;
		},
	},
	weekday: {
		rows: (id, setting) => {
			const days = Object.fromEntries(WEEKDAYS.map((name, day) => [String(day), name]));
			const options = { "": "As in your language", ...days };
			return [{ ...labelsOf(setting), control: { type: "dropdown", key: id, options } }];
		},
		shown: (day) => (day === undefined ? "" : String(day)),
		kept: (given) => (textIn(given) === "" ? undefined : Number(given)),
	},
	"property-names": {
		rows: (id) =>
			RENAMED.map((property) => ({
				name: PROPERTIES[property].label,
				desc: `Usually ${namesOf(property, {}).join(" or ")}`,
				aliases: [property],
				control: { type: "text", key: `${id}.${property}` },
			})),
		shown: (names, property) => namesOf(property as PropertyId, names).join(", "),
		kept: (given) => namesIn(textIn(given)),
		isByItem: true,
	},
	"title-words": {
		rows: (id, _, tab) => tab.titleWords(id),
		shown: (table, name) => ownValue(table, name)?.join(", ") ?? "",
		kept: (given, name, table) => withTitleWords(table, name, namesIn(textIn(given))),
	},
	columns: { rows: () => [], shown: () => undefined, kept: (_, __, value) => value },
	"saved-filters": { rows: () => [], shown: () => undefined, kept: (_, __, value) => value },
};

/** Properties that a user is likely to have under other names already: not what tells the kind of a note. */
const RENAMED = PROPERTY_IDS.filter((id) => PROPERTIES[id].of.length > 0);

/** The control of a setting, whatever it holds. */
export function controlOf(kind: SettingKind): SettingControl<SettingKind> {
	return CONTROLS[kind];
}

function labelsOf({ label = "", description }: SettingDefinition): { name: string; desc?: string } {
	return { name: label, ...(description === undefined ? {} : { desc: description }) };
}

function textIn(given: unknown): string {
	return typeof given === "string" ? given : "";
}

function checkTemplate(value: string): string | undefined {
	const [first] = parseTemplate(value).problems;
	return first && `Column ${first.at.column}: ${first.message}`;
}

function checkNumber(value: unknown, least: number, max: number): string | undefined {
	const isSound =
		typeof value === "number" && Number.isInteger(value) && value >= least && value <= max;
	return isSound ? undefined : `Expected a whole number from ${least} to ${max}.`;
}
