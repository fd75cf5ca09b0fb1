import { Notice } from "obsidian";
import { openForm } from "../dialogs/forms";
import type { FieldValues } from "../../ui/shared/fields";
import { namesIn } from "../dialogs/names-in";
import type { SettingChange } from "../vault/settings-store";
import type { Context } from "../context";

/** Asks by what a note is known as a contact, and reads the vault again. */
export function openFindContactsForm(context: Context): void {
	const { store } = context;
	const { types, folders, tags } = store.settings.contacts;
	const fields = [
		{
			key: "types",
			name: "Type",
			desc: "Notes with this in their type property.",
			value: types.join(", "),
		},
		{
			key: "folders",
			name: "Folder",
			desc: "Every note in it.",
			value: folders.join(", "),
			placeholder: "People",
		},
		{
			key: "tags",
			name: "Tag",
			desc: "Every note that has it.",
			value: tags.join(", "),
			placeholder: "person",
		},
	];
	const onDone = async (values: FieldValues): Promise<undefined> => {
		const changes = fields.map(({ key }): SettingChange => ({
			keys: ["contacts", key],
			value: namesIn(values.get(key) ?? ""),
		}));
		await store.set(...changes);
		new Notice("Reading the vault again");
		return undefined;
	};
	openForm(context, { title: "How contacts are found", action: "Save", fields, onDone });
}
