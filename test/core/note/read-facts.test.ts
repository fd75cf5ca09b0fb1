import { describe, expect, it } from "vitest";
import type { NoteFacts } from "../../../src/core/note/facts";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { factsOf } from "../../make/note";

const path = "People/Jane.md";

function facts(text: string, settings = DEFAULT_SETTINGS): NoteFacts {
	return factsOf(path, text, settings);
}

describe("the facts of a note", () => {
	it.each([
		["an empty file", ""],
		["a body alone", "# Jane\n\nShe knows [[Bob]].\n"],
		["a rule at the top that is the only one", "---\nSome words\n"],
		["an empty block", "---\n---\nWords"],
	])("are none, and no problem, for %s", (_, text) => {
		expect(facts(text)).toEqual({
			path,
			frontmatter: {},
			log: [],
			links: [],
			tags: [],
			problems: [],
		});
	});

	it("are the properties and the log, the lines counted from the top of the file", () => {
		expect(facts("---\ntype: contact\n---\n\n## Introduction log\n- 2026-03-02 met\n")).toEqual({
			path,
			frontmatter: { type: "contact" },
			log: [{ date: "2026-03-02", event: "met", line: 6 }],
			links: [],
			tags: [],
			problems: [],
		});
	});

	it("are the same after a byte order mark and with Windows line ends", () => {
		const text = "---\ntype: contact\n---\n## Introduction log\n- 2026-03-02 met\n";
		expect(facts(`\uFEFF${text}`)).toEqual(facts(text));
		expect(facts(text.replace(/\n/g, "\r\n"))).toEqual(facts(text));
	});

	it("have the links of the body of an interview only, and none in code", () => {
		const body =
			"She named [[Bob Ray|Bob]] and [Cy](People/Cy%20Day.md).\n`[[No]]`\n```\n[[No]]\n```\n";
		expect(facts(`---\ntype: Interview\n---\n${body}`).links).toEqual(["Bob Ray", "People/Cy Day"]);
		expect(facts(`---\ntype:\n  - "[[interview]]"\n---\n${body}`).links).toHaveLength(2);
		expect(facts(`---\ntype: contact\n---\n${body}`).links).toEqual([]);
	});

	it("have tags of the body where a tag can make a contact", () => {
		const settings = {
			...DEFAULT_SETTINGS,
			contacts: { types: [], folders: [], tags: ["contact"] },
		};
		expect(facts("---\ntags: x\n---\nA #contact", settings).tags).toEqual(["contact"]);
		expect(facts("---\ntags: x\n---\nA #contact").tags).toEqual([]);
	});
});

describe("the links of a conversation", () => {
	it("are those outside of its preparation, which is known to be there", () => {
		const head = "---\ntype: interview\n---\n";
		const body = "[[A]]\n## Prep\n[[B]]\n### More\n[[C]]\n## Recap\n[[D]]\n";
		expect(facts(head + body)).toMatchObject({
			links: ["A", "D"],
			isPrepared: true,
			hasRecap: true,
		});
		expect(facts(head + body.replace("Prep", "Notes"))).toMatchObject({
			links: ["A", "B", "C", "D"],
		});
		expect(facts(`---\ntype: contact\n---\n${body}`)).not.toHaveProperty("isPrepared");
	});
});

describe("properties that cannot be read", () => {
	it.each([
		["title: VP: Product", "a value with a colon in it needs quotes"],
		[
			"introduced_by: [[A]], [[B]]",
			'several links are written as a list, each in quotes: ["[[A]]", "[[B]]"]',
		],
		["twitter: @jane", "a value that begins with @ needs quotes"],
		["share: %5", "a value that begins with % needs quotes"],
		["code: `x`", "a value that begins with ` needs quotes"],
		['title: "VP', "a quotation mark is opened and not closed"],
		["title: 'VP", "a quotation mark is opened and not closed"],
		["tags: [a, b", "a bracket is opened and not closed"],
		["tags: {a: b", "a bracket is opened and not closed"],
		["\ttitle: VP", "a line may begin with spaces, but not with a tab"],
	])("are explained in plain words: %s", (line, reason) => {
		const { frontmatter, problems } = facts(`---\ntype: contact\n${line}\n---\n`);
		expect(frontmatter).toEqual({});
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ path, code: "unreadable-frontmatter" });
		expect(problems[0]?.message).toBe(
			`The properties cannot be read, so they are ignored, and nothing is written here: ${reason}.`,
		);
	});

	it("say in which line of the file", () => {
		expect(facts("---\ntype: contact\ntitle: VP: Product\n---\n").problems[0]?.line).toBe(3);
		expect(facts("---\r\ntype: contact\r\ntwitter: @jane\r\n---\r\n").problems[0]?.line).toBe(3);
	});

	it("speak of no parts of YAML that its users do not know", () => {
		const blocks = [
			"a: *x",
			"? [a]: b\n: c: d",
			"a: b\n- c",
			"a: !<tag:x> [",
			"- a\nb: c",
			"a: >x\n b",
			"& : x",
			"a: |2x\n b",
			"a: [b]]",
			'"a" b: c',
			"a:\n b: c\n  d: e",
			"%YAML 9\n",
		];
		for (const block of blocks) {
			for (const { message } of facts(`---\n${block}\n---\n`).problems) {
				expect(message).not.toMatch(
					/mapping|scalar|sequence|flow|implicit|anchor|alias|node|token|collection|indicator|document|directive/i,
				);
			}
		}
	});

	it("name the property that stands twice", () => {
		const { problems } = facts("---\ntype: contact\ncompany: A\ncompany: B\n---\n");
		expect(problems).toEqual([
			{
				path,
				code: "duplicate-key",
				message:
					"The properties cannot be read, so they are ignored, and nothing is written here: “company” appears twice.",
				line: 4,
			},
		]);
	});

	it("are told apart from a block that is no list of properties", () => {
		expect(facts("---\n- a\n- b\n---\n").problems.map(({ code }) => code)).toEqual([
			"not-a-mapping",
		]);
		expect(facts("---\njust words\n---\n").problems[0]?.message).toContain("names and values");
	});

	it("do not take the log away", () => {
		const text = "---\ntitle: VP: Product\n---\n## Introduction log\n- 2026-03-02 met\n";
		expect(facts(text).log).toHaveLength(1);
	});

	it("are reported where the block is never closed", () => {
		const { problems } = facts("---\ntype: contact\nname: Jane\n\nShe is nice.\n");
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ code: "unclosed-frontmatter", line: 1 });
	});

	it.each([
		["begin with +++", '+++\ntype = "contact"\ncompany = "Quill"\n+++\nText\n'],
		["begin with ---toml", '---toml\ntype = "contact"\n---\n'],
		["begin with ---yaml", "---yaml\r\ntype: contact\r\n---\r\n"],
		["begin with {", '{\n  "type": "contact",\n  "company": "Quill"\n}\n'],
		["begin with –––", "–––\ntype: contact\n–––\n"],
		["begin with —", "—\ncompany: Quill\ntype: “contact”\n—\n"],
		["stand in a code block", "```yaml\ntype: contact\n```\n"],
		["stand in a code block", "```\n---\ntype: Contact\n---\n```\n# Jane\n"],
	])("are reported where they %s", (what, text) => {
		expect(facts(text).problems).toEqual([
			{
				path: expect.any(String) as unknown,
				code: "spaced-frontmatter",
				line: 1,
				message: `These properties ${what}, so Obsidian does not see them; write them as type: contact between two lines of ---.`,
			},
		]);
	});

	it.each([
		'+++\ntitle = "A post"\n+++\n',
		"```yaml\ntype: Deployment\n```\n",
		"# How to\n\n```yaml\ntype: contact\n```\n",
		"```js\nconst type = 1;\n```\ntype: contact\n",
		"+++\ntype: contact\n",
		"— a thought —\ntype: contact\n—\n",
		"{\n}\ntype: contact\n",
	])("are not seen in %j", (text) => {
		expect(facts(text).problems).toEqual([]);
	});

	it("are reported where blanks after the first line hide them", () => {
		const { frontmatter, problems } = facts("---  \ntype: contact\n---\n");
		expect(frontmatter).toEqual({});
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ code: "spaced-frontmatter", line: 1 });
	});
});
