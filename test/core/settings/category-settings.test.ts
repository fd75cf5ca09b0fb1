import { describe, expect, it } from "vitest";
import { fitPeople } from "../../../src/core/fit/fit";
import { readSettings } from "../../../src/core/settings/settings";
import { spaceAt, vault } from "../../make/vault";

const NOTES = {
	"Ann.md": { type: "contact", title: "Head Sommelier" },
	"Bo.md": { type: "contact", title: "Recruiter" },
	"Cy.md": { type: "contact", title: "Editor" },
	"Space.md": { type: "space", industries: "Wine" },
};

/** What is likely of each by the settings of a vault. */
function likelyBy(data: unknown): string[] {
	const index = vault(NOTES, readSettings(data, "data.json").settings);
	return fitPeople(index, spaceAt(index, "Space.md")).people.map(
		({ entry, likelyCategories }) =>
			`${entry.note.name}: ${likelyCategories.map(({ category }) => category).join(", ")}`,
	);
}

describe("the words of titles that propose categories", () => {
	it("are the user's to add to and to take away, and categories of their own have some", () => {
		expect(likelyBy({}).sort()).toEqual(["Ann: ", "Bo: power-connector", "Cy: industry-expert"]);
		const categories = {
			"Power Connectors": ["community manager"],
			"industry-expert": ["editor", "sommelier"],
			"Old hand": ["recruiter"],
		};
		expect(likelyBy({ likely: { categories } }).sort()).toEqual([
			"Ann: industry-expert",
			"Bo: old-hand",
			"Cy: industry-expert",
		]);
	});

	it("are the usual ones where they cannot be read, which is said", () => {
		const { settings, problems } = readSettings({ likely: { categories: 5 } }, "data.json");
		expect(settings.likely.categories["industry-expert"]).toContain("editor");
		expect(problems.map(({ message }) => message)).toEqual([
			expect.stringContaining("Setting likely.categories: expected categories, each with words"),
		]);
	});

	it("are one row for each category, however it is written, with the words of all its rows", () => {
		const categories = { Mentors: ["coach"], Peer: ["planner"], peers: ["buyer", "planner"] };
		const { settings } = readSettings({ likely: { categories } }, "data.json");
		expect(settings.likely.categories).toEqual({ mentors: ["coach"], peer: ["planner", "buyer"] });
	});
});
