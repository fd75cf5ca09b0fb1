import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderTemplate, type TemplateValues } from "../../../src/core/template/render-template";
import { time } from "../../make/pipeline";

const NOW = time("2024-03-05T09:07");

const VALUES: TemplateValues = {
	title: "Jane Doe",
	name: "Jane",
	missing: undefined,
	empty: "",
	blank: " \t\u200b",
	person: { first: "Jane", last: undefined, work: { company: "Acme" } },
	people: [{ name: "Ann", role: "CTO" }, { name: "Bob" }],
	nobody: [],
};

const render = (template: string, values: TemplateValues = VALUES) =>
	renderTemplate(template, values, NOW);
const textOf = (template: string, values: TemplateValues = VALUES): string =>
	render(template, values).text;
const problemsOf = (template: string): string[] =>
	render(template).problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`);

describe("a value of a template", () => {
	it("stands as it is, without anything escaped, in two brackets and in three", () => {
		const name = `<b>"Jane" & O'Neil</b> \`x\` =/`;
		expect(textOf("{{name}} {{{name}}} {{&name}}", { name })).toBe(`${name} ${name} ${name}`);
	});

	it.each(["$&", "$1 $$ $`", "{{name}}", "{{#a}}", "<% tp.x %>", "}}", "\\", "[[A|b]]"])(
		"that says %s says that, and is not read again",
		(value) => {
			expect(render("<{{value}}>", { value, name: "no" })).toMatchObject({
				text: `<${value}>`,
				gaps: [],
				problems: [],
			});
		},
	);

	it("has no line breaks or control characters", () => {
		expect(textOf("{{v}}.", { v: " a\r\nb\u2028\tc\u0000d\n\n" })).toBe("a b c d.");
	});

	it("is made fit for its place by the caller", () => {
		const { text } = renderTemplate("{{v}}", { v: "a\n<%" }, NOW, (value) =>
			value.replace("<%", "&lt;%"),
		);
		expect(text).toBe("a\n&lt;%");
	});

	it("is found inside of what holds it", () => {
		expect(textOf("{{person.first}} {{person.work.company}}")).toBe("Jane Acme");
	});

	it("is a gap where nobody knows it, or nothing of it would be seen", () => {
		expect(render("A {{missing}}\n{{empty}}{{name}}\n\n{{person.last}} {{blank}}")).toMatchObject({
			text: "A [missing?]\n[empty?]Jane\n\n[person last?] [blank?]",
			gaps: [
				{ name: "missing", line: 1 },
				{ name: "empty", line: 2 },
				{ name: "person.last", line: 4 },
				{ name: "blank", line: 4 },
			],
			problems: [],
		});
		expect(textOf("{{v}}", { v: "\u0000\n" })).toBe("[v?]");
		expect(textOf("{{of.nobody.known}}", { of: { nobody: undefined } })).toBe("[of nobody known?]");
	});

	it("never says undefined, whatever is missing", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom("a", "b"), fc.constant(undefined)), (values) => {
				expect(textOf("{{a}}{{#a}}{{b}}{{/a}}{{^a}}{{b}}{{/a}}", values)).not.toContain(
					"undefined",
				);
			}),
			{ seed: 1 },
		);
	});

	it.each([
		"constructor",
		"__proto__",
		"toString",
		"hasOwnProperty",
		"person.constructor",
		"person.__proto__",
		"name.length",
		"people.length",
		"people.0",
		"people.0.name",
		".",
		"..",
		"person..first",
		"person.first.x",
		"Name",
		"nmae",
	])("{{%s}} does not exist", (name) => {
		expect(render(`one\n  {{${name}}}`)).toMatchObject({
			gaps: [{ name, line: 2 }],
			problems: [{ at: { line: 2, column: 3 }, message: `There is no value {{${name}}}.` }],
		});
	});

	it("is no list and no record", () => {
		expect(problemsOf("{{people}} {{person}}")).toEqual([
			"1:1 {{people}} is not text: name one of its values.",
			"1:12 {{person}} is not text: name one of its values.",
		]);
		expect(textOf("{{people}}!")).toBe("[people?]!");
	});
});

describe("a part of a template", () => {
	it("is repeated for each of a list, in which inner names come before outer ones", () => {
		expect(
			textOf("{{#people}}{{name}}{{#role}} ({{role}}){{/role}} at {{title}}; {{/people}}"),
		).toBe("Ann (CTO) at Jane Doe; Bob[role?] at Jane Doe; ");
	});

	it("is shown once for a text and for a record, and not for what is missing, empty or an empty list", () => {
		expect(textOf("{{#name}}a{{name}}{{/name}}{{#person}}{{first}}{{/person}}")).toBe("aJaneJane");
		expect(
			textOf(
				"{{#missing}}a{{/missing}}{{#empty}}b{{/empty}}{{#nobody}}c{{/nobody}}{{#blank}}d{{/blank}}",
			),
		).toBe("");
	});

	it("is shown the other way round after a roof", () => {
		expect(
			textOf(
				"{{^missing}}a{{/missing}}{{^nobody}}b{{/nobody}}{{^name}}c{{/name}}{{^people}}d{{/people}}",
			),
		).toBe("ab");
	});

	it("of a name that does not exist is a problem and a gap, of either kind", () => {
		expect(problemsOf("a {{#nmae}}x{{/nmae}}\n{{^constructor}}y{{/constructor}}")).toEqual([
			"1:3 There is no value {{nmae}}.",
			"2:1 There is no value {{constructor}}.",
		]);
		expect(textOf("a {{#nmae}}x{{/nmae}}")).toBe("a [nmae?]");
	});

	it("that is repeated says only once what is wrong in it", () => {
		expect(problemsOf("{{#people}}{{nmae}}{{/people}}")).toEqual([
			"1:12 There is no value {{nmae}}.",
		]);
	});

	it("that stands alone in its lines leaves no empty ones", () => {
		expect(textOf("a\n{{#people}}\n- {{name}}\n{{/people}}\nb")).toBe("a\n- Ann\n- Bob\nb");
	});
});

describe("title, date and time", () => {
	it("work as in the core plugin for templates", () => {
		expect(textOf("{{title}} {{date}} {{time}}")).toBe("Jane Doe 2024-03-05 09:07");
		expect(textOf("{{date:dddd, D MMMM YYYY}}|{{time:h:mm A}}|{{date:HH:mm}}|{{time:YYYY}}")).toBe(
			"Tuesday, 5 March 2024|9:07 AM|09:07|2024",
		);
		expect(textOf("{{ Date : YYYY }} {{DATE}} {{TIME}} {{Title}} {{date:}}")).toBe(
			"2024 2024-03-05 09:07 Jane Doe 2024-03-05",
		);
		expect(textOf("{{date:[Week] W [of] GGGG}}")).toBe("Week 10 of 2024");
	});

	it("give way to values of these names", () => {
		expect(textOf("{{date}}", { date: "today" })).toBe("today");
	});

	it("say which letter means nothing, and write the rest as there", () => {
		expect(render("a\n{{date:D by M}}")).toMatchObject({
			text: "a\n5 by 3",
			gaps: [],
			problems: [
				{
					at: { line: 2, column: 1 },
					message: "“b” is not a date code that works here. Words go in brackets: [at].",
				},
			],
		});
	});

	it.each(["dates", "datetime", "date+1d", "time-zone", "mydate:YYYY"])(
		"are not {{%s}}",
		(name) => {
			expect(problemsOf(`{{${name}}}`)).toEqual([`1:1 There is no value {{${name}}}.`]);
		},
	);
});

describe("a template that cannot be read", () => {
	it("stands as it is, with what is wrong", () => {
		expect(render("Hi {{name}\n{{title}}{{#name}}")).toMatchObject({
			text: "Hi {{name}\n{{title}}{{#name}}",
			problems: [{ at: { line: 2, column: 10 } }],
		});
	});

	it("because of a tag that means nothing, is filled for the rest", () => {
		expect(render("{{> signature}}Hi {{name}}")).toMatchObject({
			text: "Hi Jane",
			problems: [{ at: { line: 1, column: 1 } }],
		});
	});
});
