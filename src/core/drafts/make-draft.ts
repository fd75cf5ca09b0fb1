import { type CalendarDate, dayOf, type LocalDateTime } from "../dates/calendar-date";
import { dateInWords } from "../dates/day-in-words";
import { bodyStart } from "../note/block";
import { onOneLine, plainText } from "../text/neutralize";
import { fillNote } from "../template/fill-note";
import { isMarkdown } from "../template/markdown-values";
import { positionsIn, type TemplateProblem } from "../template/parse-template";
import {
	type Gap,
	gapLabel,
	type PlacedValue,
	type TemplateValues,
	Withheld,
} from "../template/render-template";

/** A text to a person. */
export interface DraftText {
	readonly subject: string;
	readonly body: string;
}

/** A text to a person, ready to be copied, with what is still to be filled in. */
export interface Draft extends DraftText {
	/** Values that are not known, and places that the template leaves to the user, by their lines. */
	readonly gaps: readonly Gap[];
	/** What the notes say and no message does, for the user's own eyes, each with what it is. */
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
	const today = dayOf(now);
	const write = (value: string, name: string): string => writePlain(value, name, today);
	const { text, gaps, placed, problems } = fillNote(template, values, now, write);
	const found = /^[ \t]*Subject:/im.test(template.slice(bodyStart(template)))
		? SUBJECT.exec(text)
		: undefined;
	const [, subject = "", body = text] = found ?? [];
	return {
		subject: subject.trim(),
		body: body.trimEnd(),
		gaps: [...gaps, ...findBracketGaps(text, placed)].sort((a, b) => a.line - b.line),
		withheld: [...withheld].map(([name, value]) => ({
			label: gapLabel(name),
			text: write(value, name),
		})),
		problems,
	};
}

const SUBJECT = /^\s*Subject:[ \t]*([^\n]*)(?:\n+|$)([^]*)$/i;

/** A message is not a note: links are read as words, and days are said in words. */
function writePlain(value: string, name: string, today: CalendarDate): string {
	if (/^\d{4}-\d\d-\d\d$/.test(value)) return dateInWords(value as CalendarDate, today);
	return isMarkdown(name) ? plainText(value) : onOneLine(value);
}

/**
 * The places in single brackets that a template leaves to the user, in the text that was made of it, values in
 * them included; `[[link]]`, `[text](link)`, `[ ]` and `[x]` are none, nor are brackets in a value.
 */
function findBracketGaps(text: string, placed: readonly PlacedValue[]): Gap[] {
	const positionOf = positionsIn(text);
	let own = text;
	for (const { from, to, isGap } of placed) {
		const mark = isGap ? " " : "x";
		own = `${own.slice(0, from)}${mark.repeat(to - from)}${own.slice(to)}`;
	}
	return [...own.matchAll(/(\[?)\[([^[\]\n]+)\](?![(\]])/g)].flatMap(
		({ 0: whole, 1: bracket, 2: inside = "", index }) => {
			if (bracket !== "" || inside.trim().length < 2) return [];
			const name = text.slice(index + 1, index + whole.length - 1);
			return [{ name: name.replace(/\?$/, ""), line: positionOf(index).line }];
		},
	);
}

/** What I wrote for myself: of people, of conversations, and of how it went. */
const PRIVATE: ReadonlySet<string> = new Set([
	"contact.why",
	"introducer.why",
	"other.why",
	"people.why",
	"interview.goal",
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
