import { describe, expect, it } from "vitest";
import { openProperties } from "../../../src/core/note/open-properties";
import type { TextRange } from "../../../src/core/text/text-range";

/** Where a property stands, in the words that stand there. */
interface Found {
	/** From the beginning of its first line. */
	readonly all: string;
	readonly kind: string;
	/** `undefined` for an empty one. */
	readonly value?: string;
	/** The `|` or `>` of a text. */
	readonly header?: string;
	readonly items?: readonly string[];
	/** How far into the value the comma before each item stands; -1 for none. */
	readonly commas?: readonly number[];
	readonly marks?: readonly string[];
	readonly comments?: readonly string[];
}

function open(yaml: string) {
	const text = `---\n# above\n${yaml}\n---\na: text # of the note\n`;
	const opening = openProperties(text);
	if (!opening.ok) throw new Error(opening.refusal.message);
	return { text, properties: opening.properties };
}

function find(yaml: string): Found | undefined {
	const { text, properties } = open(yaml);
	const region = properties.findRegion("a");
	if (!region) return undefined;
	const words = ({ from, to }: TextRange): string => text.slice(from, to);
	const { value, marks, comments } = region;
	expect(text.charAt(region.colonEnd - 1)).toBe(":");
	const hasItems = value.kind === "flow-list" || value.kind === "block-list";
	return {
		all: words(region),
		kind: value.kind,
		...(value.kind === "empty" ? {} : { value: words(value) }),
		...(value.kind === "block-scalar" ? { header: words(value.header) } : {}),
		...(hasItems ? { items: value.items.map(words) } : {}),
		...(value.kind === "flow-list"
			? { commas: value.items.map(({ comma }) => (comma < 0 ? comma : comma - value.from)) }
			: {}),
		...(marks.length > 0 ? { marks: marks.map((mark) => `${mark.kind} ${words(mark)}`) } : {}),
		...(comments.length > 0 ? { comments: comments.map(words) } : {}),
	};
}

describe("where a property stands", () => {
	it.each<[string, string, Found]>([
		[
			"a word",
			"a: b # c\nz: 1 # d",
			{ all: "a: b", kind: "scalar", value: "b", comments: ["# c"] },
		],
		["a blank before the colon", "a : b\nz: &k 1", { all: "a : b", kind: "scalar", value: "b" }],
		["a name in quotes", '"a": b\nz: &k 1', { all: '"a": b', kind: "scalar", value: "b" }],
		[
			"words in two lines",
			"a: b\n  c # d",
			{ all: "a: b\n  c", kind: "scalar", value: "b\n  c", comments: ["# d"] },
		],
		[
			"words in double quotes",
			'a: "b # c" # d',
			{ all: 'a: "b # c"', kind: "scalar", value: '"b # c"', comments: ["# d"] },
		],
		["words in single quotes", "a: 'b'", { all: "a: 'b'", kind: "scalar", value: "'b'" }],
		["nothing", "a:\nz: 1", { all: "a:", kind: "empty" }],
		["nothing but a comment", "a: # b\nz: 1", { all: "a:", kind: "empty", comments: ["# b"] }],
		[
			"nothing but its marks",
			"a: !!str &x # b\nz: *x",
			{ all: "a: !!str &x", kind: "empty", marks: ["tag !!str", "anchor &x"], comments: ["# b"] },
		],
		[
			"marks before a word",
			"a: &x !!str b\nz: *x",
			{ all: "a: &x !!str b", kind: "scalar", value: "b", marks: ["anchor &x", "tag !!str"] },
		],
		[
			"another value by its name",
			"z: &x 1\na: *x # b",
			{ all: "a: *x", kind: "alias", value: "*x", comments: ["# b"] },
		],
	])("is told where it holds %s", (_, yaml, found) => {
		expect(find(yaml)).toEqual(found);
	});

	it.each<[string, string, Found]>([
		[
			"its lines",
			"a: |- # b\n  c\n  # d\n\nz: 1",
			{
				all: "a: |- # b\n  c\n  # d",
				kind: "block-scalar",
				value: "  c\n  # d",
				header: "|-",
				comments: ["# b"],
			},
		],
		["no lines", "a: |\nz: 1", { all: "a: |", kind: "block-scalar", value: "", header: "|" }],
		[
			"no lines and a comment",
			"a: > # b\nz: 1",
			{ all: "a: >", kind: "block-scalar", value: "", header: ">", comments: ["# b"] },
		],
		[
			"a mark",
			"a: &x >\n  b\nz: *x",
			{
				all: "a: &x >\n  b",
				kind: "block-scalar",
				value: "  b",
				header: ">",
				marks: ["anchor &x"],
			},
		],
	])("is told of a text with %s", (_, yaml, found) => {
		expect(find(yaml)).toEqual(found);
	});

	it.each<[string, string, Found]>([
		[
			"words",
			"a: [b, 'c, d' , e] # f",
			{
				all: "a: [b, 'c, d' , e]",
				kind: "flow-list",
				value: "[b, 'c, d' , e]",
				items: ["b", "'c, d'", "e"],
				commas: [-1, 2, 11],
				comments: ["# f"],
			},
		],
		[
			"nothing",
			"a: [ ]\nz: 1",
			{ all: "a: [ ]", kind: "flow-list", value: "[ ]", items: [], commas: [] },
		],
		[
			"marks and names of values",
			"a: [&x b, !!str c, *x,]",
			{
				all: "a: [&x b, !!str c, *x,]",
				kind: "flow-list",
				value: "[&x b, !!str c, *x,]",
				items: ["&x b", "!!str c", "*x"],
				commas: [-1, 5, 14],
			},
		],
		[
			"marks alone",
			"a: [&x , !!str , b]",
			{
				all: "a: [&x , !!str , b]",
				kind: "flow-list",
				value: "[&x , !!str , b]",
				items: ["&x", "!!str", "b"],
				commas: [-1, 4, 12],
			},
		],
		[
			"lists and maps",
			"a: [[b, c], {d: 1}, e: f, g: ]",
			{
				all: "a: [[b, c], {d: 1}, e: f, g: ]",
				kind: "flow-list",
				value: "[[b, c], {d: 1}, e: f, g: ]",
				items: ["[b, c]", "{d: 1}", "e: f", "g:"],
				commas: [-1, 7, 15, 21],
			},
		],
		[
			"a value without a name",
			"a: [: b, c]",
			{
				all: "a: [: b, c]",
				kind: "flow-list",
				value: "[: b, c]",
				items: [": b", "c"],
				commas: [-1, 4],
			},
		],
		[
			"lines with comments",
			"a: [\n  b, # c\n  # d\n  e # f\n] # g\nz: 1",
			{
				all: "a: [\n  b, # c\n  # d\n  e # f\n]",
				kind: "flow-list",
				value: "[\n  b, # c\n  # d\n  e # f\n]",
				items: ["b", "e"],
				commas: [-1, 5],
				comments: ["# c", "# d", "# f", "# g"],
			},
		],
	])("is told of a list in brackets with %s", (_, yaml, found) => {
		expect(find(yaml)).toEqual(found);
	});

	it.each<[string, string, Found]>([
		[
			"comments",
			"a: # b\n# c\n- d\n# e\n- f # g\n# h\nz: 1",
			{
				all: "a: # b\n# c\n- d\n# e\n- f",
				kind: "block-list",
				value: "- d\n# e\n- f",
				items: ["- d", "- f"],
				comments: ["# b", "# c", "# e", "# g"],
			},
		],
		[
			"marks",
			"a: !t # b\n  - &x c\n  - !!str\nz: *x",
			{
				all: "a: !t # b\n  - &x c\n  - !!str",
				kind: "block-list",
				value: "- &x c\n  - !!str",
				items: ["- &x c", "- !!str"],
				marks: ["tag !t"],
				comments: ["# b"],
			},
		],
		[
			"an empty item in the midst and at the end",
			"a:\n  -\n  - b\n  -\nz: &k 1",
			{
				all: "a:\n  -\n  - b\n  -",
				kind: "block-list",
				value: "-\n  - b\n  -",
				items: ["-", "- b", "-"],
			},
		],
		[
			"items in other lines than their dashes",
			"a:\n  -\n    b\nz: &k 1",
			{ all: "a:\n  -\n    b", kind: "block-list", value: "-\n    b", items: ["-\n    b"] },
		],
		[
			"texts",
			"a:\n  - |\n    b\n  - >\nz: 1",
			{
				all: "a:\n  - |\n    b\n  - >",
				kind: "block-list",
				value: "- |\n    b\n  - >",
				items: ["- |\n    b", "- >"],
			},
		],
		[
			"maps and lists",
			"a:\n  - b: 1\n    c: 2\n  - - d\nz: 1",
			{
				all: "a:\n  - b: 1\n    c: 2\n  - - d",
				kind: "block-list",
				value: "- b: 1\n    c: 2\n  - - d",
				items: ["- b: 1\n    c: 2", "- - d"],
			},
		],
		[
			"line ends of Windows",
			"a:\r\n  - b # c\r\n  - d\r\nz: &k 1",
			{
				all: "a:\r\n  - b # c\r\n  - d",
				kind: "block-list",
				value: "- b # c\r\n  - d",
				items: ["- b", "- d"],
				comments: ["# c"],
			},
		],
	])("is told of a list with %s", (_, yaml, found) => {
		expect(find(yaml)).toEqual(found);
	});

	it.each<[string, string, Found]>([
		[
			"in braces",
			"a: {b: 1, c: [2]} # d",
			{ all: "a: {b: 1, c: [2]}", kind: "flow-map", value: "{b: 1, c: [2]}", comments: ["# d"] },
		],
		[
			"in lines",
			"a:\n  b: 1 # c\n  d:\n    - 2 # e\n# f\nz: 1",
			{
				all: "a:\n  b: 1 # c\n  d:\n    - 2",
				kind: "block-map",
				value: "b: 1 # c\n  d:\n    - 2",
				comments: ["# c", "# e"],
			},
		],
		[
			"in lines, the last one empty",
			"a:\n  b: 1\n  c:\nz: &k 1",
			{ all: "a:\n  b: 1\n  c:", kind: "block-map", value: "b: 1\n  c:" },
		],
	])("is told of properties of its own %s", (_, yaml, found) => {
		expect(find(yaml)).toEqual(found);
	});

	it.each<[string, string, Found]>([
		[
			"a word",
			"y: 1\n# b\na: c # d\n  # e\n# f\nz: &k 1",
			{ all: "a: c", kind: "scalar", value: "c", comments: ["# d"] },
		],
		[
			"words in quotes",
			"a: 'b' # c\n  # d\nz: &k 1",
			{ all: "a: 'b'", kind: "scalar", value: "'b'", comments: ["# c"] },
		],
		[
			"a list",
			"a:\n  - b # c\n  # d\n# e\nz: &k 1",
			{ all: "a:\n  - b", kind: "block-list", value: "- b", items: ["- b"], comments: ["# c"] },
		],
		[
			"an empty item",
			"a:\n  - # b\n  - c\nz: &k 1",
			{
				all: "a:\n  - # b\n  - c",
				kind: "block-list",
				value: "- # b\n  - c",
				items: ["-", "- c"],
				comments: ["# b"],
			},
		],
		[
			"an empty property of its own",
			"a:\n  b: # c\n  # d\nz: &k 1",
			{ all: "a:\n  b:", kind: "block-map", value: "b:", comments: ["# c"] },
		],
	])(
		"has the comments to the end of its last line, and none above or below: %s",
		(_, yaml, found) => {
			expect(find(yaml)).toEqual(found);
		},
	);

	it.each([
		["a question mark before the name", "? a\n: b\nz: &k 1"],
		["a question mark and no value", "? a\nz: &k 1"],
		["a question mark and a value that begins in its line", "? a\n: - b\n  - c"],
	])("is not told with %s", (_, yaml) => {
		expect(find(yaml)).toBeUndefined();
	});
});

it("the names of values and their uses are found wherever they stand in a property", () => {
	const { text, properties } = open(
		"a: &a1 1\nb: [&b1 x, {y: &b2 z}, *a1]\nc:\n  - &c1 >\n    &no\n  - *b1\n  - k: *b2 # *no\nd: &d1\n  &d2 e: '*no'\n  *d2 : 1\n",
	);
	const uses = properties.anchorUses.map(({ name, isReference, from, to }) => {
		expect(text.slice(from, to)).toBe(`${isReference ? "*" : "&"}${name}`);
		return `${isReference ? "uses" : "names"} ${name}`;
	});
	expect(uses).toEqual([
		"names a1",
		"names b1",
		"names b2",
		"uses a1",
		"names c1",
		"uses b1",
		"uses b2",
		"names d1",
		"names d2",
		"uses d2",
	]);
});
