import { describe, expect, it } from "vitest";
import { setProperty } from "../../../src/core/note/set-property";
import { readPersonLine } from "../../../src/core/people/capture-line";
import { profileKey } from "../../../src/core/records/same-person";
import { parseTemplate } from "../../../src/core/template/parse-template";
import { readText } from "../../make/importing";
import { factsOf } from "../../make/note";

describe("a text that is too long for what it should be", () => {
	it("is no address of a profile beyond 2,000 characters", () => {
		const address = (length: number): string => "linkedin.com/in/".padEnd(length, "a");
		expect(profileKey(address(2_000))).toBe(address(2_000));
		expect(profileKey(address(2_001))).toBeUndefined();
	});

	it("is no e-mail address beyond 64 characters before its @, and stays in the line", () => {
		const name = "a".repeat(64);
		expect(readPersonLine(`Jane ${name}@x.example`).email).toEqual([`${name}@x.example`]);
		expect(readPersonLine(`Jane a${name}@x.example`)).toMatchObject({
			email: [],
			name: `Jane a${name}@x.example`,
		});
	});

	it("is left out of an imported row, which says so", () => {
		const [person] = readText(`Name,LinkedIn\nJane,linkedin.com/in/${"a".repeat(2_000)}\n`).people;
		expect(person).toMatchObject({
			linkedin: undefined,
			unused: ["linkedin is too long, so it was left out"],
		});
	});

	it("is read as no properties beyond 100,000 characters, with a word why, and is not edited", () => {
		const note = `---\nx: ${"[[a]], ".repeat(20_000)}\n---\n`;
		expect(factsOf("A.md", note).problems).toMatchObject([
			{
				code: "unreadable-frontmatter",
				message:
					"The properties cannot be read, so they are ignored, and nothing is written here: they are longer than 100,000 characters. Long texts belong below the properties.",
			},
		]);
		expect(setProperty(note, "title", "x")).toMatchObject({
			ok: false,
			refusal: {
				code: "unreadable-frontmatter",
				message: "The properties are longer than 100,000 characters.",
			},
		});
	});

	it.each([
		["x".repeat(100_001), "The template is longer than 100,000 characters"],
		[`{{x${" ".repeat(1_001)}}}`, "More than 1,000 spaces and line breaks in a row"],
	])("is no template, and stands as it is", (text, message) => {
		const { parts, problems } = parseTemplate(text);
		expect(parts).toEqual([{ kind: "text", text }]);
		expect(problems[0]?.message).toContain(message);
	});
});
