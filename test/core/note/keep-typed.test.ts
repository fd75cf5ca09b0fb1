import { describe, expect, it } from "vitest";
import { keepTyped, keepTypedLine } from "../../../src/core/note/keep-typed";

describe("lines of a user's own", () => {
	it("keep links, lists, tasks, code and smaller headings, letter for letter", () => {
		const text =
			"Learned: [[Acme]] hires.  \n\n### Advice\n- **Ask** _early_\n- [ ] CV 📅 2026-03-09\n<b>a::b</b> `x` {{y}} <% z %> 5 < 6 &lt;\n```sh\n# x\n---\n```\n---\n| a |\n|---|";
		expect(keepTyped(text.replace("\n---\n| a", "\n\n| a"), 2)).toBe(
			text.replace("\n---\n| a", "\n\n| a"),
		);
	});

	it.each([
		["a heading of the note's own level", "## Next\n### smaller", "\\## Next\n### smaller"],
		["what would make a heading of the line above", "a\n---\n\n---", "a\n\\---\n\n---"],
		["a fence", "````js\n```\nx", "````js\n```\nx\n````"],
		["a comment", "50%% of", "50%% of%%"],
		["a comment of HTML", "<!-- x", "<!-- x-->"],
		["a formula", "$$\nx", "$$\nx$$"],
		["a block of HTML", "<pre>\n\nx", "<pre>\n\nx</pre>"],
	])("lose their hold on what follows by as little as can be: %s", (_, typed, written) => {
		expect(keepTyped(typed, 2)).toBe(written);
	});

	it("are one line where one line is meant", () => {
		expect(keepTypedLine(" a\r\n  b  c\n\n# d `e`\u0000 ")).toBe("a b  c # d `e`");
		expect(keepTypedLine("```")).toBe("```");
		expect(keepTypedLine("50%%")).toBe("50%%%%");
	});
});
