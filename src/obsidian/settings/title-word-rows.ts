import { Notice, type SettingDefinition } from "obsidian";
import { readCategory } from "../../core/vocabulary/read-word";
import type { SettingId } from "../../core/settings/setting";
import { settingAt } from "../../core/settings/settings";
import { addTitleWords, type TitleWords } from "../../core/settings/title-words";
import type { FieldValues } from "../../ui/shared/fields";
import { categoryLabel } from "../../ui/shared/labels";
import type { Context } from "../context";
import { openForm } from "../dialogs/forms";
import { namesIn } from "../dialogs/names-in";
import { capitalize } from "../../core/text/capitalize";

/** How the rows of a table are called. */
interface TableWords {
	readonly one: string;
	readonly example: string;
	readonly examples: string;
	/** What a row is called, and what stands for that in the table. */
	readonly labelOf: (name: string) => string;
	readonly nameOf: (label: string) => string;
}

const PROFESSIONS: TableWords = {
	one: "profession",
	example: "Product management",
	examples: "product manager, VP product",
	labelOf: (name) => name,
	nameOf: (label) => label,
};
const CATEGORIES: TableWords = {
	one: "category",
	example: "Power connector, or your own",
	examples: "recruiter, community manager",
	labelOf: categoryLabel,
	nameOf: readCategory,
};

/** A table by which titles propose professions or categories: a row for each, and one to add another. */
export function titleWordRows(
	context: Context,
	id: SettingId,
	onAdd: () => void,
): SettingDefinition[] {
	const words = id === "likely.categories" ? CATEGORIES : PROFESSIONS;
	return [
		...Object.keys(tableAt(context, id)).map((name): SettingDefinition => ({
			name: words.labelOf(name),
			control: { type: "text", key: `${id}.${name}` },
		})),
		{
			name: `Add a ${words.one}`,
			desc: `Clear a ${words.one}’s words to stop suggesting it.`,
			action: () => openRowForm(context, id, words, onAdd),
		},
	];
}

function tableAt({ store }: Context, id: SettingId): TitleWords {
	return settingAt(store.settings, id) as TitleWords;
}

function openRowForm(
	context: Context,
	id: SettingId,
	{ one, example, examples, nameOf }: TableWords,
	onAdd: () => void,
): void {
	const label = capitalize(one);
	const fields = [
		{ key: "name", name: label, placeholder: example },
		{
			key: "words",
			name: "Words in the title",
			desc: "Separate several with commas.",
			placeholder: examples,
		},
	];
	const onDone = async (values: FieldValues): Promise<string | undefined> => {
		const name = values.get("name")?.trim() ?? "";
		const words = namesIn(values.get("words") ?? "");
		if (name === "") return `A ${one} needs a name.`;
		if (words.length === 0) return "Enter words of a job title, such as product manager.";
		const value = addTitleWords(tableAt(context, id), nameOf(name), words);
		const [part = "", key = ""] = id.split(".");
		await context.store.set({ keys: [part, key], value });
		onAdd();
		new Notice(`Titles now suggest ${name}.`);
		return undefined;
	};
	openForm(context, { title: `Add a ${one}`, action: "Add", fields, onDone });
}
