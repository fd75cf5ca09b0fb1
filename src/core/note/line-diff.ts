import { applyEdits, type TextEdit } from "./text-edit";
import { lineStart, nextLine } from "../text/text-range";

/** A place at which a text changes: the lines that go and those that come, without what stays. */
export interface LineChange {
	/** Of the text before, counted from 1. */
	readonly line: number;
	readonly removed: readonly string[];
	readonly added: readonly string[];
}

/** The whole lines that edits (ascending, not overlapping) take out of a text and put into it, for people to read. */
export function diffLines(before: string, edits: readonly TextEdit[]): LineChange[] {
	const changes = groupByLines(before, edits).flatMap(({ from, to, edits: own }) => {
		const old = before.slice(from, to);
		const shifted = own.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
		return compare(linesOf(old), linesOf(applyEdits(old, shifted)), lineNumber(before, from));
	});
	return joinNeighbours(changes);
}

/** Changes without a line between them are one. */
function joinNeighbours(changes: readonly LineChange[]): LineChange[] {
	const joined: LineChange[] = [];
	for (const { line, removed, added } of changes) {
		const last = joined.at(-1);
		if (last && last.line + last.removed.length === line) {
			joined[joined.length - 1] = {
				line: last.line,
				removed: [...last.removed, ...removed],
				added: [...last.added, ...added],
			};
		} else joined.push({ line, removed, added });
	}
	return joined;
}

interface LineGroup {
	readonly from: number;
	to: number;
	readonly edits: TextEdit[];
}

/** The edits by the whole lines that they touch; those that share a line belong together. */
function groupByLines(text: string, edits: readonly TextEdit[]): readonly LineGroup[] {
	const groups: LineGroup[] = [];
	for (const edit of edits) {
		const from = lineStart(text, edit.from);
		const to = isOfWholeLines(text, edit) ? edit.to : nextLine(text, edit.to);
		const last = groups.at(-1);
		if (last && from < last.to) {
			last.to = Math.max(last.to, to);
			last.edits.push(edit);
		} else groups.push({ from, to, edits: [edit] });
	}
	return groups;
}

function isOfWholeLines(text: string, { from, to, insert }: TextEdit): boolean {
	const isAtStart = (at: number): boolean => lineStart(text, at) === at;
	return isAtStart(from) && isAtStart(to) && (insert === "" || insert.endsWith("\n"));
}

function compare(old: readonly string[], now: readonly string[], line: number): LineChange[] {
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
	let end = 0;
	const most = Math.min(old.length, now.length) - start;
	while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
	const removed = old.slice(start, old.length - end);
	const added = now.slice(start, now.length - end);
	return removed.length + added.length === 0 ? [] : [{ line: line + start, removed, added }];
}

/** A text's lines without their ends; the end of the last one begins no further line. */
function linesOf(text: string): string[] {
	const lines = text.split(/\r?\n/);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}

function lineNumber(text: string, at: number): number {
	return text.slice(0, at).split("\n").length;
}
