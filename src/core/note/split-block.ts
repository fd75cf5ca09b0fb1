import type { PropertyBlock } from "./block";
import { readFlatYaml } from "./fast-yaml";
import { nextLine, type TextRange } from "../text/text-range";

/** A property with all its lines: its name and value where the fast reader reads them, or where it begins in the text of the odd ones. */
export interface Entry extends TextRange {
	readonly read: readonly [string, unknown] | undefined;
	readonly oddAt: number;
}

/** A block entry by entry, and the text of those alone that the fast reader does not read. */
export interface SplitBlock {
	readonly entries: readonly Entry[];
	readonly odd: string;
}

/**
 * A name in the first column: it ends the entry before it, whatever that holds. It begins with a letter, for
 * objects put names that are numbers before all others.
 */
const KEY = /(?:"[\p{L}_][^"\\\r\n]*"|'[\p{L}_][^'\r\n]*'|[\p{L}_][^:#\r\n\t]*):(?=[ \r\n])/uy;
/** A line that belongs to the entry above it. */
const MORE = /[ #\]}]|-?\r?\n|- /y;
/** Comments and empty lines before the first entry. */
const HEAD = / *(?:#.*)?\r?\n/y;

/** Takes a block apart where each entry surely begins in the first column; undefined where that is in doubt. */
export function splitBlock(
	text: string,
	{ from, to }: Pick<PropertyBlock, "from" | "to">,
): SplitBlock | undefined {
	const entries: Entry[] = [];
	let odd = "";
	let start = from;
	while (start < to && isAt(HEAD, text, start)) start = nextLine(text, start);
	while (start < to) {
		if (!isAt(KEY, text, start)) return undefined;
		let next = nextLine(text, start);
		while (next < to && isAt(MORE, text, next)) next = nextLine(text, next);
		next = Math.min(next, to);
		const values = readFlatYaml(text, start, next);
		const read = values && Object.entries(values)[0];
		entries.push({ from: start, to: next, read, oddAt: odd.length });
		if (read === undefined) odd += text.slice(start, next);
		start = next;
	}
	return { entries, odd };
}

/** All values in their order, with those of the odd entries; undefined where a name stands twice. */
export function joinValues(
	entries: SplitBlock["entries"],
	odd: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
	const rest = Object.entries(odd);
	let taken = 0;
	const all = entries.map(({ read }) => read ?? rest[taken++] ?? (["", null] as const));
	const values = Object.fromEntries<unknown>(all);
	const isWhole = taken === rest.length && Object.keys(values).length === all.length;
	return isWhole ? values : undefined;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}
