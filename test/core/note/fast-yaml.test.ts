import { describe, expect, it } from "vitest";
import { readFlatYaml } from "../../../src/core/note/fast-yaml";

function read(source: string): Record<string, unknown> | undefined {
	return readFlatYaml(source, 0, source.length);
}

describe("the fast reader", () => {
	it("reads what Obsidian's property editor writes", () => {
		const lines = [
			...["type: contact", 'company: "[[Acme, Inc.]]"', "knows:", '  - "[[Jane Doe]]"', "  - Max"],
			...[
				"tags: []",
				"closeness: 3",
				"rate: -2.5",
				"done: true",
				"intro_since: 2024-03-05",
				"email:",
			],
		];
		expect(read(`${lines.join("\n")}\n`)).toEqual({
			...{ type: "contact", company: "[[Acme, Inc.]]", knows: ["[[Jane Doe]]", "Max"], tags: [] },
			...{ closeness: 3, rate: -2.5, done: true, intro_since: "2024-03-05", email: null },
		});
	});

	it.each<[string, unknown]>([
		["yes", "yes"],
		["~", null],
		["Null", null],
		["TRUE", true],
		["12:30", "12:30"],
		["https://a.example/b?c#d", "https://a.example/b?c#d"],
		["it's", "it's"],
		["''", ""],
		["'a \"b\" # c: d'", 'a "b" # c: d'],
		['[a b, "c, d", 5, null]', ["a b", "c, d", 5, null]],
		["[ ]", []],
		["123456789012345", 123456789012345],
		["2024-3-5", "2024-3-5"],
		["1.2.3", "1.2.3"],
		["-x", "-x"],
		["a b  # as told by Jane: [x]", "a b"],
		["5 #", 5],
		["2024-03-05 # it's", "2024-03-05"],
		["~ # null", null],
		["a# b", "a# b"],
	])("reads the value %s", (text, value) => {
		expect(read(`k: ${text}  \r\n`)).toStrictEqual({ k: value });
	});

	it("reads lists at any indentation, with blank lines and comments among them", () => {
		expect(read("k:\n\n# c\n- a\n  # d\n- b\nl:\n    -   c\n    -\n")).toStrictEqual({
			k: ["a", "b"],
			l: ["c", null],
		});
	});

	it("reads comments behind the items of a list and the values of a group", () => {
		expect(read("k:\n  - a # b\n  - 5 # c\nl:\n  m: n # o\n")).toStrictEqual({
			k: ["a", 5],
			l: { m: "n" },
		});
	});

	it("reads texts of several lines", () => {
		const lines = ["k: |", "  a: b # c", "", "    - d", "", "l: |-  ", " e ", "", "# f", "m: g"];
		expect(read(`${lines.join("\n")}\n`)).toStrictEqual({
			k: "a: b # c\n\n  - d\n",
			l: "e ",
			m: "g",
		});
	});

	it("reads groups of names and values", () => {
		const lines = ["k:", "  site: '@x'", "  # c", "", "  code: [a, b]", "  none:", "l: |", " m"];
		expect(read(`${lines.join("\n")}\n`)).toStrictEqual({
			k: { site: "@x", code: ["a", "b"], none: null },
			l: "m\n",
		});
	});

	it.each([
		"k:\n  a: b\n c: d\n",
		"k:\n  a: b\n   c: d\n",
		"k:\n  a:\n  - b\n",
		"k:\n  a:\n    b: c\n",
		"k:\n  a: |\n    b\n",
		"k:\n  a: b\n  a: c\n",
		"k:\n  a: b\n- c\n",
		"k:\n\ta: b\n",
		"k: |\n",
		"k: |\nl: a\n",
		"k: |\n\n  a\n",
		"k: |\n  a\n b\n",
		"k: |\n  a\n  \n  b\n",
		"k: |\n  a\r\n",
		"k: |\n  a",
		"k: |\n  a\tb\n",
		"k: |+\n  a\n",
		"k: |2\n  a\n",
		"k: | # c\n  a\n",
		"k: >\n  a\n",
		"- |\n  a\n",
		"k:\n  - |\n    a\n",
	])("steps aside for the block %j", (block) => {
		expect(read(block)).toBeUndefined();
	});

	it.each([
		...[
			"02139",
			"-0",
			"+1",
			"0x1F",
			"0o17",
			"1e3",
			".5",
			"5.",
			"1.50",
			".inf",
			".nan",
			"1234567890123456",
		],
		...[
			"&a b",
			"*a",
			"!t a",
			"|",
			">",
			"{a: 1}",
			"@a",
			"`a`",
			"%a",
			"- a",
			"? a",
			": a",
			"?x",
			":x",
			",a",
		],
		...[
			"a: b",
			"a:",
			"a #\u2028",
			"- # b",
			'"a" # b',
			"#a",
			'"a" b',
			"'it''s'",
			'"a\\nb"',
			'"a',
			"[a",
			"[a, ]",
			"[ ,a]",
			"[a]]",
		],
		...[
			"[a: b]",
			"[a:]",
			"[[a]]",
			"[#a]",
			"[a #b]",
			"[-a]",
			"[{a}]",
			"a\tb",
			"a\u0085b",
			"a\u2028b",
		],
		...[
			"a\rb",
			"a\n  b",
			"a\n- b",
			"a\nk: b",
			"a\nnull: b",
			"a\n__proto__: b",
			"a\nconstructor: b",
		],
		...[
			"a\n1: b",
			'a\n"q": b',
			"a\n<<: b",
			"a\nb:c",
			"a\nb : c",
			"a\n? b",
			"a\n...",
			"a\n%b: c",
			"a\n--- b",
		],
		...[
			"a\n  b: c",
			"a\nb",
			"a\nl:\n  - b\n   - c",
			"a\nl:\n  - - b",
			"a\nl:\n  - b: c",
			"a\nl:\n\t- b",
		],
	])("steps aside for %j", (text) => {
		expect(read(`k: ${text}\n`)).toBeUndefined();
	});

	it("reads a very long list and a very long value", () => {
		const items = Array.from({ length: 20_000 }, (_, i) => `item ${i}`);
		const text = "x".repeat(50_000);
		const source = `list:\n${items.map((item) => `  - ${item}\n`).join("")}text: ${text}\n`;
		expect(read(source)).toEqual({ list: items, text });
	});

	it("reads nothing outside of the part it is given", () => {
		expect(readFlatYaml("a: 1\nb: 2\nc: 3\n", 5, 10)).toEqual({ b: 2 });
		expect(readFlatYaml("a: [b] more", 0, 6)).toEqual({ a: ["b"] });
	});
});
