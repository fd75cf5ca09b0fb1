import { foldText } from "../text/fold-text";
import { isRecord } from "../text/record";

/**
 * What separates the items of a list that was written as one text: of terms commas and semicolons,
 * of places semicolons, of names too (they may hold commas, "Acme, Inc.") and commas beside a link.
 */
export type Separator = "comma" | "semicolon" | "names" | "none";

/** A list flattened to texts, the links in it that were written without quotes, and the names in its groups of values. */
interface FlatList {
	readonly items: readonly string[];
	readonly bareLinks: readonly string[];
	readonly groupKeys: readonly string[];
}

const NONE: readonly string[] = [];
const MAX_DEPTH = 20;
/** Longest link that is looked for beside a comma. */
const MAX_LINK = 500;
const MAX_SHOWN = 60;

/** A scalar as text; undefined for an empty one, a map or a list. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === "string") return value.trim() || undefined;
	if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
		return String(value);
	if (value instanceof Date && !Number.isNaN(value.getTime()))
		return value.toISOString().slice(0, 10);
	return undefined;
}

/** The names in a group of values, `{ city: Berlin }`, which no property holds here; none in any other value. */
export function groupKeys(value: unknown): readonly string[] {
	return isRecord(value) && !(value instanceof Date) ? Object.keys(value) : NONE;
}

/** A value as a message shows it: short, a text in quotes. */
export function showValue(value: unknown): string {
	if (typeof value === "string") return `"${shorten(value)}"`;
	if (Array.isArray(value)) return `"${shorten(flattenList(value).items.join(", "))}"`;
	return textOf(value) ?? "a group of values";
}

/** The items of one text, `fintech, climate`; what is in brackets is not split. */
export function listItems(text: string, separator: Separator): readonly string[] {
	const marks = separator === "semicolon" ? /;/ : /[,;]/;
	if (separator === "none" || !marks.test(text)) {
		return text.trim() === "" ? NONE : [text.trim()];
	}
	return withoutRepetition(splitOutsideBrackets(text, separator));
}

/**
 * Flattens a list of any depth. `[[Jane Doe]]` without quotes arrives as a list in a list: it is
 * taken as the link it was meant to be.
 */
export function flattenList(list: readonly unknown[]): FlatList {
	const found = { items: [], bareLinks: [], groupKeys: [] };
	collect(list, found, new Set());
	return { ...found, items: withoutRepetition(found.items) };
}

/**
 * Whether a list already is what flattening would make of it: texts without outer spaces and without
 * repetition. Most lists are, and nobody needs a copy of those.
 */
export function isFlatList(list: readonly unknown[]): list is readonly string[] {
	for (const item of list) {
		if (typeof item !== "string" || item === "" || item.trim() !== item) return false;
	}
	return (
		list.length < 2 || new Set(list.map((item) => foldText(String(item)))).size === list.length
	);
}

/** `seen` holds the lists gone through: YAML can make a list hold itself. */
function collect(
	list: readonly unknown[],
	found: Record<keyof FlatList, string[]>,
	seen: Set<readonly unknown[]>,
	depth = 0,
): void {
	const link = bareLink(list);
	if (link !== undefined) {
		found.items.push(link);
		found.bareLinks.push(link);
		return;
	}
	if (depth > MAX_DEPTH || seen.has(list)) return;
	seen.add(list);
	for (const item of list) {
		if (Array.isArray(item)) collect(item, found, seen, depth + 1);
		else {
			const text = textOf(item);
			if (text === undefined) found.groupKeys.push(...groupKeys(item));
			else found.items.push(text);
		}
	}
}

/** `[[Jane Doe]]` and `[[Doe, Jane]]` as YAML reads them: one list in a list, of nothing but scalars. */
function bareLink(list: readonly unknown[]): string | undefined {
	const [inner] = list;
	if (list.length !== 1 || !Array.isArray(inner) || inner.length === 0) return undefined;
	const texts = inner.map(textOf);
	return texts.every((word) => word !== undefined) ? `[[${texts.join(", ")}]]` : undefined;
}

function splitOutsideBrackets(text: string, separator: Separator): string[] {
	const items: string[] = [];
	let start = 0;
	let depth = 0;
	for (let at = 0; at <= text.length; at++) {
		const char = text[at];
		if (char === "[") depth += 1;
		else if (char === "]") depth = Math.max(0, depth - 1);
		const separates = char === ";" || (char === "," && isSeparator(text, at, separator));
		if (char !== undefined && (depth > 0 || !separates)) continue;
		const item = text.slice(start, at).trim();
		if (item !== "") items.push(item);
		start = at + 1;
	}
	return items;
}

/** Whether the comma there separates: of names only right after a link or before one. */
function isSeparator(text: string, comma: number, separator: Separator): boolean {
	if (separator !== "names") return separator === "comma";
	return (
		/\]\s*$|\]\([^()]*\)\s*$/.test(text.slice(Math.max(0, comma - MAX_LINK), comma)) ||
		/^,\s*(?:\[\[|\[[^[\]]*\]\()/.test(text.slice(comma, comma + MAX_LINK))
	);
}

/** A text as a message shows it. */
export function shorten(text: string): string {
	return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN).trimEnd()}…` : text;
}

function withoutRepetition(items: readonly string[]): readonly string[] {
	if (items.length < 2) return items;
	const seen = new Set<string>();
	return items.filter((item) => {
		const key = foldText(item);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
