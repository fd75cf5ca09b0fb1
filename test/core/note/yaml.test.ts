import { describe, expect, it } from "vitest";
import { findBlock } from "../../../src/core/note/block";
import { readBlockValues, readYaml } from "../../../src/core/note/yaml";

describe("reading YAML wholly", () => {
	it.each(["", "\n\n", "# only a comment\n"])("finds no properties in %j", (source) => {
		expect(readYaml(source)).toEqual({ ok: true, value: {} });
	});

	it.each([
		["lists in one line", `a: ${"[".repeat(200_000)}`],
		["maps in one line", `a: ${"{b: ".repeat(150)}`],
		["lists in lists", `${"- ".repeat(50_000)}x\n`],
		["maps below maps", Array.from({ length: 300 }, (_, i) => `${"  ".repeat(i)}a:\n`).join("")],
	])("does not follow %s without end", (_, source) => {
		expect(readYaml(source)).toEqual({
			ok: false,
			code: "unreadable-frontmatter",
			message: "The properties are nested more than a hundred levels deep.",
			line: 1,
		});
	});

	it("gives the values of YAML 1.2 in their order", () => {
		expect(readYaml("b: yes\na: 2024-03-05\nc: &x [1, 0x1F]\nd: *x\n")).toEqual({
			ok: true,
			value: { b: "yes", a: "2024-03-05", c: [1, 31], d: [1, 31] },
		});
	});

	it.each([
		["a: 1\nb: 2\na: 3\n", "duplicate-key", 3, "“a” appears twice."],
		['1: a\n"1": b\n', "duplicate-key", 2, "“1” appears twice."],
		["- a\n", "not-a-mapping", 1, "The properties are not a list of names and values."],
		["\njust text\n", "not-a-mapping", 2, "The properties are not a list of names and values."],
		[
			"a: 1\nb: @c\n",
			"unreadable-frontmatter",
			2,
			"Plain value cannot start with reserved character @.",
		],
		[
			"a: b: c\n",
			"unreadable-frontmatter",
			1,
			"Nested mappings are not allowed in compact mappings.",
		],
		[
			"a: *b\n",
			"unreadable-frontmatter",
			1,
			"Unresolved alias (the anchor must be set before the alias): b.",
		],
	])("says what is wrong with %j", (source, code, line, message) => {
		expect(readYaml(source)).toEqual({ ok: false, code, line, message });
	});

	it("gives up on references that multiply", () => {
		const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
		for (let i = 1; i < 10; i++) {
			const item = `*a${i - 1}`;
			lines.push(`a${i}: &a${i} [${Array<string>(10).fill(item).join(", ")}]`);
		}
		expect(readYaml(lines.join("\n"))).toMatchObject({ ok: false, code: "unreadable-frontmatter" });
	});

	it("reads the block of a note, simple or not", () => {
		for (const yaml of ["a: 1\nb: [x]\n", "a: 1 # one\nb: [x]\n"]) {
			const text = `---\n${yaml}---\nbody`;
			const block = findBlock(text);
			if (block.kind !== "block") throw new Error("no block");
			expect(readBlockValues(text, block)).toEqual({ ok: true, value: { a: 1, b: ["x"] } });
		}
	});
});
