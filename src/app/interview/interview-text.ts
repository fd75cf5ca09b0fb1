import type { LocalDateTime } from "../../core/dates/calendar-date";
import type { PersonFit } from "../../core/fit/fit";
import type { SpaceEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import type { Interview } from "../../core/records/interview";
import { questionNotesFor, questionsForAnybody } from "../../core/drafts/question-notes";
import { type ChosenQuestions, chooseQuestions, readQuestions } from "../../core/drafts/questions";
import { inSentence } from "../../core/drafts/letter-words";
import { fileStem } from "../../core/note/note-name";
import { fillNote } from "../../core/template/fill-note";
import { writeInNote } from "../../core/template/markdown-values";
import type { Rendered, TemplateValues } from "../../core/template/render-template";
import { type TemplateContext, templateValues } from "../../core/drafts/template-values";
import { displayText } from "../../core/text/link";
import { type Dimension, DIMENSIONS } from "../../core/vocabulary/dimension";
import type { TemplateNote } from "../../core/drafts/interview-templates";
import type { OwnTemplates } from "../write/own-templates";
import { reasonLabel } from "../fit/reason-label";

/** The person of a conversation, for what, and when somebody writes about it. */
export interface InterviewContext {
	/** How the person fits; it is about them. */
	readonly fit: PersonFit;
	readonly space: SpaceEntry | undefined;
	readonly now: LocalDateTime;
}

/** Fills one of the user's templates for the note of a conversation at a path. */
export async function fillForInterview(
	templates: OwnTemplates,
	index: VaultIndex,
	template: TemplateNote,
	context: InterviewContext & {
		readonly path: string;
		readonly interview: Partial<Interview>;
		readonly written?: TemplateValues;
		readonly hasQuestions: boolean;
	},
): Promise<Rendered> {
	const known: TemplateContext = {
		...context,
		index,
		reasons: fitReasons(context.fit),
		title: fileStem(context.path),
		folder: context.path.slice(0, Math.max(0, context.path.lastIndexOf("/"))),
	};
	const questions = context.hasQuestions
		? await chooseFor(templates, context, templateValues(known))
		: undefined;
	const { path, text } = await templates.read(template);
	const rendered = fillNote(
		text,
		templateValues({ ...known, questions }),
		context.now,
		writeInNote,
	);
	templates.complain(path, rendered.problems);
	return rendered;
}

/** What it says of somebody that they fit in a dimension. */
const FIT_REASONS: Readonly<Record<Dimension, string>> = {
	industry: "They know an industry of mine",
	profession: "They know work of mine",
	geography: "They are where I am looking",
};

/** Why a person fits, in words: one text for each dimension that does. */
export function fitReasons(fit: PersonFit): readonly string[] {
	return DIMENSIONS.flatMap((dimension) => {
		const { byTitle } = fit[dimension];
		if (byTitle?.result === "likely") {
			const work = byTitle.terms.map(({ text }) => inSentence(displayText(text))).join(", ");
			return `Works in ${work} (title: ${byTitle.title})`;
		}
		const label = reasonLabel(fit[dimension]);
		return label === undefined ? [] : `${FIT_REASONS[dimension]}: ${label}`;
	});
}

/** The questions for a person, by their categories in the order of the space; `fit` says whose. */
export async function chooseFor(
	templates: OwnTemplates,
	{ fit, space, now }: InterviewContext,
	values: TemplateValues,
): Promise<ChosenQuestions> {
	const order = space?.note.categories.map(({ category }) => category) ?? [];
	const rank = (category: string): number => {
		const position = order.indexOf(category);
		return position < 0 ? order.length : position;
	};
	const categories = [...fit.entry.note.category].sort((a, b) => rank(a) - rank(b));
	const read = async (note: TemplateNote) => {
		const own = await templates.read(note);
		const filled = fillNote(own.text, values, now, writeInNote);
		templates.complain(own.path, filled.problems);
		return readQuestions(filled.text);
	};
	const sets = [];
	for (const note of questionNotesFor(categories)) sets.push(await read(note));
	if (sets.every(({ length }) => length === 0)) sets.push(await read(questionsForAnybody()));
	return chooseQuestions(sets);
}
