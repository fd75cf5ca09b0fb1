import { bodyStart, describeOpenEnd, endOfLine, findBlock } from "./block";
import { findSection, type Section } from "./section";
import { applyEdits, type Plan, refuse } from "./text-edit";

/** The section of a note with a heading, as its body has it. */
export function sectionOf(text: string, heading: string): Section | undefined {
	return findSection(text, heading, bodyStart(text));
}

/**
 * Plans to add a section (its heading, two `#`, and the lines below it) at the end of a note, or before the
 * section of another heading where the note has one. A note that has the heading is left as it is.
 */
export function addSection(text: string, heading: string, body: string, before?: string): Plan {
	const block = findBlock(text);
	if (block.kind === "unclosed" || block.kind === "spaced")
		return refuse("unclosed-frontmatter", describeOpenEnd(text, block.kind).message);
	if (sectionOf(text, heading)) return { ok: true, edits: [] };
	const next = before === undefined ? undefined : sectionOf(text, before);
	const at = next?.headingFrom ?? text.length;
	const eol = endOfLine(text, { kind: "none" });
	const lines = [`## ${heading}`, "", ...body.trimEnd().replace(/^\n+/, "").split("\n")];
	const section = `${lines.join("\n").trimEnd()}\n${next ? "\n" : ""}`.replace(/\n/g, eol);
	const insert = gapBefore(text.slice(0, at), eol) + section;
	const edits = [{ from: at, to: at, insert }];
	if (sectionOf(applyEdits(text, edits), heading)) return { ok: true, edits };
	return refuse(
		"unsafe-edit",
		`The section “${heading}” could not be read back if it were added here.`,
	);
}

/** Plans to add lines at the end of a section, after a blank line; undefined where there is no such section. */
export function extendSection(text: string, heading: string, lines: string): Plan | undefined {
	const section = sectionOf(text, heading);
	if (!section) return undefined;
	const eol = endOfLine(text, { kind: "none" });
	const own = text.slice(section.from, section.to).trimEnd();
	const at = section.from + own.length;
	const isOpen = at > 0 && text[at - 1] === "\n";
	const insert = `${isOpen ? eol : eol + eol}${lines.trim().replace(/\n/g, eol)}`;
	return {
		ok: true,
		edits: [{ from: at, to: at, insert: at === text.length ? insert + eol : insert }],
	};
}

/** What makes a blank line between what is there and a heading; none at the top of a body. */
function gapBefore(before: string, eol: string): string {
	if (before.slice(bodyStart(before)).trim() === "")
		return before.endsWith("\n") || before === "" ? "" : eol;
	if (/(?:\r?\n)[ \t]*\r?\n$/.test(before)) return "";
	return before.endsWith("\n") ? eol : eol + eol;
}
