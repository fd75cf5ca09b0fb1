import { describe, expect, it } from "vitest";
import { addListItem, removeListItem } from "../../../src/core/note/list-item";
import { applyEdits, type Plan, type PropertyScalar } from "../../../src/core/note/text-edit";

function follow(
	plan: (text: string, key: string, item: PropertyScalar) => Plan,
	yaml: string,
	item: PropertyScalar,
): string {
	const eol = yaml.includes("\r\n") ? "\r\n" : "\n";
	const mark = `---${eol}`;
	const text = mark + yaml + mark;
	const planned = plan(text, "knows", item);
	if (!planned.ok) return planned.refusal.code;
	return applyEdits(text, planned.edits).slice(mark.length, -mark.length);
}

describe("adding an item", () => {
	it.each([
		[
			"to a list",
			"knows:\n- a # one\n- b # two\n\nz: 1\n",
			"knows:\n- a # one\n- b # two\n- x\n\nz: 1\n",
		],
		["to an indented list", "knows:\n    - a\nz: 1\n", "knows:\n    - a\n    - x\nz: 1\n"],
		["to a list with CRLF", "knows:\r\n  - a\r\n", "knows:\r\n  - a\r\n  - x\r\n"],
		[
			"to a list of other things",
			"knows:\n  - [[a]]\n  - b: 1\n    c: 2\n",
			"knows:\n  - [[a]]\n  - b: 1\n    c: 2\n  - x\n",
		],
		["in brackets", "knows: [a,b] # c\n", "knows: [a,b, x] # c\n"],
		["in empty brackets", "knows: [ ]\n", "knows: [x ]\n"],
		["behind a last comma", "knows: [a, ]\n", "knows: [a, x, ]\n"],
		[
			"in brackets over lines",
			"knows: [\n  a, # one\n  b # two\n]\n",
			"knows: [\n  a, # one\n  b, x # two\n]\n",
		],
		["to a single value", "knows: 'a' # c\n", "knows: ['a', x] # c\n"],
		["to a number as written", "knows: 007\n", "knows: [007, x]\n"],
		["to a value that brackets would break", "knows: a, b\n", 'knows: ["a, b", x]\n'],
		["to a value over lines", "knows: a\n  b\n", "knows: [a b, x]\n"],
		["to literal text", "knows: |-\n  a: b\nz: 1\n", 'knows: ["a: b", x]\nz: 1\n'],
		["to a marked value that is repeated", "knows: &m a\nz: *m\n", "knows: [&m a, x]\nz: *m\n"],
		["to nothing", "knows: # c\nz: 1\n", "knows: # c\n  - x\nz: 1\n"],
		["to a property that is not there", "z: 1\n", "z: 1\nknows:\n  - x\n"],
	])("works %s", (_, yaml, expected) => {
		expect(follow(addListItem, yaml, "x")).toBe(expected);
	});

	it("does nothing where it is there already, by its text", () => {
		for (const yaml of ["knows: [a, 5]\n", "knows:\n- '5'\n", "knows: 5\n"]) {
			expect(follow(addListItem, yaml, "5")).toBe(yaml);
		}
		expect(follow(addListItem, "knows: ['null']\n", null)).toBe("knows: ['null', null]\n");
	});

	it.each([
		["not-a-list", "knows:\n  a: 1\n"],
		["unsupported-form", "z: &m [a]\nknows: *m\n"],
		["anchor-in-use", "knows: &m [a]\nz: *m\n"],
		["duplicate-key", "knows: [a]\nz: 1\nz: 2\n"],
	])("is refused as %s for %j", (code, yaml) => {
		expect(follow(addListItem, yaml, "x")).toBe(code);
	});
});

describe("taking an item out", () => {
	it.each([
		["of a list", "knows:\n- a\n# c\n- x # d\n- b\n", "knows:\n- a\n# c\n- b\n"],
		["with all its lines", "knows:\n  -\n    x\n  - b\n", "knows:\n  - b\n"],
		[
			"of a list that had no other",
			"knows: # c\n  # d\n  - x\nz: 1\n",
			"knows: [] # c\n  # d\nz: 1\n",
		],
		["of brackets, in the middle", "knows: [a, x, b]\n", "knows: [a, b]\n"],
		["of brackets, at the start", "knows: [ x , b ]\n", "knows: [ b ]\n"],
		["of brackets, at the end", "knows: [a,x ]\n", "knows: [a ]\n"],
		["of brackets with a last comma", "knows: [a, x, ]\n", "knows: [a, ]\n"],
		["of brackets that had no other", "knows: [ x, ]\n", "knows: []\n"],
		["of brackets with comments", "knows: [a, # c\n  x, b]\n", "knows: [a # c\n  , b]\n"],
		["wherever it stands", "knows: [x, a, 'x']\n", "knows: [a]\n"],
		["that was the single value", "knows: x # c\n", "knows: # c\n"],
		["and leaves lists in it", "knows:\n  - [x]\n  - x\n", "knows:\n  - [x]\n"],
	])("works %s", (_, yaml, expected) => {
		expect(follow(removeListItem, yaml, "x")).toBe(expected);
	});

	it("does nothing where it is not there", () => {
		for (const yaml of ["knows: [a]\n", "knows: a\n", "knows:\n", "z: 1\n", "knows: {x: 1}\n"]) {
			expect(follow(removeListItem, yaml, "x")).toBe(yaml);
		}
	});

	it("is refused where something else repeats it", () => {
		expect(follow(removeListItem, "knows:\n  - &m x\nz: *m\n", "x")).toBe("anchor-in-use");
	});
});

describe("a list with a name in other capitals", () => {
	it("is the one that is changed", () => {
		expect(follow(addListItem, "Knows: [a]\n", "x")).toBe("Knows: [a, x]\n");
		expect(follow(addListItem, "KNOWS:\n", "x")).toBe("KNOWS:\n  - x\n");
		expect(follow(removeListItem, "Knows: [a, x]\n", "x")).toBe("Knows: [a]\n");
		expect(follow(removeListItem, "Knows: x\n", "x")).toBe("Knows:\n");
	});
});
