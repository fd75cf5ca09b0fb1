import { diffArrays } from "diff";

/** A place at which a text changes: the lines that go and those that come, without what stays. */
export interface LineChange {
	/** Of the text before, counted from 1. */
	readonly line: number;
	readonly removed: readonly string[];
	readonly added: readonly string[];
}

/** The lines that go and come between two texts, for people to read; line ends are not compared. */
export function diffLines(before: string, after: string): LineChange[] {
	const changes: LineChange[] = [];
	let line = 1;
	let last: { line: number; removed: string[]; added: string[] } | undefined;
	for (const { value, removed, added } of diffArrays(linesOf(before), linesOf(after))) {
		if (!removed && !added) last = undefined;
		else {
			if (last === undefined) changes.push((last = { line, removed: [], added: [] }));
			(removed ? last.removed : last.added).push(...value);
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
