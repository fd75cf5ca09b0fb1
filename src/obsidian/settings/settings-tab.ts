import { type Plugin, PluginSettingTab, type SettingDefinitionItem } from "obsidian";
import {
	SETTING_GROUPS,
	SETTING_IDS,
	type SettingDefinition,
	type SettingId,
	SETTINGS,
} from "../../core/settings/setting";
import { settingAt } from "../../core/settings/settings";
import type { LiveIndex } from "../../app/write/live-index";
import type { Context } from "../context";
import type { SettingsStore } from "../vault/settings-store";
import { controlOf, type TabContext } from "./setting-control";
import { unchangedTemplateRows } from "../ask/remove-templates-flow";
import { sampleRows } from "../people/sample-flow";
import { titleWordRows } from "./title-word-rows";

/** The settings: few, each with a good default, each kept as it is changed. */
export class WarmIntrosSettingTab extends PluginSettingTab {
	readonly #context: Context;
	readonly #store: SettingsStore;
	readonly #live: LiveIndex;

	constructor(plugin: Plugin, context: Context) {
		const { app, store, live } = context;
		super(app, plugin);
		this.#context = context;
		this.#store = store;
		this.#live = live;
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const tab: TabContext = {
			spaces: () => this.#spaceOptions(),
			writeCalendar: () => this.#context.calendar.write(),
			titleWords: (id) => titleWordRows(this.#context, id, () => this.update()),
		};
		return Object.entries(SETTING_GROUPS).map(([group, part]): SettingDefinitionItem => {
			const items = SETTING_IDS.flatMap((id) => {
				const setting: SettingDefinition = SETTINGS[id];
				return setting.group === group ? controlOf(setting.kind).rows(id, setting, tab) : [];
			});
			if (group === "notes") items.push(...unchangedTemplateRows(this.#context));
			if (group === "me") items.push(...sampleRows(this.#context));
			return part.type === "group"
				? { type: "group", heading: part.name, items }
				: { type: "page", name: part.name, desc: part.description, items };
		});
	}

	override getControlValue(key: string): unknown {
		const { id, item } = readKey(key);
		return controlOf(SETTINGS[id].kind).shown(settingAt(this.#store.settings, id), item);
	}

	override async setControlValue(key: string, given: unknown): Promise<void> {
		const { id, item } = readKey(key);
		const control = controlOf(SETTINGS[id].kind);
		const value = control.kept(given, item, settingAt(this.#store.settings, id));
		const [part = "", name] = control.isByItem ? [id, item] : id.split(".");
		await this.#store.set({ keys: name === undefined ? [part] : [part, name], value });
	}

	#spaceOptions(): Record<string, string> {
		const options: Record<string, string> = { "": "The first by name" };
		for (const { path, note } of this.#live.index.spaces) options[path] = note.name;
		return options;
	}
}

/** The setting that a control's key belongs to, and the item of it: `import.professions.Design`. */
function readKey(key: string): { readonly id: SettingId; readonly item: string } {
	const id = SETTING_IDS.find((known) => key === known || key.startsWith(`${known}.`));
	if (id === undefined) throw new Error(`There is no setting ${key}.`);
	return { id, item: key.slice(id.length + 1) };
}
