import { describe, expect, it } from "vitest";
import { endOfLine, findBlock } from "../../../src/core/note/block";

function yamlOf(text: string): string | undefined {
	const block = findBlock(text);
	return block.kind === "block" ? text.slice(block.from, block.to) : undefined;
}

describe("the properties block", () => {
	it("is what stands between two lines of three dashes, with its last line break", () => {
		const text = "---\na: 1\n---\nbody\n";
		expect(findBlock(text)).toEqual({ kind: "block", bom: 0, from: 4, to: 9, contentStart: 13 });
		expect(yamlOf(text)).toBe("a: 1\n");
	});

	it("may be empty", () => {
		expect(findBlock("---\n---")).toEqual({
			kind: "block",
			bom: 0,
			from: 4,
			to: 4,
			contentStart: 7,
		});
	});

	it("is found after a byte order mark and with CRLF", () => {
		const text = "\ufeff---\r\na: 1\r\n---\r\nbody";
		expect(findBlock(text)).toMatchObject({ bom: 1, from: 6 });
		expect(yamlOf(text)).toBe("a: 1\r\n");
	});

	it.each([
		["a longer rule", "---\na: 1\n----\nb: 2\n---\n", "a: 1\n----\nb: 2\n"],
		["dashes with text", "---\na: 1\n---x\n---\n", "a: 1\n---x\n"],
		["dashes with a blank", "---\na: 1\n--- \n---\n", "a: 1\n--- \n"],
		["indented dashes", "---\na: 1\n ---\n---\n", "a: 1\n ---\n"],
		["a lone carriage return", "---\na: 1\n---\rb\n---\n", "a: 1\n---\rb\n"],
	])("is not closed by %s", (_, text, yaml) => {
		expect(yamlOf(text)).toBe(yaml);
	});

	it.each(["", "text", "----\na: 1\n---\n", "\n---\na\n---\n", "---a\n---\n"])(
		"is not there in %j",
		(text) => {
			expect(findBlock(text)).toEqual({ kind: "none" });
		},
	);

	it.each(["---", "---\n", "---\na: 1\n", "---\na: 1\n--- ", "\ufeff---\n"])(
		"is unclosed in %j",
		(text) => {
			expect(findBlock(text)).toEqual({ kind: "unclosed" });
		},
	);

	it("is told from a rule where its first line has blanks after it", () => {
		expect(findBlock("--- \na: 1\n---\n")).toEqual({ kind: "spaced" });
		expect(findBlock("---\t\r\n# c\r\nname: Jane\r\n--- \r\n")).toEqual({ kind: "spaced" });
		expect(findBlock("--- \nNote: this is prose\n")).toEqual({ kind: "none" });
		expect(findBlock("--- \n\n- a\n---\n")).toEqual({ kind: "none" });
	});

	it("says which line break it mostly has, and else the text", () => {
		const mixed = "---\r\na: 1\r\nb: 2\n---\r\n1\n2\n3\n4\n5\n";
		expect(endOfLine(mixed, findBlock(mixed))).toBe("\r\n");
		expect(endOfLine(mixed, { kind: "none" })).toBe("\n");
		expect(endOfLine("no line break", { kind: "none" })).toBe("\n");
	});
});
