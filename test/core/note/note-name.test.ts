import { describe, expect, it } from "vitest";
import { fileStem, readName } from "../../../src/core/note/note-name";
import { PropertyReader } from "../../../src/core/note/property-reader";

function nameOf(path: string, frontmatter: Record<string, unknown>): string {
	const reader = new PropertyReader({});
	reader.open(path, frontmatter, []);
	return readName(path, reader);
}

describe("the name of a note", () => {
	it.each([
		["People/Jane Doe.md", "Jane Doe"],
		["Jane Doe.md", "Jane Doe"],
		["A/B/Jane.MD", "Jane"],
		["Jane", "Jane"],
		["Dr. Jane.Doe.md", "Dr. Jane.Doe"],
		["People/.md", ""],
	])("is for %s the file's name without folder and ending", (path, stem) => {
		expect(fileStem(path)).toBe(stem);
		expect(nameOf(path, {})).toBe(stem);
	});

	it("is the name property where there is one", () => {
		expect(nameOf("People/jdoe.md", { name: " Jane: Doe " })).toBe("Jane: Doe");
		expect(nameOf("People/jdoe.md", { name: ["Jane Doe", "Janie"] })).toBe("Jane Doe");
		expect(nameOf("People/jdoe.md", { name: "[[jdoe|Jane Doe]]" })).toBe("Jane Doe");
		expect(nameOf("People/42.md", { name: 42 })).toBe("42");
	});

	it("is on one line, however the property is written", () => {
		expect(nameOf("People/jdoe.md", { name: "Jane\n\nDoe\r\nBcc: x@y.z" })).toBe(
			"Jane Doe Bcc: x@y.z",
		);
		expect(nameOf("People/jdoe.md", { name: "Jane\u2028Doe\u0085" })).toBe("Jane Doe ");
	});

	it.each([[""], ["  "], [null], [[]], [{}], ["{{title}}"], ["<% tp.file.title %>"]])(
		"is the file's name where the property is %j",
		(name) => {
			expect(nameOf("People/Jane Doe.md", { name })).toBe("Jane Doe");
		},
	);
});
