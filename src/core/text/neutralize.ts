import { readEntities } from "./entities";
import { withoutHiddenMarks } from "./hidden-marks";
import { displayText, parseLink } from "./link";

/**
 * A value as it may be written in the text of a note: words on one line that show as they are. Nothing in it is
 * markup, a tag, a link or a task, and nothing is run by a template plugin or by Dataview. In a web address the
 * same marks are percent-encoded, so that it still leads where it should.
 */
export function neutralizeText(value: string): string {
	return neutralizeWords(displayText(onOneLine(value)));
}

/**
 * Lines that come from outside (a file, a pasted list, a link of another program) as they may be written in the
 * text of a note: each shows all that it says, links and lists included, and nothing of it is more than words.
 */
export function neutralizeForeign(text: string): string {
	return linesOf(text).map(neutralizeWords).join("\n");
}

/** A link as it may be written in the text of a note: one with marks that could be run is written in the form in which they are encoded. */
export function neutralizeLink(link: string): string {
	const parsed = parseLink(link);
	if (!parsed) return neutralizeText(link);
	const { target, label } = parsed;
	const isPlain = /^[^<>`{}%=:$&\\~\p{Cc}]*$/u.test(`${target}${label}`);
	if (isPlain && /^\[\[[^[\]]+\]\]$/.test(link)) return link;
	return markdownLink(`${target}.md`, label);
}

/** A link to a note at a path, whatever marks are in its name. */
export function markdownLink(path: string, label: string): string {
	const goal = path.split("/").map(encodePart).join("/");
	return `[${neutralizeText(label.replace(/[[\]]/g, " "))}](${goal})`;
}

/** What a reader sees of Markdown on one line: without the marks, and with labels in place of links. */
export function plainText(markdown: string): string {
	const words = markdown.replace(
		MARKUP,
		(_, escaped?: string, wiki?: string, label?: string, entity?: string) => {
			if (entity !== undefined) return readEntities(entity).text;
			return escaped ?? (wiki === undefined ? (label ?? "") : displayText(`[[${wiki}]]`));
		},
	);
	return onOneLine(words);
}

const MARKUP =
	/\\([!-/:-@[-`{-~])|\[\[([^[\]]+)\]\]|\[([^[\]]*)\]\((?:<[^<>]*>|(?:[^()]|\([^()]*\))*)\)|(&(?:[a-z]{2,4}|#\d{1,6}|#x[\da-f]{1,5});)|\*\*|__|==|~~/gi;

function linesOf(text: string): readonly string[] {
	return text.split(/\r\n?|[\n\u0085\u2028\u2029]/);
}

function neutralizeWords(text: string): string {
	const words = onOneLine(text).split(" ");
	const safe = words.map((word) =>
		/^https?:\/\//i.test(word) ? neutralizeAddress(word) : encodeRun(escapeMarks(word)),
	);
	return neutralizeStart(safe.join(" "));
}

/** Marks that mean something wherever they stand lose their meaning; others where they would have one. */
function escapeMarks(word: string): string {
	// The bracket after a label too: there are readers that know no escapes.
	return word.replace(/\]\(|[\\*[\]|$]|[=~]{2,}|[_#^]/g, (mark: string, at: number) => {
		const isInside = isLetter(word[at - 1]) && (mark !== "_" || isLetter(word[at + 1]));
		if (/[_#^]/.test(mark) && isInside) return mark;
		return [...mark].map((one) => `\\${one}`).join("");
	});
}

function isLetter(char: string | undefined): boolean {
	return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** What would be run, or open a program, is written by the numbers of its characters: no plugin knows those. */
function encodeRun(text: string): string {
	return text
		.replace(/&(?=#?\w+;)/g, "&amp;")
		.replace(/</g, "&lt;")
		.replace(SCHEME, (run: string, before: string = "", colons: string = "") =>
			/^(?:[^a-z]*https?|[^a-z]*)$/i.test(before) ? run : before + encodeAll(colons),
		)
		.replace(/`|\{(?=[{%])|%{2,}|:{2,}/g, encodeAll);
}

/** What may be the beginning of an address; other words are passed over as a whole. */
const SCHEME = /([a-z0-9+.-]+)(:+)(?=\/\/)|[a-z0-9+.-]+/gi;

function encodeAll(marks: string): string {
	return [...marks].map((mark) => `&#${mark.charCodeAt(0)};`).join("");
}

function neutralizeAddress(address: string): string {
	return address
		.replace(/[\\*[\]|$^<>`{}~"]|={2,}|%{2,}|:{2,}/g, percentEncode)
		.replace(/&(?=#?\w+;)/g, "&amp;");
}

function percentEncode(marks: string): string {
	return [...marks].map((mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).join("");
}

/** No list, quotation, rule or property begins with it. */
function neutralizeStart(text: string): string {
	return text
		.replace(/^[-+>=~]/, "\\$&")
		.replace(/^[:%]/, encodeAll)
		.replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2");
}

function encodePart(part: string): string {
	return encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
		/[!'()*~]/g,
		percentEncode,
	);
}

/** A text as words on one line, without control characters. */
export function onOneLine(text: string): string {
	return withoutHiddenMarks(text)
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim();
}
