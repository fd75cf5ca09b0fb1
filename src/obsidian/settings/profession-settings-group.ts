import { type App, Notice, type SettingDefinition, type SettingDefinitionItem } from "obsidian";
import { withProfession } from "../../core/settings/import-settings";
import { FormModal } from "../dialogs/form-modal";
import { namesIn } from "../dialogs/names-in";
import type { SettingsStore } from "../vault/settings-store";

/** Begins the key of each of these settings. */
export const OF_PROFESSION = "professions.";

/** The table by which titles propose a profession when people are imported: a row for each profession, and one to add another. */
export function professionSettings(
	app: App,
	store: SettingsStore,
	onAdd: () => void,
): SettingDefinitionItem {
	return {
		type: "page",
		name: "Professions by title",
		desc: "The words of a title that propose a profession when people are imported.",
		items: [
			...Object.keys(store.settings.import.professions).map((profession): SettingDefinition => ({
				name: profession,
				control: { type: "text", key: `${OF_PROFESSION}${profession}` },
			})),
			{
				name: "Add a profession",
				desc: "One whose words are cleared is no longer proposed.",
				action: () => openForm(app, store, onAdd),
			},
		],
	};
}

/** Sets the words of one profession. */
export async function setProfession(
	store: SettingsStore,
	name: string,
	words: readonly string[],
): Promise<void> {
	const value = withProfession(store.settings.import.professions, name, words);
	await store.set({ keys: ["import", "professions"], value });
}

function openForm(app: App, store: SettingsStore, onAdd: () => void): void {
	const fields = [
		{ key: "name", name: "Profession", placeholder: "Product management" },
		{
			key: "words",
			name: "Words of the title",
			desc: "Separate several with commas.",
			placeholder: "product manager, VP product",
		},
	];
	new FormModal(app, "Add a profession", "Add", fields, async (values) => {
		const name = values.get("name")?.trim() ?? "";
		const words = namesIn(values.get("words") ?? "");
		if (name === "") return "A profession needs a name.";
		if (words.length === 0) return "Expected the words of a title, such as product manager.";
		await setProfession(store, name, words);
		onAdd();
		new Notice(`Titles propose ${name} now.`);
		return undefined;
	}).open();
}
