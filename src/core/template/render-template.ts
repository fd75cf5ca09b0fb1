import { onOneLine } from "../text/neutralize";
import type { LocalDateTime } from "../dates/calendar-date";
import { formatMoment } from "../dates/format-moment";
import {
	parseTemplate,
	positionsIn,
	type TemplatePart,
	type TemplatePosition,
	type TemplateProblem,
} from "./parse-template";

/** What a template can name: texts (undefined: not known), and lists of such. Dots lead into what a name holds. */
export interface TemplateValues {
	readonly [name: string]:
		string | undefined | Withheld | TemplateValues | readonly TemplateValues[];
}

/** A text that is known and not written: what speaks of it stays, and there is a gap in its place. */
export class Withheld {
	/** The name of the gap: `interview.learned`. */
	readonly gap: string;

	constructor(gap: string) {
		this.gap = gap;
	}
}

/** A value that a template names and nobody knows; it stays visible in the text. */
export interface Gap {
	readonly name: string;
	/** In the text that was made, counted from 1. */
	readonly line: number;
}

/** Where a value, or the gap in its place, stands: the characters from `from` up to `to` of the text that was made. */
export interface PlacedValue {
	readonly name: string;
	readonly from: number;
	readonly to: number;
	readonly isGap: boolean;
}

export interface Rendered {
	readonly text: string;
	readonly gaps: readonly Gap[];
	/** Every value, in the order of the text. */
	readonly placed: readonly PlacedValue[];
	readonly problems: readonly TemplateProblem[];
}

/** Makes a value fit for where it is written; the name is the one by which the template calls it. */
export type WriteValue = (value: string, name: string) => string;

/** What is shown in place of something that is not known. */
export function gapText(name: string): string {
	return `[${gapLabel(name)}?]`;
}

/** Gaps whose names alone do not say what belongs there. */
const GAP_LABELS: ReadonlyMap<string, string> = new Map([
	["contact.why", "why them"],
	["introducer.why", "what you noted of the introducer"],
	["other.why", "why them"],
	["people.why", "why them"],
	["space.doing", "what you're doing"],
	["space.topic", "topic"],
	["interview.when", "when"],
	["interview.day", "when"],
	["interview.learned", "what you learned"],
	["interview.promised", "what you promised"],
	["history.text", "what you noted"],
	["recap.text", "what you noted"],
	["recap.learned", "what you learned"],
	["recap.fits", "how it fits you"],
	["recap.advice", "what they advised"],
	["recap.companies", "which companies they named"],
	["recap.named", "whom they named"],
]);

/** What is not known, in words: "your first name". */
export function gapLabel(name: string): string {
	const known = GAP_LABELS.get(name);
	if (known !== undefined) return known;
	const text = name
		.replace(/^me\./, "your ")
		.replace(/^contact\./, "their ")
		.replace(/^introducer\./, "the introducer's ")
		.replace(/^other\./, "the other's ")
		.replace(/\bfirst$/, "first name")
		.replace(/\bfull$/, "name");
	return onOneLine(text.replace(/[._]/g, " "));
}

/**
 * Fills a template. `now` is for `{{date}}` and `{{time}}` with moment's letters after a colon, `write` makes a
 * value of that name fit for where the text goes. A value that is not known stays visible as a gap, a name that
 * does not exist is a problem with its line.
 */
export function renderTemplate(
	template: string,
	values: TemplateValues,
	now: LocalDateTime,
	write: WriteValue = onOneLine,
): Rendered {
	const { parts, problems } = parseTemplate(template);
	const renderer = new Renderer(now, write, [...problems]);
	renderer.render(parts, [values]);
	const { text, placed } = renderer;
	const positionOf = positionsIn(text);
	const gaps = placed
		.filter(({ isGap }) => isGap)
		.map(({ name, from }) => ({ name, line: positionOf(from).line }));
	return { text, gaps, placed, problems: renderer.problems };
}

/** Whether nothing of a text can be seen. */
function isBlank(text: string): boolean {
	return /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}

type Found =
	{ readonly isThere: true; readonly value: TemplateValues[string] } | { readonly isThere: false };

class Renderer {
	text = "";
	readonly placed: PlacedValue[] = [];
	readonly problems: TemplateProblem[];
	readonly #messages = new Map<TemplatePosition, Set<string>>();
	readonly #now: LocalDateTime;
	readonly #write: WriteValue;

	constructor(now: LocalDateTime, write: WriteValue, problems: TemplateProblem[]) {
		this.#now = now;
		this.#write = write;
		this.problems = problems;
	}

	/** `scopes` are the values of the surrounding lists, the innermost last. */
	render(parts: readonly TemplatePart[], scopes: readonly TemplateValues[]): void {
		for (const part of parts) {
			if (part.kind === "text") this.text += part.text;
			else if (part.kind === "value") this.#addValue(part.name, part.at, scopes);
			else this.#addSection(part, scopes);
		}
	}

	#addValue(name: string, at: TemplatePosition, scopes: readonly TemplateValues[]): void {
		const found = find(scopes, name);
		if (found.isThere) {
			const { value } = found;
			if (value instanceof Withheld) return this.#addGap(value.gap);
			if (typeof value === "object")
				return this.#report(at, `{{${name}}} is not text: name one of its values.`, name);
			const written = value === undefined || isBlank(value) ? "" : this.#write(value, name);
			if (isBlank(written)) this.#addGap(name);
			else this.#place(name, written, false);
			return;
		}
		const date = /^(date|time)(?:\s*:([^]*))?$/i.exec(name);
		if (date)
			this.#addDate(date[2]?.trim() || DEFAULT_FORMATS[date[1]?.toLowerCase() ?? ""] || "", at);
		else if (/^title$/i.test(name) && name !== "title") this.#addValue("title", at, scopes);
		else this.#report(at, `There is no value {{${name}}}.`, name);
	}

	#addDate(format: string, at: TemplatePosition): void {
		const { text, unknown } = formatMoment(this.#now, format);
		this.text += text;
		if (unknown === undefined) return;
		const message = `“${unknown}” is not a date code that works here. Words go in brackets: [at].`;
		this.#addProblem({ at, message });
	}

	#addSection(
		part: Extract<TemplatePart, { kind: "each" | "unless" }>,
		scopes: readonly TemplateValues[],
	): void {
		const found = find(scopes, part.name);
		if (!found.isThere)
			return this.#report(part.at, `There is no value {{${part.name}}}.`, part.name);
		const items = itemsOf(found.value);
		if (part.kind === "unless") {
			if (items.length === 0) this.render(part.parts, scopes);
			return;
		}
		for (const item of items) this.render(part.parts, item ? [...scopes, item] : scopes);
	}

	#addGap(name: string): void {
		this.#place(name, gapText(name), true);
	}

	#place(name: string, written: string, isGap: boolean): void {
		const from = this.text.length;
		this.text += written;
		this.placed.push({ name, from, to: this.text.length, isGap });
	}

	/** Says what is wrong, and leaves a gap in its place. */
	#report(at: TemplatePosition, message: string, name: string): void {
		this.#addProblem({ at, message });
		this.#addGap(name);
	}

	/** Once, also where a part is repeated. */
	#addProblem(problem: TemplateProblem): void {
		const known = this.#messages.get(problem.at) ?? new Set();
		if (!known.has(problem.message)) this.problems.push(problem);
		this.#messages.set(problem.at, known.add(problem.message));
	}
}

const DEFAULT_FORMATS: Readonly<Record<string, string>> = { date: "YYYY-MM-DD", time: "HH:mm" };

/** What a section is repeated for; a text or a record counts once, and one that is not known not at all. */
function itemsOf(value: TemplateValues[string]): readonly (TemplateValues | undefined)[] {
	if (value === undefined) return [];
	if (value instanceof Withheld) return [undefined];
	if (typeof value === "string") return isBlank(value) ? [] : [undefined];
	return isList(value) ? value : [value];
}

/** Looks a name up from the innermost scope outwards, by own properties alone. */
function find(scopes: readonly TemplateValues[], name: string): Found {
	const [first = "", ...rest] = name.split(".");
	for (const scope of [...scopes].reverse()) {
		if (!Object.hasOwn(scope, first)) continue;
		let value = scope[first];
		for (const part of rest) {
			if (value === undefined) return { isThere: true, value: undefined };
			if (
				typeof value === "string" ||
				value instanceof Withheld ||
				isList(value) ||
				!Object.hasOwn(value, part)
			)
				return { isThere: false };
			value = value[part];
		}
		return { isThere: true, value };
	}
	return { isThere: false };
}

function isList(value: TemplateValues[string]): value is readonly TemplateValues[] {
	return Array.isArray(value);
}
