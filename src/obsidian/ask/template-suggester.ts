import { Notice } from "obsidian";
import { findUnchangedTemplates } from "../../app/drafts/unchanged-templates";
import type { NoteText } from "../../app/write/ports";
import { prepareOwnTemplate } from "../../app/write/own-templates";
import { CATEGORIES } from "../../core/vocabulary/category";
import type { VaultIndex } from "../../core/index/vault-index";
import { LETTERS } from "../../core/drafts/draft-kind";
import { INTERVIEW_TEMPLATES, type TemplateNote } from "../../core/drafts/interview-templates";
import { WEEK_TEMPLATES } from "../../core/drafts/week-templates";
import { questionNotesFor, questionsForAnybody } from "../../core/drafts/question-notes";
import { templatePath } from "../../core/drafts/template-path";
import { categoryLabel } from "../../ui/shared/labels";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { NOTICE_MS } from "../vault/notice-ms";
import { openNote } from "../vault/open-note";
import { offerRemoval } from "./remove-templates-flow";
import type { Context } from "../context";

/** A template that can be chosen, by its label. */
interface TemplateChoice extends TemplateNote {
	readonly label: string;
}

/** The removal of those that nobody has changed. */
interface RemovalChoice {
	readonly label: string;
	readonly unchanged: readonly NoteText[];
}

/** Chooses one of all templates, and opens its note; those that are mere copies can be removed. */
export async function chooseTemplate(context: Context): Promise<void> {
	const unchanged = await findUnchangedTemplates(context.notes, context.live.index);
	const built = [...Object.values(LETTERS), ...INTERVIEW_TEMPLATES, ...WEEK_TEMPLATES];
	new ChoiceSuggester<TemplateChoice | RemovalChoice>(context.app, {
		placeholder: "Which template?",
		items: [
			...built.map(({ name, text }) => ({ label: name, name, text })),
			...questionsOf(context.live.index),
			...(unchanged.length > 0
				? [{ label: `Remove unchanged templates (${unchanged.length})…`, unchanged }]
				: []),
		],
		labelOf: ({ label }) => label,
		onChoose: (choice) => {
			if ("unchanged" in choice) offerRemoval(context, choice.unchanged);
			else void changeTemplate(context, choice);
		},
	}).open();
}

/** The questions for people of each category, and for anyone else. */
function questionsOf(index: VaultIndex): readonly TemplateChoice[] {
	const anybody = questionsForAnybody();
	const choices = categoriesOf(index).flatMap((category): TemplateChoice[] =>
		questionNotesFor([category]).map(({ name, text }) => ({
			label: `Questions: ${categoryLabel(category)}`,
			name,
			text: text === "" ? anybody.text : text,
		})),
	);
	return [...choices, { ...anybody, label: "Questions: anyone else" }];
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
