import type { PropertyBlock } from "./block";
import { readFlatYaml } from "./fast-yaml";
import { nextLine } from "../text/text-range";

/** A block entry by entry: those that the fast reader reads, and the text of the odd ones alone. */
export interface SplitBlock {
	/** Name and value of each entry in their order; undefined for an odd one. */
	readonly entries: readonly (readonly [string, unknown] | undefined)[];
	readonly odd: string;
	/** Of each odd entry, the difference between places in the note and in `odd`. */
	readonly bases: readonly number[];
}

/**
 * A name in the first column: it ends the entry before it, whatever that holds. It begins with a letter, for
 * objects put names that are numbers before all others.
 */
const KEY = /(?:"[\p{L}_][^"\\\r\n]*"|'[\p{L}_][^'\r\n]*'|[\p{L}_][^:#\r\n\t]*):(?=[ \r\n])/uy;
/** A line that belongs to the entry above it. */
const MORE = /[ #]|-?\r?\n|- /y;
/** Comments and empty lines before the first entry. */
const HEAD = / *(?:#.*)?\r?\n/y;

/** Takes a block apart where each entry surely begins in the first column; undefined where that is in doubt. */
export function splitBlock(
	text: string,
	{ from, to }: Pick<PropertyBlock, "from" | "to">,
): SplitBlock | undefined {
	const entries: ([string, unknown] | undefined)[] = [];
	const bases: number[] = [];
	let odd = "";
	let start = from;
	while (start < to && isAt(HEAD, text, start)) start = nextLine(text, start);
	while (start < to) {
		if (!isAt(KEY, text, start)) return undefined;
		let next = nextLine(text, start);
		while (next < to && isAt(MORE, text, next)) next = nextLine(text, next);
		next = Math.min(next, to);
		const values = readFlatYaml(text, start, next);
		entries.push(values && Object.entries(values)[0]);
		if (values === undefined) {
			bases.push(start - odd.length);
			odd += text.slice(start, next);
		}
		start = next;
	}
	return { entries, odd, bases };
}

/** All values in their order, with those of the odd entries; undefined where a name stands twice. */
export function joinValues(
	entries: SplitBlock["entries"],
	odd: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
	const rest = Object.entries(odd);
	let taken = 0;
	const all = entries.map((entry) => entry ?? rest[taken++] ?? (["", null] as const));
	const values = Object.fromEntries<unknown>(all);
	const isWhole = taken === rest.length && Object.keys(values).length === all.length;
	return isWhole ? values : undefined;
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}
