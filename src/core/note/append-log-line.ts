import { bodyStart, describeOpenEnd, endOfLine, findBlock } from "./block";
import { nothingToDo } from "./draft";
import { beginsWithDay } from "./log";
import { findHiddenRanges, findSection, isHidden, type Section } from "./section";
import { applyEdits, type Plan, refuse, type TextEdit } from "./text-edit";
import { lineEnd, nextLine, type TextRange } from "../text/text-range";
import { readBlockValues } from "./yaml";

const listMark = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|\r?$)/;
const beforeWords = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/;
/** What ends a paragraph without a blank line before it. */
const otherBlock = /^ {0,3}(?:#{1,6}(?:\s|$)|>|```|~~~|%%|<|(?:[-*_][ \t]*){3,}\r?$)/;

/**
 * Plans to add `- line` at the end of the list under a heading, after the last item that begins with a date, or
 * else after the last item. A missing heading is added at the end of the note, with two `#`.
 */
export function appendLogLine(text: string, heading: string, line: string): Plan {
	const block = findBlock(text);
	if (block.kind === "unclosed" || block.kind === "spaced") {
		return refuse("unclosed-frontmatter", describeOpenEnd(text, block.kind).message);
	}
	if (block.kind === "block") {
		const reading = readBlockValues(text, block);
		if (!reading.ok) return refuse(reading.code, reading.message);
	}
	const item = `- ${flatten(line)}`;
	if (item === "- ") return nothingToDo;
	const start = bodyStart(text, block);
	const eol = endOfLine(text, { kind: "none" });
	const section = findSection(text, heading, start);
	const edit =
		section === undefined
			? appendSection(text, flatten(heading), item, eol)
			: appendItem(text, section, item, eol, findHiddenRanges(text, start));
	const after = applyEdits(text, [edit]);
	const found = findSection(after, heading, start);
	if (found !== undefined && after.slice(found.from, found.to).includes(item)) {
		return { ok: true, edits: [edit] };
	}
	return refuse("unsafe-edit", `A line added under “${heading}” could not be read back.`);
}

function appendSection(text: string, heading: string, item: string, eol: string): TextEdit {
	const section = `## ${heading}${eol}${eol}${item}`;
	const at = text.length;
	if (text === "" || text === "\ufeff") return { from: at, to: at, insert: section + eol };
	if (!text.endsWith("\n")) return { from: at, to: at, insert: eol + eol + section };
	const hasBlankLine = /(?:^|\n)[ \t]*\r?\n$/.test(text);
	return { from: at, to: at, insert: (hasBlankLine ? "" : eol) + section + eol };
}

function appendItem(
	text: string,
	section: Section,
	item: string,
	eol: string,
	hidden: readonly TextRange[],
): TextEdit {
	const last = findLastItem(text, section, hidden);
	if (last !== undefined) {
		const at = findItemEnd(text, last, section.to);
		return { from: at, to: at, insert: eol + item };
	}
	const at = text.slice(0, section.from).replace(/\r?\n$/, "").length;
	const next = text.slice(section.from, nextLine(text, section.from));
	return { from: at, to: at, insert: eol + eol + item + (next.trim() === "" ? "" : eol) };
}

/** The start of the item after which the line is added. */
function findLastItem(
	text: string,
	section: Section,
	hidden: readonly TextRange[],
): number | undefined {
	let last: number | undefined;
	let lastDated: number | undefined;
	for (let at = section.from; at < section.to; at = nextLine(text, at)) {
		if (isHidden(hidden, at)) continue;
		const line = text.slice(at, lineEnd(text, at));
		if (otherBlock.test(line)) continue;
		if (!listMark.test(line)) continue;
		last = at;
		if (beginsWithDay(line.replace(beforeWords, ""))) lastDated = at;
	}
	return lastDated ?? last;
}

/** The end of the last line of an item, of what is indented below it and of what continues its paragraph. */
function findItemEnd(text: string, start: number, limit: number): number {
	let end = lineEnd(text, start);
	let isAfterBlank = false;
	for (let at = nextLine(text, start); at < limit; at = nextLine(text, at)) {
		const line = text.slice(at, lineEnd(text, at));
		const isIndented = /^(?: {2}|\t)/.test(line);
		if (line.trim() === "") {
			isAfterBlank = true;
			continue;
		}
		if (!isIndented && (isAfterBlank || listMark.test(line) || otherBlock.test(line))) break;
		end = lineEnd(text, at);
		isAfterBlank = false;
	}
	return end;
}

/** One line without control characters. */
function flatten(line: string): string {
	return line
		.replace(/[ \p{Cc}\u2028\u2029]+/gu, (run) => (/^[ \t]+$/.test(run) ? run : " "))
		.replace(/\p{Surrogate}/gu, "\ufffd")
		.trim();
}
