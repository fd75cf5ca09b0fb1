import { describe, expect, it } from "vitest";
import type { CachedMetadata, Loc } from "obsidian";
import { readWithGrayMatter } from "../../../cli/vault/read-with-gray-matter.mts";
import { addSection } from "../../../src/core/note/add-section";
import { appendLogLine } from "../../../src/core/note/append-log-line";
import { bodyOptions } from "../../../src/core/note/body-options";
import { factsInText } from "../../../src/core/note/facts-in-text";
import { setProperty } from "../../../src/core/note/set-property";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import type { Problem } from "../../../src/core/text/problem";
import { factsFromCache, needsText } from "../../../src/obsidian/vault/note-facts";

/** A slip in the properties of a note, the line in which a reader would point at it, and words of the cause. */
type Slip = readonly [slip: string, note: string, line: number, cause: string];

const UNSEEN: readonly Slip[] = [
	["a blank first line", "\n---\ntype: contact\n---\nbody\n", 2, "blank line above"],
	["blank lines in CRLF", "\r\n \r\n---\r\ntype: contact\r\n---\r\nb\r\n", 3, "blank line above"],
	["a mark and a blank line", "\ufeff\n---\ntype: contact\n---\n", 2, "blank line above"],
	["spaces before the dashes", " ---\ntype: contact\n---\nbody\n", 1, "spaces before"],
	["spaces after the dashes", "--- \ntype: contact\n---\nbody\n", 1, "spaces after"],
];

const OPEN: readonly Slip[] = [
	["no closing line", "---\ntype: contact\nname: Ann\n\nBody.\n", 1, "never closed"],
	["no closing line, a comment", "---\n# me\ntype: contact\n", 1, "never closed"],
	["no closing line, a blank line", "---\n\ntype: contact\nname: Ann\n", 1, "never closed"],
	["spaces after the closing line", "---\ntype: contact\n--- \nbody\n", 3, "--- alone"],
	["an indented closing line", "---\ntype: contact\n ---\nbody\n", 3, "--- alone"],
	["four dashes", "---\ntype: contact\n----\nbody\n", 3, "--- alone"],
	["a long dash", "---\ntype: contact\n—\nbody\n", 3, "--- alone"],
	["dots", "---\ntype: contact\n...\nbody\n", 3, "--- alone"],
];

const UNREAD: readonly Slip[] = [
	["spaces after the closing line, a rule", "type: contact\n--- \nBody.\n\n", 3, "--- alone"],
	["four dashes, a rule", "type: contact\n----\nBody.\n\n", 3, "--- alone"],
	["no closing line, text and a rule", "type: contact\n\nBody of words.\n\n", 4, "--- after"],
	["no closing line, a list and a rule", "type: contact\n\n# Me\n\n- a\n\n", 6, "--- after"],
	["an open quote", 'type: contact\nname: "Ann\nx: 1\ny: 2\n', 3, "quotation mark is opened"],
	["an open apostrophe", "type: contact\nname: 'Ann\nx: 1\n", 3, "quotation mark is opened"],
	["an open quote in a list", 'x:\n  - "Ann\n  - b\ny: 1\n', 3, "quotation mark is opened"],
	["an open quote after one of two lines", 'x: "a\n  b"\ny: "c\nz: 1\n', 4, "mark is opened"],
	["an open bracket", "type: contact\nx: [a, b\ny: 1\nz: 2\n", 3, "a bracket is opened"],
	["an open bracket at the end", "type: contact\ny: 1\nx: [a, b\n", 4, "a bracket is opened"],
	["an open bracket in a list", "x:\n  - [a, b\n  - c\ny: 1\n", 3, "a bracket is opened"],
	["an open brace", "type: contact\nx: {a: b\ny: 1\n", 3, "a bracket is opened"],
	["a bracket too many", "type: contact\nx: [a, b]]\ny: 1\n", 3, "a bracket is closed"],
	["links without quotes", "x: 1\nknows: [[A]], [[B]]\n", 3, "several links"],
	["a link beside words", "x: 1\ncompany: [[A]] and B\n", 3, "a value with a link in it"],
	["a colon", "x: 1\ntitle: VP: Product\ny: 1\n", 3, "a value with a colon"],
	["a colon in a list", "x:\n  - a: b: c\ny: 1\n", 3, "a value with a colon"],
	["an at sign", "x: 1\nname: @ann\n", 3, "begins with @"],
	["a star", "x: 1\ny: 1\nname: *ann\n", 4, "begins with *"],
	["an ampersand", "x: 1\nname: &\n", 3, "begins with &"],
	["a backtick", "x: 1\nname: `a`\ny: 1\n", 3, "begins with `"],
	["an arrow", "x: 1\nname: >5 years\ny: 1\n", 3, "begins with >"],
	["a tab", "x:\n\t- a\n", 3, "not with a tab"],
	["words alone", "x: 1\njust words\ny: 1\n", 3, "not a name, a colon and a value"],
	["no space after a colon", "x: 1\nname:Ann\ny: 1\n", 3, "a space after its colon"],
	["no space after the last colon", "x: 1\nname:Ann\n", 3, "a space after its colon"],
	["a wide colon", "x: 1\nname：Ann\n", 3, "a space after its colon"],
	["a line too far in", "x: 1\n name: a\ny: 1\n", 3, "as many spaces"],
	["a first line too far in", "  x: 1\nname: a\ny: 1\n", 3, "as many spaces"],
	["an item less far in", "x:\n  - a\n - b\ny: 1\n", 4, "as many spaces"],
	["text after quotes", 'x: 1\nname: "Ann" Lee\n', 3, "text after it"],
	["an apostrophe in quotes", "x: 1\nname: 'Ann O'Hara'\n", 3, "text after it"],
	["a conflict", "x: 1\n<<<<<<< HEAD\ny: a\n=======\ny: b\n>>>>>>> b\n", 3, "merge"],
	["a name twice", "x: 1\nname: a\ny: 1\nname: b\n", 5, "“name” appears twice"],
	["a number twice", "x: 1\n1: a\n'1': b\n", 4, "“1” appears twice"],
	["a list", "- a\n- b\n", 2, "names and values"],
].map(([slip, block, ...rest]) => [slip, `---\n${block}---\nmore\n`, ...rest] as unknown as Slip);

function expectProblem(problems: readonly Problem[], line: number, cause: string): void {
	expect(problems.map((problem) => problem.line)).toEqual([line]);
	expect(problems[0]?.message).toContain(cause);
}

describe("a slip in the properties", () => {
	const all = [...UNSEEN, ...OPEN, ...UNREAD];
	const options = bodyOptions(DEFAULT_SETTINGS);

	it.each(all)("is told by its cause and line: %s", (_, note, line, cause) => {
		expectProblem(factsInText("n.md", note, options).problems, line, cause);
	});

	it.each(all)("is told the same where gray-matter reads: %s", (_, note) => {
		const { problems } = readWithGrayMatter("n.md", note, options);
		expect(problems).toEqual(factsInText("n.md", note, options).problems);
	});

	it.each(all)("is told the same with line ends of Windows: %s", (_, note, line, cause) => {
		const text = note.replace(/\r?\n/g, "\r\n");
		expectProblem(factsInText("n.md", text, options).problems, line, cause);
	});

	it.each(all)("keeps everything from being written: %s", (_, note) => {
		expect(setProperty(note, "name", "Ann").ok).toBe(false);
		expect(appendLogLine(note, "Introduction log", "2026-03-02 met").ok).toBe(false);
	});

	it.each([...UNSEEN, ...OPEN])("keeps sections from being added: %s", (_, note) => {
		expect(addSection(note, "Recap", "x").ok).toBe(false);
	});

	it.each(UNSEEN)(
		"is told in Obsidian, where a rule is all it sees: %s",
		(_, note, line, cause) => {
			const offset = note.indexOf("---");
			const place = (at: number): Loc => ({ line: 0, col: 0, offset: at });
			const position = { start: place(offset), end: place(offset + 3) };
			const cache: CachedMetadata = { sections: [{ type: "thematicBreak", position }] };
			expect(needsText(cache, DEFAULT_SETTINGS)).toBe(true);
			expectProblem(factsFromCache("n.md", cache, note, DEFAULT_SETTINGS).problems, line, cause);
		},
	);
});

describe("properties as other programs write them", () => {
	const cacheOf = (type: string, lines: number, more?: object): CachedMetadata => {
		const place = (line: number): Loc => ({ line, col: 0, offset: line * 10 });
		return { sections: [{ type, position: { start: place(0), end: place(lines - 1) } }], ...more };
	};

	it("are told in Obsidian, where code is all it sees", () => {
		const cache = cacheOf("code", 3);
		expect(needsText(cache, DEFAULT_SETTINGS)).toBe(true);
		const note = "```yaml\ntype: contact\n```\n";
		const { problems } = factsFromCache("n.md", cache, note, DEFAULT_SETTINGS);
		expect(problems).toMatchObject([{ code: "spaced-frontmatter", line: 1 }]);
	});

	it("are not looked for below properties or a heading, or where any plain text may stand", () => {
		for (const cache of [
			cacheOf("code", 3, { frontmatter: {} }),
			cacheOf("heading", 1),
			cacheOf("paragraph", 3),
		])
			expect(needsText(cache, DEFAULT_SETTINGS)).toBe(false);
	});
});

describe("a rule at the top of a note", () => {
	it.each([
		"---\n\nJust text\n",
		"---\n\nNote: a word\n",
		"\n---\n\nText\n",
		"\n---\nText: none\n",
		"\n\n---\n- a\n---\n",
		" ---\nwords\n---\n",
		"Text\n\n---\ntype: contact\n---\n",
	])("is no slip: %j", (note) => {
		expect(factsInText("n.md", note, bodyOptions(DEFAULT_SETTINGS)).problems).toEqual([]);
	});
});
