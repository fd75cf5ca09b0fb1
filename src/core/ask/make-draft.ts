import type { LocalDateTime } from "../calendar-date";
import { onOneLine, plainWords } from "../note/defuse";
import { fillNote } from "../template/fill-note";
import { isMarkdown } from "../template/markdown-values";
import type { TemplateProblem } from "../template/parse-template";
import type { Gap, TemplateValues } from "../template/render-template";
import { findOpenPlaces } from "./open-places";

/** A text to a person, ready to be copied, with what is still to be filled in. */
export interface Draft {
	readonly subject: string;
	readonly body: string;
	/** Values that are not known, and places that the template leaves to the user, by their lines. */
	readonly gaps: readonly Gap[];
	/** What is wrong with the template, by the lines of its note. */
	readonly problems: readonly TemplateProblem[];
}

/** Fills the template of a draft. Its first line is the subject; places in brackets that the user left in it are gaps too. */
export function makeDraft(template: string, values: TemplateValues, now: LocalDateTime): Draft {
	const { text, gaps, problems } = fillNote(template, values, now, writeWords);
	const found = /^[ \t]*Subject:/im.test(template) ? SUBJECT.exec(text) : undefined;
	const [, subject = "", body = text] = found ?? [];
	return {
		subject: subject.trim(),
		body: body.trimEnd(),
		gaps: [...gaps, ...findOpenPlaces(template, text)].sort((a, b) => a.line - b.line),
		problems,
	};
}

const SUBJECT = /^\s*Subject:[ \t]*([^\n]*)(?:\n+|$)([^]*)$/i;

/** A message is no note: links are read as words. */
function writeWords(value: string, name: string): string {
	return isMarkdown(name) ? plainWords(value) : onOneLine(value);
}
