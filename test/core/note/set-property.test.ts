import { describe, expect, it } from "vitest";
import { removeProperty, setProperty } from "../../../src/core/note/set-property";
import { applyEdits, type Plan, type PropertyValue } from "../../../src/core/note/text-edit";

function note(yaml: string): string {
	const eol = yaml.includes("\r\n") ? "\r\n" : "\n";
	return `---${eol}${yaml}---${eol}body\n`;
}

/** The text after the plan, or the code of the refusal. */
function outcome(text: string, plan: Plan): string {
	return plan.ok ? applyEdits(text, plan.edits) : plan.refusal.code;
}

/** The YAML after the plan, or the code of the refusal. */
function yamlAfter(text: string, plan: Plan): string {
	const after = outcome(text, plan);
	return /^---\r?\n([^]*)---\r?\nbody\n$/.exec(after)?.[1] ?? after;
}

function set(yaml: string, value: PropertyValue): string {
	return yamlAfter(note(yaml), setProperty(note(yaml), "stage", value));
}

function remove(yaml: string): string {
	return yamlAfter(note(yaml), removeProperty(note(yaml), "stage"));
}

describe("setting a property", () => {
	it.each([
		["comments", "# top\nstage: lead # why\n# end\n", "# top\nstage: tour # why\n# end\n"],
		["the order of names", "z: 1\nstage: lead\na: 2\n", "z: 1\nstage: tour\na: 2\n"],
		[
			"quotes of others",
			"p: \"0123\"\nq: 'x'\nstage: lead\n",
			"p: \"0123\"\nq: 'x'\nstage: tour\n",
		],
		["links", 'a: "[[X]]"\nb: [[Y]]\nstage: lead\n', 'a: "[[X]]"\nb: [[Y]]\nstage: tour\n'],
		["folded text", "a: >\n  b\n  c\nstage: lead\n", "a: >\n  b\n  c\nstage: tour\n"],
		["literal text", "stage: lead\na: |\n  b\n\n  c\n", "stage: tour\na: |\n  b\n\n  c\n"],
		[
			"a long line",
			`a: ${"word ".repeat(40)}x\nstage: lead\n`,
			`a: ${"word ".repeat(40)}x\nstage: tour\n`,
		],
		["a tab as separator", "name:\tA\nstage: lead\n", "name:\tA\nstage: tour\n"],
		["CRLF", "a: 1\r\nstage: lead\r\nb: 2\r\n", "a: 1\r\nstage: tour\r\nb: 2\r\n"],
		["anchors and aliases", "a: &x 1\nb: *x\nstage: lead\n", "a: &x 1\nb: *x\nstage: tour\n"],
		[
			"merge keys",
			"a: &x {k: 1}\nb:\n  <<: *x\nstage: lead\n",
			"a: &x {k: 1}\nb:\n  <<: *x\nstage: tour\n",
		],
		[
			"numbers as written",
			"a: 007\nb: 1.0\nc: 0x1F\nd: 1e3\nstage: lead\n",
			"a: 007\nb: 1.0\nc: 0x1F\nd: 1e3\nstage: tour\n",
		],
		["empty values", "a:\nb: ~\nc: null\nstage: lead\n", "a:\nb: ~\nc: null\nstage: tour\n"],
		["brackets", "a: [x,y , z]\nstage: lead\n", "a: [x,y , z]\nstage: tour\n"],
		["indentation", "a:\n- x\nb:\n    - y\nstage: lead\n", "a:\n- x\nb:\n    - y\nstage: tour\n"],
		["blank lines", "a: 1\n\n\nstage: lead\n\nb: 2\n", "a: 1\n\n\nstage: tour\n\nb: 2\n"],
		[
			"names that are no texts",
			"1: a\ntrue: b\n😀: c\nstage: lead\n",
			"1: a\ntrue: b\n😀: c\nstage: tour\n",
		],
		["an indented block", "  a: 1\n  stage: lead\n", "  a: 1\n  stage: tour\n"],
		["nested values", "a:\n  b: {c: [d]}\nstage: lead\n", "a:\n  b: {c: [d]}\nstage: tour\n"],
	])("keeps %s", (_, yaml, expected) => {
		expect(set(yaml, "tour")).toBe(expected);
	});

	it.each<[string, string, PropertyValue, string]>([
		["an empty value", "stage:\na: 1\n", "tour", "stage: tour\na: 1\n"],
		["an empty value with a comment", "stage: # why\n", "tour", "stage: tour # why\n"],
		["quoted text over lines", 'stage: "a\n  b" # c\n', "tour", "stage: tour # c\n"],
		["plain text over lines", "stage: a\n  b\n\n  c\nz: 1\n", "tour", "stage: tour\nz: 1\n"],
		["a value on the next line", "stage: # c\n  lead\n", "tour", "stage: # c\n  tour\n"],
		["literal text", "stage: |\n  a\n  b\n\n# c\nz: 1\n", "tour", "stage: tour\n\n# c\nz: 1\n"],
		["folded text with a comment", "stage: >- # c\n  a\nz: 1\n", "tour", "stage: tour # c\nz: 1\n"],
		["a list in brackets", "stage: [a, b] # c\n", "tour", "stage: tour # c\n"],
		["a list", "stage: # c\n  - a\n  - b\n# d\n", "tour", "stage: tour # c\n# d\n"],
		["a map", "stage:\n  a: 1\nz: 1\n", "tour", "stage: tour\nz: 1\n"],
		["a reference", "a: &x 1\nstage: *x # c\n", "tour", "a: &x 1\nstage: tour # c\n"],
		["a marked value that nothing refers to", "stage: &x lead\n", "tour", "stage: &x tour\n"],
		["a typed value", "stage: !!str 5\n", "tour", "stage: tour\n"],
		["a typed and marked value", "stage: !!str &x 5\n", "tour", "stage: &x tour\n"],
		["a value by nothing", "stage: lead # c\n", null, "stage: # c\n"],
		["a quoted name's value", "'stage': lead\n", "tour", "'stage': tour\n"],
		["a number by a text", "stage: 5\n", "5", 'stage: "5"\n'],
		["a text by a phone number", "stage: lead\n", "0205550100", 'stage: "0205550100"\n'],
		["a text by a template mark", "stage: lead\n", "<% x %>", 'stage: "\\x3C% x %>"\n'],
		["a text by several lines", "stage: lead\n", "a\nb", 'stage: "a\\nb"\n'],
		["a text by a list", "stage: lead # c\n", ["a", "x, y"], 'stage: [a, "x, y"] # c\n'],
		["nothing by a list", "stage: # c\nz: 1\n", ["a", "b"], "stage: # c\n  - a\n  - b\nz: 1\n"],
		[
			"nothing by a list, as other lists are",
			"a:\n- x\nstage:\n",
			["b", null],
			"a:\n- x\nstage:\n- b\n- null\n",
		],
		["nothing by an empty list", "stage:\n", [], "stage: []\n"],
		["a list by an empty one", "stage:\n  - a # one\n  - b\nz: 1\n", [], "stage: []\nz: 1\n"],
	])("replaces %s", (_, yaml, value, expected) => {
		expect(set(yaml, value)).toBe(expected);
	});

	it.each<[string, string, PropertyValue, string]>([
		[
			"at the end",
			"stage:\n  - a # one\n  - b\n",
			["a", "b", "c"],
			"stage:\n  - a # one\n  - b\n  - c\n",
		],
		["at the start", "stage:\n- b\n", ["a", "b"], "stage:\n- a\n- b\n"],
		[
			"in the middle",
			"stage:\n  - a\n  # x\n  - c\n",
			["a", "b", "c"],
			"stage:\n  - a\n  - b\n  # x\n  - c\n",
		],
		["in another order", "stage:\n  - a\n  - b\n  - c\n", ["c", "a"], "stage:\n  - c\n  - a\n"],
		["in brackets", "stage: [a,b , c] # x\n", ["a", "c", "d"], "stage: [a , c, d] # x\n"],
		["at the start of brackets", "stage: [ b ]\n", ["a", "b"], "stage: [ a, b ]\n"],
		[
			"in brackets over lines",
			"stage: [\n  a, # one\n  b # two\n]\n",
			["b", "c"],
			"stage: [\n   # one\n  b, c # two\n]\n",
		],
		["all anew", "stage: [ a, b ]\n", ["c"], "stage: [ c ]\n"],
	])("changes a list %s", (_, yaml, value, expected) => {
		expect(set(yaml, value)).toBe(expected);
	});

	it("adds a property as the last one, in the form of the block", () => {
		expect(set("a: 1\n# end\n", "tour")).toBe("a: 1\n# end\nstage: tour\n");
		expect(set("a: 1\r\n", "tour")).toBe("a: 1\r\nstage: tour\r\n");
		expect(set("  a: |\n    b\n", ["x"])).toBe("  a: |\n    b\n  stage:\n    - x\n");
		expect(set("", [])).toBe("stage: []\n");
		expect(set("# only a comment\n", null)).toBe("# only a comment\nstage:\n");
		expect(outcome("---\n---", setProperty("---\n---", "x: y", 1))).toBe('---\n"x: y": 1\n---');
	});

	it.each([
		["", "---\nstage: tour\n---\n"],
		["text", "---\nstage: tour\n---\ntext"],
		["a\r\nb\r\n", "---\r\nstage: tour\r\n---\r\na\r\nb\r\n"],
		["\ufeff# T\n", "\ufeff---\nstage: tour\n---\n# T\n"],
		["--- \nrule\n", "---\nstage: tour\n---\n--- \nrule\n"],
	])("makes a block at the top of %j", (text, expected) => {
		expect(outcome(text, setProperty(text, "stage", "tour"))).toBe(expected);
	});

	it.each<[string, string, PropertyValue]>([
		["duplicate-key", "a: 1\na: 2\nstage: lead\n", "tour"],
		["duplicate-key", "stage: 1\nstage: 2\n", "tour"],
		["unreadable-frontmatter", "stage: [a\n", "tour"],
		["unreadable-frontmatter", "\tstage: a\n", "tour"],
		["unreadable-frontmatter", "stage: lead\na: b: c\n", "tour"],
		["not-a-mapping", "- stage\n", "tour"],
		["flow-root", "{stage: lead}\n", "tour"],
		["unsupported-form", "? stage\n: lead\n", "tour"],
		["unsupported-form", "stage: lead\n...\n", "tour"],
		["unreadable-frontmatter", "%YAML 1.2\n--- \nstage: lead\n", "tour"],
		["anchor-in-use", "stage: &x lead\na: *x\n", "tour"],
		["anchor-in-use", "stage:\n  - &x lead\na: *x\n", "tour"],
		["anchor-in-use", "stage: &x\n  - lead\na: *x\n", ["lead", "b"]],
		["comments-inside", "stage:\n  - a\n  # c\n  - b\n", "tour"],
		["comments-inside", "stage: [a, # c\n  b]\n", "tour"],
		["comments-inside", "stage:\n  - a # c\n  - b\n", ["b", "a"]],
	])("is refused as %s for %j", (code, yaml, value) => {
		expect(set(yaml, value)).toBe(code);
	});

	it("is refused where the block is not closed, or not one to Obsidian", () => {
		for (const text of ["---\nstage: lead\n", "--- \nstage: lead\n---\n"]) {
			expect(outcome(text, setProperty(text, "stage", "tour"))).toBe("unclosed-frontmatter");
		}
	});

	it.each<[string, PropertyValue]>([
		["stage: 'tour' # c\n", "tour"],
		["stage: ~\n", null],
		["stage:\n- a\n- 5\n", ["a", 5]],
		["stage: []\n", []],
		["a: &x tour\nstage: *x\n", "tour"],
	])("plans nothing where %j reads so already", (yaml, value) => {
		expect(setProperty(note(yaml), "stage", value)).toEqual({ ok: true, edits: [] });
	});

	it("touches only the value", () => {
		const text = note("a: 1\nstage: lead # c\n");
		const from = text.indexOf("lead");
		expect(setProperty(text, "stage", "tour")).toEqual({
			ok: true,
			edits: [{ from, to: from + 4, insert: "tour" }],
		});
	});
});

describe("removing a property", () => {
	it.each([
		[
			"with the comment of its line",
			"a: 1\n# x\nstage: lead # c\n# y\nb: 2\n",
			"a: 1\n# x\n# y\nb: 2\n",
		],
		["with all its lines", "stage: |\n  a\n\n  b\n\nz: 1\n", "\nz: 1\n"],
		["with its items", "a: 1\nstage: # c\n- a\n# d\n- b # e\n# f\nz: 1\n", "a: 1\n# f\nz: 1\n"],
		["with lines in brackets", "stage: [a,\n  b]\nz: 1\n", "z: 1\n"],
		["with CRLF", "a: 1\r\nstage: lead\r\nb: 2\r\n", "a: 1\r\nb: 2\r\n"],
		["as the last one", "stage: lead\n", ""],
		["where nothing is", "a: 1\n", "a: 1\n"],
	])("takes it out %s", (_, yaml, expected) => {
		expect(remove(yaml)).toBe(expected);
	});

	it.each([
		["anchor-in-use", "stage: &x 1\na: *x\n"],
		["unsupported-form", "? stage\n: lead\n"],
		["unsafe-edit", "a: |\n  b\nstage: lead\n  # c\nz: 1\n"],
		["duplicate-key", "stage: 1\na: 1\na: 2\n"],
	])("is refused as %s for %j", (code, yaml) => {
		expect(remove(yaml)).toBe(code);
	});

	it.each(["constructor", "toString", "hasOwnProperty", "valueOf", "__proto__"])(
		"takes out %s, which every object has besides, like any other",
		(name) => {
			const text = note(`a: 1\n${name}: x\n`);
			expect(yamlAfter(text, removeProperty(text, name))).toBe("a: 1\n");
		},
	);
});

describe("a name in other capitals", () => {
	it.each([
		["is the one that is set", "Stage: lead # c\nz: 1\n", "Stage: tour # c\nz: 1\n"],
		["is set where it is empty", "STAGE:\n", "STAGE: tour\n"],
		["is set where it is the one that is read", "STAGE: a\nstage: b\n", "STAGE: tour\nstage: b\n"],
		["is not set where another has the value", "STAGE:\nstage: b\n", "STAGE:\nstage: tour\n"],
		["is not a longer one", "Stages: a\n", "Stages: a\nstage: tour\n"],
	])("%s", (_, yaml, expected) => {
		expect(set(yaml, "tour")).toBe(expected);
	});

	it("is the one that is removed", () => {
		expect(remove("a: 1\nStage: lead\n")).toBe("a: 1\n");
		expect(remove("a: 1\nStages: lead\n")).toBe("a: 1\nStages: lead\n");
	});
});
