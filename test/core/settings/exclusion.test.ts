import { describe, expect, it } from "vitest";
import { exclusionProblems, makeExclusion } from "../../../src/core/settings/exclusion";

function excludes(filter: string, path: string): boolean {
	return makeExclusion({ excludedFiles: [filter], templateFolders: [] }, [])(path);
}

describe("an excluded file", () => {
	it.each([
		["Archive/", "Archive/Ann.md", true],
		["archive/", "Archive/Ann.md", true],
		["  Archive/ ", "Archive/Ann.md", true],
		["Archive", "Archive of notes.md", true],
		["Archive/", "Old/Archive/Ann.md", false],
		["C++ (old)/", "c++ (OLD)/Ann.md", true],
		["C.", "Cy.md", false],
	])("%j is the beginning of a path, in capitals or not: %j", (filter, path, isExcluded) => {
		expect(excludes(filter, path)).toBe(isExcluded);
	});

	it.each([
		["/^old\\/\\d+/", "Old/2019 Di.md", true],
		[" /di\\.md$/ ", "Old/2019 Di.md", true],
		["/^\\d+/", "Old/2019 Di.md", false],
	])("%j is an expression, found in capitals or not: %j", (filter, path, isExcluded) => {
		expect(excludes(filter, path)).toBe(isExcluded);
	});

	it.each(["", "  ", "/(/"])("%j excludes nothing", (filter) => {
		expect(excludes(filter, "( Ann.md")).toBe(false);
	});

	it("that is no valid expression is a problem of the file of settings", () => {
		expect(exclusionProblems(["Archive/", "/(/", "/ok/", ""], ".obsidian/app.json")).toEqual([
			{
				path: ".obsidian/app.json",
				code: "invalid-settings",
				message: "The excluded file /(/ is not a valid regular expression; it excludes nothing.",
			},
		]);
	});
});

describe("a template folder", () => {
	const isExcluded = makeExclusion({ excludedFiles: [], templateFolders: ["/Moulds/"] }, []);

	it("is meant as it is written, in capitals or not, with all that is in it", () => {
		expect(isExcluded("Moulds/Mails/Ask.md")).toBe(true);
		expect(isExcluded("moulds/Ask.md")).toBe(true);
		expect(isExcluded("Moulds of Bob.md")).toBe(false);
	});

	it.each([
		"Templates/Person.md",
		"templates/person.md",
		"90 System/Templates/Person.md",
		"_templates/Person.md",
		"Vorlagen/Person.md",
		"Plantillas/Persona.md",
	])("is one that is called so, whatever the vault says: %s", (path) => {
		expect(isExcluded(path)).toBe(true);
	});

	it.each(["Templates.md", "Email templates of Ann/Ann.md", "People/Template Smith.md"])(
		"is not every place with such a word: %s",
		(path) => {
			expect(isExcluded(path)).toBe(false);
		},
	);
});
