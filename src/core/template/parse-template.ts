import Mustache from "mustache";
import { findLongBlank } from "../text/long-blank";

/** A part of a template: text as it stands, a value, or a part that is repeated for each of a list (or shown where a list is empty). */
export type TemplatePart =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "value"; readonly name: string; readonly at: TemplatePosition }
	| {
			readonly kind: "each" | "unless";
			readonly name: string;
			readonly at: TemplatePosition;
			readonly parts: readonly TemplatePart[];
	  };

/** Line and column, counted from 1. */
export interface TemplatePosition {
	readonly line: number;
	readonly column: number;
}

/** Something in a template that cannot be done as it is written. */
export interface TemplateProblem {
	readonly at: TemplatePosition;
	readonly message: string;
}

export interface Template {
	readonly parts: readonly TemplatePart[];
	readonly problems: readonly TemplateProblem[];
}

/** No letter is as long; the parser would be busy with it. */
const MAX_LENGTH = 100_000;

type Tokens = ReturnType<typeof Mustache.parse>;

/**
 * Reads a template in logic-less mustache. A tag that a template cannot have (another file, other
 * delimiters) and one that is not closed are problems with their line; never throws. A template that cannot
 * be read as a whole is text as it stands.
 */
export function parseTemplate(text: string): Template {
	const positionOf = positionsIn(text);
	if (text.length > MAX_LENGTH) {
		const message =
			"The template is longer than 100,000 characters, so nothing in it is filled in.";
		return asText(text, { at: positionOf(0), message });
	}
	const blank = findLongBlank(text);
	if (blank !== undefined) {
		const message = "More than 1,000 spaces and line breaks in a row: nothing is filled in.";
		return asText(text, { at: positionOf(blank), message });
	}
	const delimiters = /\{\{\s*=/.exec(text);
	if (delimiters) {
		const message = "The delimiters {{ and }} cannot be changed.";
		return asText(text, { at: positionOf(delimiters.index), message });
	}
	try {
		const problems: TemplateProblem[] = [];
		const parts = readTokens(Mustache.parse(text), positionOf, problems);
		return { parts, problems };
	} catch (error) {
		const [offset, message] = readFailure(error, text);
		return asText(text, { at: positionOf(offset), message });
	}
}

function asText(text: string, problem: TemplateProblem): Template {
	return { parts: [{ kind: "text", text }], problems: [problem] };
}

function readTokens(
	tokens: Tokens,
	positionOf: (offset: number) => TemplatePosition,
	problems: TemplateProblem[],
): TemplatePart[] {
	return tokens.flatMap(([type, value, start, , inner]): TemplatePart[] => {
		const at = positionOf(start);
		switch (type) {
			case "text":
				return [{ kind: "text", text: value }];
			case "name":
			case "&":
				return [{ kind: "value", name: value, at }];
			case "#":
			case "^": {
				const parts = Array.isArray(inner) ? readTokens(inner, positionOf, problems) : [];
				return [{ kind: type === "#" ? "each" : "unless", name: value, at, parts }];
			}
			case "!":
				return [];
			default:
				problems.push({ at, message: `{{${type} ${value}}} means nothing in these templates.` });
				return [];
		}
	});
}

/** Where the trouble begins, and what it is: the parser says where it stopped. */
function readFailure(error: unknown, text: string): readonly [number, string] {
	const reason = error instanceof Error ? error.message : String(error);
	const [, kind = "", name = "", offset = "0"] =
		/^(Unclosed tag|Unclosed section|Unopened section)(?: "([^]*)")? at (\d+)$/.exec(reason) ?? [];
	switch (kind) {
		case "Unclosed tag":
			return [findOpenTag(text), "A tag is opened with {{ and not closed with }}."];
		case "Unopened section":
			return [
				Number(offset),
				`{{/${name}}} closes what is not open: {{#${name}}} is missing above it.`,
			];
		case "Unclosed section": {
			const at = findOpenSection(text.slice(0, Number(offset)), name);
			return [at, `{{#${name}}} is not closed: {{/${name}}} is missing.`];
		}
		default:
			return [0, `${reason}.`];
	}
}

/** The first tag after which the brackets that close it are missing. */
function findOpenTag(text: string): number {
	let from = 0;
	for (let at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", from)) {
		const brackets = /^\{\{\s*\{/.test(text.slice(at, at + LONGEST_OPENING)) ? "}}}" : "}}";
		const close = text.indexOf(brackets, at + brackets.length);
		if (close < 0) return at;
		from = close + brackets.length;
	}
	return 0;
}

/** More spaces than this between brackets are no slip of the pen. */
const LONGEST_OPENING = 20;

/** The innermost part of a name that is open at the end of a text. */
function findOpenSection(text: string, name: string): number {
	const open: number[] = [];
	for (const { 1: mark, 2: tag, index } of text.matchAll(/\{\{\s*([#^/])\s*([^]*?)\s*\}\}/g)) {
		if (tag !== name) continue;
		if (mark === "/") open.pop();
		else open.push(index);
	}
	return open.at(-1) ?? text.length;
}

/** Says where a character of a text stands. */
export function positionsIn(text: string): (offset: number) => TemplatePosition {
	const starts = [0];
	for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
	return (offset) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
