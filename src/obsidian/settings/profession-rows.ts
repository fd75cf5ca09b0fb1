import { Notice, type SettingDefinition } from "obsidian";
import { withProfession } from "../../core/settings/professions";
import type { FieldValues } from "../../ui/shared/fields";
import type { Context } from "../context";
import { openForm } from "../dialogs/forms";
import { namesIn } from "../dialogs/names-in";

/** The table by which titles propose a profession when people are imported: a row for each profession, and one to add another. */
export function professionRows(context: Context, onAdd: () => void): SettingDefinition[] {
	return [
		...Object.keys(context.store.settings.import.professions).map(
			(profession): SettingDefinition => ({
				name: profession,
				control: { type: "text", key: `import.professions.${profession}` },
			}),
		),
		{
			name: "Add a profession",
			desc: "Clear a profession’s words to stop suggesting it.",
			action: () => openProfessionForm(context, onAdd),
		},
	];
}

function openProfessionForm(context: Context, onAdd: () => void): void {
	const { store } = context;
	const fields = [
		{ key: "name", name: "Profession", placeholder: "Product management" },
		{
			key: "words",
			name: "Words in the title",
			desc: "Separate several with commas.",
			placeholder: "product manager, VP product",
		},
	];
	const onDone = async (values: FieldValues): Promise<string | undefined> => {
		const name = values.get("name")?.trim() ?? "";
		const label = namesIn(values.get("words") ?? "");
		if (name === "") return "A profession needs a name.";
		if (label.length === 0) return "Enter words of a job title, such as product manager.";
		const value = withProfession(store.settings.import.professions, name, label);
		await store.set({ keys: ["import", "professions"], value });
		onAdd();
		new Notice(`Titles now suggest ${name}.`);
		return undefined;
	};
	openForm(context, { title: "Add a profession", action: "Add", fields, onDone });
}
