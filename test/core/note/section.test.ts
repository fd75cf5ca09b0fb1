import { describe, expect, it } from "vitest";
import { findSection } from "../../../src/core/note/section";

function contentOf(text: string, heading = "Log", start = 0): string | undefined {
	const section = findSection(text, heading, start);
	return section && text.slice(section.from, section.to);
}

describe("a section", () => {
	it("reaches to the next heading of the same or a higher level", () => {
		const text = "# A\n## Log\n- a\n### Deeper\n- b\n## Next\n- c\n";
		expect(findSection(text, "Log")).toEqual({ headingFrom: 4, from: 11, to: 30, level: 2 });
		expect(contentOf("### Log\na\n# Higher\n")).toBe("a\n");
	});

	it("reaches to the end where nothing follows, also without a line break", () => {
		expect(contentOf("## Log\n- a")).toBe("- a");
		expect(contentOf("## Log")).toBe("");
	});

	it.each([
		"## Log\n",
		"# LOG\n",
		"###### log ##\n",
		"## Log  \t\n",
		"   ## Log\r\n",
		"##\tLog #\n",
		"## Log ^abc\n",
		"## Log ^abc-2 ##\r\n",
		"## Log ## ^abc\n",
		"## **Log**\n",
		"## __Log__ ^abc\n",
		"## *Log*:\n",
		"## ***Log:*** ##\n",
		"## _Log_\r\n",
		"## ==Log==\n",
		"## Log:\n",
		"## 📋 Log\n",
		"## Log 🤝🏽\n",
		"## **🗂️ Log:**\n",
		"**Log**\n---\n",
		"Log\n===\n",
		"Log\n-\n",
		"Log ^abc\n---\n",
		"  LOG \t\r\n   ------ \r\n",
		"text\n\nLog\n==\n",
		"# Title\nLog\n---\n",
		"Title\n===\nLog\n---\n",
		"***\nLog\n---\n",
		"```\nLog\n---\n```\nLog\n---\n",
		"%% aside %%\nLog\n---\n",
	])("is found by its heading in %j", (heading) => {
		expect(contentOf(`${heading}x`)).toBe("x");
	});

	it.each([
		["a tag", "#Log\nx"],
		["seven marks", "####### Log\nx"],
		["code by four blanks", "    # Log\nx"],
		["another title", "## Log book\nx"],
		["another title in bold", "## **Log** book\nx"],
		["a bold line", "**Log**\nx"],
		["nothing but marks", "## **\nx"],
		["a title with a mark that closes nothing", "## Log#\nx"],
		["mid-line text", "see # Log\nx"],
		["fenced code", "```\n## Log\n```\nx"],
		["fenced code of tildes with info", "~~~~ md `\n## Log\n~~~\n## Log\n~~~~\nx"],
		["fenced code that is never closed", "```md\n## Log\nx"],
		["a paragraph of two lines", "text\nLog\n---\nx"],
		["an item of a list", "- text\nLog\n---\nx"],
		["another underlined title", "Log book\n---\nx"],
		["a line with a blank before its rule", "Log\n\n---\nx"],
		["a line with another rule", "Log\n***\nx"],
		["a line over a list", "Log\n- a\n"],
		["an underlined line of code", "```\nLog\n---\n```\nx"],
		["an underlined line of a comment", "%%\nLog\n---\n%%\nx"],
		["underlined code by four blanks", "    Log\n---\nx"],
		["a comment", "%%\n## Log\n%%\nx"],
		["a comment that begins in mid-line", "text %% secret\n## Log\nmore %%\nx"],
		["a comment of HTML", "<!--\n## Log\n-->\nx"],
	])("is not found in %s", (_, text) => {
		expect(findSection(text, "Log")).toBeUndefined();
	});

	it("is found after code and comments, and where marks are not what they seem", () => {
		expect(contentOf("```\n# Log\n```\n# Log\nx")).toBe("x");
		expect(contentOf("%% a %%\n# Log\nx")).toBe("x");
		expect(contentOf("100 %% sure\n# Log\nx")).toBe("x");
		expect(contentOf("`%%` and ``` in text\n# Log\nx")).toBe("x");
		expect(contentOf("```inline```\n# Log\nx")).toBe("x");
	});

	it("does not end at a heading in code or in a comment", () => {
		expect(contentOf("# Log\n```\n# not\n```\ny\n# End")).toBe("```\n# not\n```\ny\n");
		expect(contentOf("# Log\n%%\n# not\n%%\ny\n# End")).toBe("%%\n# not\n%%\ny\n");
	});

	it("ends at an underlined title of its level or a higher one, but not at a rule", () => {
		expect(contentOf("## Log\n- a\n\nTitle\n===\nx")).toBe("- a\n\n");
		expect(contentOf("## Log\n- a\n\nTitle\n---\nx")).toBe("- a\n\n");
		expect(contentOf("# Log\n- a\n\nTitle\n---\nx")).toBe("- a\n\nTitle\n---\nx");
		expect(contentOf("## Log\n- a\n\n---\nx")).toBe("- a\n\n---\nx");
		expect(contentOf("## Log\n- a\n---\nx")).toBe("- a\n---\nx");
	});

	it("reaches from an underlined heading to the next of its level or a higher one", () => {
		const text = "# A\n\nLog\n---\n- a\n### Deeper\n- b\n\nNext\n---\n- c\n";
		expect(findSection(text, "Log")).toEqual({ headingFrom: 5, from: 13, to: 33, level: 2 });
		expect(contentOf("Log\n---\na\n# Higher\n")).toBe("a\n");
		expect(contentOf("Log\n===\na\n## Lower\n")).toBe("a\n## Lower\n");
		expect(contentOf("Log\n---")).toBe("");
	});

	it("is the first, however its heading is written", () => {
		expect(contentOf("Log\n---\n1\n## Log\n2\n")).toBe("1\n");
		expect(contentOf("## Log\n1\n\nLog\n---\n2\n")).toBe("1\n\n");
	});

	it("is looked for from the start of the body", () => {
		const text = "---\n# Log\n---\n# Log\nx";
		expect(findSection(text, "Log", 14)?.headingFrom).toBe(14);
	});

	it("is the first of several", () => {
		expect(contentOf("# Log\n1\n# Log\n2\n")).toBe("1\n");
	});
});
