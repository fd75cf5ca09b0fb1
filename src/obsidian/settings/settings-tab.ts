import {
	type Plugin,
	PluginSettingTab,
	type SettingDefinition,
	type SettingDefinitionItem,
} from "obsidian";
import { FOLDER_KINDS } from "../../core/settings/note-folders";
import { namesOf, PROPERTY_IDS, type PropertyId } from "../../core/settings/property-names";
import type { LiveIndex } from "../../app/write/live-index";
import type { Context } from "../context";
import { interviewSettings, interviewValue } from "./interview-settings-group";
import { namesIn } from "../dialogs/names-in";
import { OF_PROFESSION, professionSettings, setProfession } from "./profession-settings-group";
import { pipelineChange, pipelineSettings, pipelineValue } from "./pipeline-settings-group";
import type { SettingsStore } from "../vault/settings-store";

const FOLDER_NAMES = {
	contact: "Folder for new contacts",
	company: "Folder for new companies",
	event: "Folder for new events",
	term: "Folder for new terms",
	space: "Folder for new spaces",
	interview: "Folder for conversations",
	draft: "Folder for templates of drafts",
} as const;

/** Properties that a user is likely to have under other names already. */
const RENAMED: readonly PropertyId[] = PROPERTY_IDS.filter((id) => id !== "type" && id !== "tags");

/** Parts of the settings of which each is a text, and no list. */
const TEXT_PARTS: ReadonlySet<string> = new Set(["folders", "me", "interview"]);

/** The settings: few, each with a good default, each kept as it is changed. */
export class WarmIntrosSettingTab extends PluginSettingTab {
	readonly #store: SettingsStore;
	readonly #live: LiveIndex;

	constructor(plugin: Plugin, { app, store, live }: Context) {
		super(app, plugin);
		this.#store = store;
		this.#live = live;
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				type: "group",
				heading: "How contacts are found",
				items: [
					this.#text(
						"contacts.types",
						"Values of type",
						"Notes with one of these in their type property are contacts. Separate several with commas.",
					),
					this.#text(
						"contacts.folders",
						"Folders of contacts",
						"Every note in these folders is a contact, whatever its type.",
					),
					this.#text(
						"contacts.tags",
						"Tags of contacts",
						"Every note with one of these tags is a contact.",
					),
				],
			},
			{
				type: "group",
				heading: "Notes",
				items: [
					{
						name: "Default space",
						desc: "The space that is meant where none is chosen.",
						control: { type: "dropdown", key: "defaultSpace", options: this.#spaceOptions() },
					},
					this.#text(
						"logHeading",
						"Heading of the introduction log",
						"What happened is written below this heading of a contact.",
					),
					...FOLDER_KINDS.map((kind): SettingDefinition => ({
						name: FOLDER_NAMES[kind],
						control: { type: "folder", key: `folders.${kind}`, includeRoot: true },
					})),
				],
			},
			this.#aboutMe(),
			pipelineSettings(),
			interviewSettings(),
			professionSettings(this.app, this.#store, () => this.update()),
			{
				type: "page",
				name: "Names of properties",
				desc: "For notes that call a property otherwise: every name is read, the first one is written.",
				items: RENAMED.map((id) => this.#text(`properties.${id}`, id, "")),
			},
		];
	}

	override getControlValue(key: string): unknown {
		const { contacts, properties, defaultSpace, logHeading, folders, pipeline, interview, me } =
			this.#store.settings;
		if (key.startsWith(OF_PROFESSION)) {
			const { professions } = this.#store.settings.import;
			return professions[key.slice(OF_PROFESSION.length)]?.join(", ") ?? "";
		}
		const [first, second = "", ...rest] = key.split(".");
		if (first === "pipeline") return pipelineValue(pipeline, [second, ...rest]);
		if (first === "interview") return interviewValue(interview, second);
		if (first === "me") return me[second as keyof typeof me];
		if (first === "contacts") return contacts[second as keyof typeof contacts].join(", ");
		if (first === "properties") return namesOf(second as PropertyId, properties).join(", ");
		if (first === "folders") return folders[second as keyof typeof folders];
		return first === "defaultSpace" ? defaultSpace : logHeading;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const text = typeof value === "string" ? value : "";
		if (key.startsWith(OF_PROFESSION)) {
			await setProfession(this.#store, key.slice(OF_PROFESSION.length), namesIn(text));
			return;
		}
		const [first = "", second, ...rest] = key.split(".");
		if (first === "pipeline" && second !== undefined) {
			const { pipeline } = this.#store.settings;
			const change = pipelineChange(pipeline, [second, ...rest], value);
			await this.#store.set({ keys: [first, change.key], value: change.value });
		} else if (second === undefined) await this.#store.set({ keys: [first], value: text });
		else {
			const value = TEXT_PARTS.has(first) ? text : namesIn(text);
			await this.#store.set({ keys: [first, second], value });
		}
	}

	#aboutMe(): SettingDefinitionItem {
		return {
			type: "group",
			heading: "About you",
			items: [
				this.#text("me.name", "Your name", "How you sign what you write."),
				this.#text(
					"me.introduction",
					"Your introduction",
					"Two or three sentences: who you are, and what you are looking into. Without “I”: introducers forward them as they stand.",
				),
			],
		};
	}

	#text(key: string, name: string, desc: string): SettingDefinition {
		return { name, ...(desc === "" ? {} : { desc }), control: { type: "text", key } };
	}

	#spaceOptions(): Record<string, string> {
		const options: Record<string, string> = { "": "The first by name" };
		for (const { path, note } of this.#live.index.spaces) options[path] = note.name;
		return options;
	}
}
