import { describe, expect, it } from "vitest";
import { appendLogLine } from "../../../src/core/note/append-log-line";
import { applyEdits } from "../../../src/core/note/text-edit";

const line = "2026-03-02 asked [[Jane Doe]]";

function append(text: string, added = line): string {
	const plan = appendLogLine(text, "Log", added);
	return plan.ok ? applyEdits(text, plan.edits) : plan.refusal.code;
}

describe("appending to the log", () => {
	it.each([
		["", `## Log\n\n- ${line}\n`],
		["text", `text\n\n## Log\n\n- ${line}`],
		["text\n", `text\n\n## Log\n\n- ${line}\n`],
		["text\r\n\r\n", `text\r\n\r\n## Log\r\n\r\n- ${line}\r\n`],
		["---\na: 1\n---\n", `---\na: 1\n---\n\n## Log\n\n- ${line}\n`],
		["---\na: 1\n---", `---\na: 1\n---\n\n## Log\n\n- ${line}`],
		[
			"---\n# Log\n---\n```\n# Log\n```\n",
			`---\n# Log\n---\n\`\`\`\n# Log\n\`\`\`\n\n## Log\n\n- ${line}\n`,
		],
	])("adds the heading where %j has none", (text, expected) => {
		expect(append(text)).toBe(expected);
	});

	it.each([
		["## Log\n", `## Log\n\n- ${line}\n`],
		["## Log", `## Log\n\n- ${line}`],
		["# LOG #\n\n## Next\n", `# LOG #\n\n- ${line}\n\n## Next\n`],
		["## Log\n## Next\n", `## Log\n\n- ${line}\n\n## Next\n`],
		["## Log ^abc\n", `## Log ^abc\n\n- ${line}\n`],
		["Log\n---\n", `Log\n---\n\n- ${line}\n`],
		["Log\r\n===\r\n\r\ntext\r\n", `Log\r\n===\r\n\r\n- ${line}\r\n\r\ntext\r\n`],
		["Log\n---", `Log\n---\n\n- ${line}`],
		["Log ^abc\n---\n\nNext\n---\n", `Log ^abc\n---\n\n- ${line}\n\nNext\n---\n`],
		["## Log\ntext\n", `## Log\n\n- ${line}\n\ntext\n`],
	])("begins the list under a bare heading in %j", (text, expected) => {
		expect(append(text)).toBe(expected);
	});

	it.each([
		["after the last item", "## Log\n\n- a\n- b\n\n## Next\n- c\n", "- b", "\n\n## Next\n- c\n"],
		["without a line break at the end", "## Log\n- a", "- a", ""],
		[
			"after what belongs to the item",
			"# Log\n- a\n  more\n\n\tand\n\ntext\n",
			"\tand",
			"\n\ntext\n",
		],
		[
			"after lines that continue its paragraph",
			"# Log\n- a\nlazy\n> quote\n",
			"lazy",
			"\n> quote\n",
		],
		[
			"before items that have no date",
			"# Log\n- 2026-01-01 a\n## Ideas\n- b\n",
			"a",
			"\n## Ideas\n- b\n",
		],
		[
			"below an underlined heading",
			"Log\n---\n- a\n\nNext\n---\n- c\n",
			"- a",
			"\n\nNext\n---\n- c\n",
		],
		...["Jan 1, 2026", "1. Januar 2026", "[[Daily/2026-01-01]]", "2026/01/01", "20260101"].map(
			(day): [string, string, string, string] => [
				`before items that have no date, after one of ${day}`,
				`# Log\n- ${day} met\n- some thought\n`,
				"met",
				"\n- some thought\n",
			],
		),
		["before code with dashes in it", "# Log\n- a\n```\n- b\n```\n", "- a", "\n```\n- b\n```\n"],
		["after a numbered item", "# Log\n1. a\n\n---\nx\n", "1. a", "\n\n---\nx\n"],
	])("adds %s", (_, text, before, after) => {
		expect(append(text)).toBe(`${text.slice(0, text.length - after.length)}\n- ${line}${after}`);
		expect(text.endsWith(before + after)).toBe(true);
	});

	it("uses the note's own line breaks", () => {
		expect(append("# Log\r\n- a\r\n")).toBe(`# Log\r\n- a\r\n- ${line}\r\n`);
	});

	it("makes one harmless line of any text", () => {
		expect(append("# Log\n- a", "x\r\n# y\u0000\u2028 <% z %> \ud800")).toBe(
			"# Log\n- a\n- x # y <% z %> \ufffd",
		);
		expect(append("# Log\n- a", " \n")).toBe("# Log\n- a");
	});

	it.each([
		["unclosed-frontmatter", "---\na: 1\n"],
		["unclosed-frontmatter", "--- \na: 1\n---\n"],
		["duplicate-key", "---\na: 1\na: 2\n---\n# Log\n"],
		["unreadable-frontmatter", "---\na: [\n---\n# Log\n"],
		["unsafe-edit", "text\n```\ncode that is never closed\n"],
	])("is refused as %s for %j", (code, text) => {
		expect(append(text)).toBe(code);
	});
});
