import { type App, Notice, type SettingDefinition } from "obsidian";
import { withProfession } from "../../core/settings/professions";
import { FormModal } from "../dialogs/form-modal";
import { namesIn } from "../dialogs/names-in";
import type { SettingsStore } from "../vault/settings-store";

/** The table by which titles propose a profession when people are imported: a row for each profession, and one to add another. */
export function professionRows(
	app: App,
	store: SettingsStore,
	onAdd: () => void,
): SettingDefinition[] {
	return [
		...Object.keys(store.settings.import.professions).map((profession): SettingDefinition => ({
			name: profession,
			control: { type: "text", key: `import.professions.${profession}` },
		})),
		{
			name: "Add a profession",
			desc: "Clear a profession’s words to stop suggesting it.",
			action: () => openForm(app, store, onAdd),
		},
	];
}

function openForm(app: App, store: SettingsStore, onAdd: () => void): void {
	const fields = [
		{ key: "name", name: "Profession", placeholder: "Product management" },
		{
			key: "words",
			name: "Words in the title",
			desc: "Separate several with commas.",
			placeholder: "product manager, VP product",
		},
	];
	new FormModal(app, "Add a profession", "Add", fields, async (values) => {
		const name = values.get("name")?.trim() ?? "";
		const words = namesIn(values.get("words") ?? "");
		if (name === "") return "A profession needs a name.";
		if (words.length === 0) return "Enter words of a job title, such as product manager.";
		const value = withProfession(store.settings.import.professions, name, words);
		await store.set({ keys: ["import", "professions"], value });
		onAdd();
		new Notice(`Titles now suggest ${name}.`);
		return undefined;
	}).open();
}
