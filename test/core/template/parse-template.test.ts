import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTemplate, type TemplatePart } from "../../../src/core/template/parse-template";

/** Problems as `line:column message`. */
function problems(...lines: string[]): string[] {
	return parseTemplate(lines.join("\n")).problems.map(
		({ at, message }) => `${at.line}:${at.column} ${message}`,
	);
}

function text(parts: readonly TemplatePart[]): string {
	return parts.map((part) => (part.kind === "text" ? part.text : `<${part.name}>`)).join("");
}

describe("a template", () => {
	it("is text, values, and parts for lists and for what is missing", () => {
		expect(
			parseTemplate("Hi {{name}}{{#list}}, {{{each.one}}}{{/list}}{{^list}}!{{/list}}").parts,
		).toEqual([
			{ kind: "text", text: "Hi " },
			{ kind: "value", name: "name", at: { line: 1, column: 4 } },
			{
				kind: "each",
				name: "list",
				at: { line: 1, column: 12 },
				parts: [
					{ kind: "text", text: ", " },
					{ kind: "value", name: "each.one", at: { line: 1, column: 23 } },
				],
			},
			{
				kind: "unless",
				name: "list",
				at: { line: 1, column: 46 },
				parts: [{ kind: "text", text: "!" }],
			},
		]);
	});

	it("keeps the format of a date as it is written", () => {
		expect(parseTemplate("{{ date:dddd, [the] Do (YYYY) }}").parts).toEqual([
			{ kind: "value", name: "date:dddd, [the] Do (YYYY)", at: { line: 1, column: 1 } },
		]);
	});

	it("has no line of its own for a tag that stands alone in one, and none for a remark", () => {
		expect(
			text(parseTemplate("a\r\n{{#x}}\r\nb\r\n{{/x}}\r\n{{! a remark\nof two lines }}\nc").parts),
		).toBe("a\r\n<x>c");
	});

	it("says where a tag stands that means nothing here", () => {
		expect(problems("a", " {{> other}}", "{{#x}}", "  b {{>more}}{{/x}}")).toEqual([
			"2:2 {{> other}} means nothing in these templates.",
			"4:5 {{> more}} means nothing in these templates.",
		]);
	});

	it.each(["{{=<% %>=}}", "{{ = | | = }}", "{{#x}}{{=[ ]=}}{{/x}}"])(
		"does not let %s change the delimiters, and stands as it is",
		(tag) => {
			const template = parseTemplate(`one\n ${tag}`);
			expect(text(template.parts)).toBe(`one\n ${tag}`);
			const column = 2 + tag.search(/\{\{\s*=/);
			expect(template.problems).toEqual([
				{ at: { line: 2, column }, message: "The delimiters {{ and }} cannot be changed." },
			]);
		},
	);

	it.each([
		[["a {{b}}", "  {{c", "d"], "2:3 A tag is opened with {{ and not closed with }}."],
		[["{{a}} }}", "{{{b}}", "{{c"], "2:1 A tag is opened with {{ and not closed with }}."],
		[["{{a}} {{b {{c {{d"], "1:7 A tag is opened with {{ and not closed with }}."],
		[["{{! never ends", "{{a"], "1:1 A tag is opened with {{ and not closed with }}."],
		[["x", "{{/a}}"], "2:1 {{/a}} closes what is not open: {{#a}} is missing above it."],
		[["{{#a}}{{/a}}", " {{#a}} b {{ #a }}{{/a}}"], "2:2 {{#a}} is not closed: {{/a}} is missing."],
		[["{{#a}}", "{{^ b }}", "{{/a}}"], "2:1 {{#b}} is not closed: {{/b}} is missing."],
		[["", "{{"], "2:1 A tag is opened with {{ and not closed with }}."],
	])("of %j says where it goes wrong, and stands as it is", (lines, problem) => {
		expect(problems(...lines)).toEqual([problem]);
		expect(text(parseTemplate(lines.join("\n")).parts)).toBe(lines.join("\n"));
	});

	it("of many tags, or of one that never ends among many, is read in the time of its length", () => {
		expect(parseTemplate("{{a}}\n".repeat(10_000)).parts.at(-2)).toMatchObject({
			at: { line: 10_000 },
		});
	});

	it("is never too strange to be read", () => {
		const piece = fc.oneof(
			fc.constantFrom(
				"{{",
				"}}",
				"{{{",
				"}}}",
				"{{#a}}",
				"{{/a}}",
				"{{^b}}",
				"{{/b}}",
				"{{>",
				"{{=",
				"{{!",
				"\n",
				"a",
				" ",
			),
			fc.string({ unit: "binary", maxLength: 3 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const whole = pieces.join("");
				const template = parseTemplate(whole);
				for (const { at } of template.problems) {
					expect(at.line).toBeLessThanOrEqual(whole.split("\n").length);
					expect(at.column).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 3_000, seed: 8 },
		);
	});
});
