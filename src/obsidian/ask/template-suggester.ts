import { Notice } from "obsidian";
import { prepareOwnTemplate } from "../../app/write/own-templates";
import { CATEGORIES } from "../../core/vocabulary/category";
import type { VaultIndex } from "../../core/index/vault-index";
import type { TemplateNote } from "../../core/drafts/interview-templates";
import { questionNotesFor, questionsForAnybody } from "../../core/drafts/question-notes";
import { templatePath } from "../../core/drafts/template-path";
import { categoryLabel } from "../../ui/shared/labels";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { NOTICE_MS } from "../vault/notice-ms";
import { openNote } from "../vault/open-note";
import type { Context } from "../context";

/** A template that can be chosen, by its label. */
interface TemplateChoice extends TemplateNote {
	readonly label: string;
}

/** Chooses for people of which category, and opens the note of the questions. */
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

/** Chooses one of some templates, and opens its note. */
export function chooseTemplate(context: Context, templates: readonly TemplateNote[]): void {
	const choices = templates.map(({ name, text }) => ({ label: name, name, text }));
	openChoice(context, "Which template?", choices);
}

/** Makes a template the user's note, where it is none yet, and opens it in a tab, or says why not. */
export async function changeTemplate(
	{ app, live, notes, runner }: Context,
	template: TemplateNote,
): Promise<void> {
	const { index } = live;
	const action = await prepareOwnTemplate(notes, index, template);
	const complaint = action.writes.length > 0 ? await runner.run({ ok: true, action }) : undefined;
	if (complaint !== undefined) return void new Notice(complaint, NOTICE_MS);
	await openNote(app, templatePath(index.settings, template.name), "tab");
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
		onChoose: (choice) => void changeTemplate(context, choice),
	}).open();
}
