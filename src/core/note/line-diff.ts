import { type ChangeObject, diffArrays } from "diff";

/** A place at which a text changes: the lines that go and those that come, without what stays. */
export interface LineChange {
	/** Of the text before, counted from 1. */
	readonly line: number;
	readonly removed: readonly string[];
	readonly added: readonly string[];
}

/** Texts that differ in more lines than this are compared no further: what is between their first and last difference goes and comes as one. */
const MAX_EDITS = 1_000;

/** The lines that go and come between two texts, for people to read; line ends are not compared. */
export function diffLines(before: string, after: string): LineChange[] {
	const [old, fresh] = [linesOf(before), linesOf(after)];
	const same = countSame(old, fresh);
	const end = countSame(old.slice(same).reverse(), fresh.slice(same).reverse());
	const removed = old.slice(same, old.length - end);
	const added = fresh.slice(same, fresh.length - end);
	if (removed.length === 0 && added.length === 0) return [];
	const whole = { line: same + 1, removed, added };
	if (removed.length === 0 || added.length === 0) return [whole];
	const parts = diffArrays(removed, added, { maxEditLength: MAX_EDITS });
	return parts ? changesIn(parts, same + 1) : [whole];
}

/** How many lines two texts begin with alike. */
function countSame(a: readonly string[], b: readonly string[]): number {
	const at = a.findIndex((line, index) => line !== b[index]);
	return at < 0 ? a.length : at;
}

function changesIn(parts: readonly ChangeObject<string[]>[], from: number): LineChange[] {
	const changes: LineChange[] = [];
	let line = from;
	let last: { line: number; removed: string[]; added: string[] } | undefined;
	for (const { value, removed, added } of parts) {
		if (!removed && !added) last = undefined;
		else {
			if (last === undefined) changes.push((last = { line, removed: [], added: [] }));
			for (const one of value) (removed ? last.removed : last.added).push(one);
		}
		if (!added) line += value.length;
	}
	return changes;
}

/** A text's lines without their ends; the end of the last one begins no further line. */
function linesOf(text: string): string[] {
	const lines = text.split(/\r?\n/);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
