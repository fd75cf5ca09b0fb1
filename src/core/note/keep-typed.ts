import { findHiddenRanges, isHidden } from "./section";
import { nextLine } from "../text/text-range";

/**
 * What a user has typed, letter for letter, as it may stand below a heading of this level. A heading or an
 * underline that would end the section gets a backslash before it, and what would hide the lines that follow
 * is closed behind it; line breaks are line feeds.
 */
export function keepTyped(typed: string, level: number): string {
	const text = withoutControls(typed.replace(/\r\n?/g, "\n"));
	const hidden = findHiddenRanges(text, 0);
	const lines: string[] = [];
	let [from, isAfterText] = [0, true];
	for (const line of text.split("\n")) {
		const heading = /^ {0,3}(#{1,6})(?=\s|$)/.exec(line)?.[1];
		const isUnderline = isAfterText && /^ {0,3}(?:=+|-+)\s*$/.test(line);
		const ends = isUnderline || (heading !== undefined && heading.length <= level);
		lines.push(ends && !isHidden(hidden, from) ? line.replace(/\S/, "\\$&") : line);
		isAfterText = line.trim() !== "";
		from += line.length + 1;
	}
	return closed(lines.join("\n"));
}

/** What a user has typed, letter for letter, as it may stand behind words on one line. */
export function keepTypedLine(typed: string): string {
	const lines = typed.split(/[\r\n\u0085\u2028\u2029]+/).map((line) => line.trim());
	const line = withoutControls(lines.filter((one) => one !== "").join(" ")).trim();
	return closed(BEFORE + line).slice(BEFORE.length);
}

const BEFORE = ": ";

/** Nobody types them, and files with them are no text to other programs. */
function withoutControls(text: string): string {
	return text.replace(/[^\P{Cc}\n\t]+/gu, " ");
}

/** What a line below would be read by, with everything behind it that could end what hides it. */
const BELOW = "\n\n.";
const AFTER = "\n%%\n-->\n";

function closed(text: string): string {
	const fences = [/^ {0,3}(`{3,})/gm, /^ {0,3}(~{3,})/gm].map(
		(fence) => `\n${longest(text, fence)}`,
	);
	const marks = ["", "%%", "-->", ...fences];
	const end = marks.find((mark) => !hides(text + mark)) ?? "";
	const more = endOfBlock(text + end);
	return text + end + (more !== "" && end.startsWith("\n") ? `\n${more}` : more);
}

function longest(text: string, mark: RegExp): string {
	let most = "";
	for (const [, found = ""] of text.matchAll(mark)) if (found.length > most.length) most = found;
	return most;
}

function hides(text: string): boolean {
	const hidden = findHiddenRanges(text + BELOW + AFTER, 0);
	return isHidden(hidden, text.length + BELOW.length - 1);
}

/** Formulas, and the tags whose text runs on over blank lines. */
const BLOCK_MARKS =
	/\$\$|^ {0,3}<(script|pre|style|textarea)(?=[\s>]|$)|<\/(script|pre|style|textarea)>/gim;

/** Code, comments and the first line of a fence. */
const UNREAD = /^ {0,3}(?:`{3}|~{3}).*|`+[^`]*`+|%%.*?(?:%%|$)|<!--.*?(?:-->|$)/g;

/** What ends a block that no reader of ours knows, and that the app shows the rest of the note as. */
function endOfBlock(text: string): string {
	const hidden = findHiddenRanges(text, 0);
	let end = "";
	for (let at = 0; at < text.length; at = nextLine(text, at)) {
		if (isHidden(hidden, at)) continue;
		const line = text.slice(at, nextLine(text, at)).replace(UNREAD, "");
		for (const [mark, opened, ended] of line.matchAll(BLOCK_MARKS)) {
			if (mark === "$$") end = end === "" ? "$$" : end === "$$" ? "" : end;
			else if (opened !== undefined && end === "") end = `</${opened.toLowerCase()}>`;
			else if (ended !== undefined && end === `</${ended.toLowerCase()}>`) end = "";
		}
	}
	return end;
}
