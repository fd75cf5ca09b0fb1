import type { LocalDateTime } from "../dates/calendar-date";
import { bodyStart } from "../note/block";
import { onOneLine, plainText } from "../text/neutralize";
import { fillNote } from "../template/fill-note";
import { isMarkdown } from "../template/markdown-values";
import {
	parseTemplate,
	positionsIn,
	type TemplatePart,
	type TemplateProblem,
} from "../template/parse-template";
import { type Gap, gapLabel, type TemplateValues, Withheld } from "../template/render-template";

/** A text to a person. */
export interface DraftText {
	readonly subject: string;
	readonly body: string;
}

/** A text to a person, ready to be copied, with what is still to be filled in. */
export interface Draft extends DraftText {
	/** Values that are not known, and places that the template leaves to the user, by their lines. */
	readonly gaps: readonly Gap[];
	/** What the notes say where the message has a gap, for the user's own eyes, by the label of the gap. */
	readonly withheld: readonly { readonly label: string; readonly text: string }[];
	/** What is wrong with the template, by the lines of its note. */
	readonly problems: readonly TemplateProblem[];
}

/**
 * Fills the template of a draft. Its first line is the subject; places in brackets that the user left in it are gaps
 * too, and so is all that is private, whichever template names it.
 */
export function makeDraft(template: string, known: TemplateValues, now: LocalDateTime): Draft {
	const { values, withheld } = withholdPrivate(known);
	const { text, gaps, problems } = fillNote(template, values, now, writePlain);
	const named = new Set(gaps.map(({ name }) => name));
	const found = /^[ \t]*Subject:/im.test(template.slice(bodyStart(template)))
		? SUBJECT.exec(text)
		: undefined;
	const [, subject = "", body = text] = found ?? [];
	return {
		subject: subject.trim(),
		body: body.trimEnd(),
		gaps: [...gaps, ...findBracketGaps(template, text)].sort((a, b) => a.line - b.line),
		withheld: [...withheld].flatMap(([name, value]) =>
			named.has(name) ? [{ label: gapLabel(name), text: writePlain(value, name) }] : [],
		),
		problems,
	};
}

const SUBJECT = /^\s*Subject:[ \t]*([^\n]*)(?:\n+|$)([^]*)$/i;

/** A message is not a note: links are read as words. */
function writePlain(value: string, name: string): string {
	return isMarkdown(name) ? plainText(value) : onOneLine(value);
}

/**
 * The places in single brackets that a template leaves to the user, in the text that was made of it; links
 * and the boxes of tasks are none, nor are brackets in a value.
 */
function findBracketGaps(template: string, text: string): Gap[] {
	const wanted = new Set(bracketsIn(parseTemplate(template).parts));
	const positionOf = positionsIn(text);
	return readBrackets(text).flatMap(({ name, index }) =>
		wanted.has(name) ? [{ name, line: positionOf(index).line }] : [],
	);
}

function bracketsIn(parts: readonly TemplatePart[]): string[] {
	return parts.flatMap((part) => {
		if (part.kind === "value") return [];
		if (part.kind !== "text") return bracketsIn(part.parts);
		return readBrackets(part.text).map(({ name }) => name);
	});
}

/** Not `[[link]]`, `[text](link)`, `[ ]` and `[x]`. */
function readBrackets(text: string): { readonly name: string; readonly index: number }[] {
	return [...text.matchAll(/(\[?)\[([^[\]\n]+)\](?![(\]])/g)].flatMap(
		({ 1: bracket, 2: name = "", index }) =>
			bracket === "" && name.trim().length > 1 ? [{ name, index }] : [],
	);
}

/** What I wrote for myself: of people, of conversations, and of how it went. */
const PRIVATE: ReadonlySet<string> = new Set([
	"contact.why",
	"introducer.why",
	"interview.learned",
	"interview.promised",
	"history.text",
]);

/** What no message contains, by the names of the values, and the values without it. */
interface LetterValues {
	readonly values: TemplateValues;
	readonly withheld: ReadonlyMap<string, string>;
}

/**
 * Takes out of the values of a letter what a recap, a line of the log or the note on a category says: none of it is
 * ever written to anybody, whatever the template. A template that names it gets a gap.
 */
function withholdPrivate(values: TemplateValues): LetterValues {
	const withheld = new Map<string, string>();
	const visit = (value: TemplateValues[string], name: string): TemplateValues[string] => {
		if (value === undefined || value instanceof Withheld) return value;
		if (typeof value !== "string")
			return isList(value) ? value.map((item) => visitAll(item, name)) : visitAll(value, name);
		if (value.trim() === "" || !isPrivate(name)) return value;
		withheld.set(name, [withheld.get(name), value].filter(Boolean).join("; "));
		return new Withheld(name);
	};
	const visitAll = (record: TemplateValues, name: string): TemplateValues =>
		Object.fromEntries(
			Object.entries(record).map(([key, value]) => [
				key,
				visit(value, name === "" ? key : `${name}.${key}`),
			]),
		);
	return { values: visitAll(values, ""), withheld };
}

function isPrivate(name: string): boolean {
	return PRIVATE.has(name) || name.startsWith("recap.");
}

function isList(value: TemplateValues[string]): value is readonly TemplateValues[] {
	return Array.isArray(value);
}
