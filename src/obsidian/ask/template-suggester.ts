import { Notice } from "obsidian";
import { openOwnTemplate } from "../../app/write/own-templates";
import { CATEGORIES } from "../../core/vocabulary/category";
import type { VaultIndex } from "../../core/index/vault-index";
import type { TemplateNote } from "../../core/drafts/interview-templates";
import { questionNotesFor, questionsForAnybody } from "../../core/drafts/question-notes";
import { categoryLabel } from "../../ui/shared/labels";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { NOTICE_MS } from "../vault/notice-ms";
import { openNote } from "../vault/open-note";
import type { Context } from "../context";

/** A template that can be chosen, by its label. */
interface TemplateChoice extends TemplateNote {
	readonly label: string;
}

/** Chooses for people of which category, and opens the note of the questions; on first use it is made. */
export function chooseQuestions(context: Context): void {
	const anybody = questionsForAnybody();
	const choices = categoriesOf(context.live.index).flatMap((category): TemplateChoice[] =>
		questionNotesFor([category]).map(({ name, text }) => ({
			label: categoryLabel(category),
			name,
			text: text === "" ? anybody.text : text,
		})),
	);
	openChoice(context, "Questions for which category of people?", [
		...choices,
		{ ...anybody, label: "Anyone else" },
	]);
}

/** Chooses one of some templates, and opens its note; on first use it is made. */
export function chooseTemplate(context: Context, templates: readonly TemplateNote[]): void {
	const choices = templates.map(({ name, text }) => ({ label: name, name, text }));
	openChoice(context, "Which template?", choices);
}

/** Opens the note of a template in a tab, or says why not; on first use it is made. */
async function openTemplateNote(
	{ app, live, notes }: Context,
	template: TemplateNote,
): Promise<void> {
	const { path, trouble } = await openOwnTemplate(notes, live.index, template);
	if (trouble !== undefined) return void new Notice(trouble, NOTICE_MS);
	await openNote(app, path, "tab");
}

/** Those that are built in, and the user's own. */
function categoriesOf(index: VaultIndex): string[] {
	const known = new Set<string>(CATEGORIES);
	for (const { note } of index.people) for (const category of note.category) known.add(category);
	for (const { note } of index.spaces)
		for (const { category } of note.categories) known.add(category);
	return [...known];
}

function openChoice(context: Context, title: string, choices: readonly TemplateChoice[]): void {
	new ChoiceSuggester(context.app, {
		placeholder: title,
		items: choices,
		labelOf: ({ label }) => label,
		onChoose: (choice) => void openTemplateNote(context, choice),
	}).open();
}
