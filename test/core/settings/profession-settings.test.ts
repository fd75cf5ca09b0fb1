import { describe, expect, it } from "vitest";
import { fitPeople } from "../../../src/core/fit/fit";
import { DEFAULT_SETTINGS, readSettings } from "../../../src/core/settings/settings";
import { vault } from "../../make/vault";

describe("the words of titles for professions", () => {
	it("are those of the user's own table, which make a profession of the space likely", () => {
		const { settings, problems } = readSettings(
			{ import: { professions: { Einkauf: ["category lead", "Sourcing"], " ": ["x"] } } },
			"data.json",
		);
		expect(problems).toEqual([]);
		const index = vault(
			{
				"Space.md": { type: "space", professions: ["Einkauf"] },
				"Ann.md": { type: "contact", title: "Global Sourcing Manager" },
				"Bo.md": { type: "contact", title: "Software Engineer" },
			},
			settings,
		);
		const { people } = fitPeople(index, index.spaces[0]);
		expect(people.map(({ profession }) => profession.result)).toEqual(["likely", "unknown"]);
	});

	it("are the default ones where the table is none, which is a problem", () => {
		const { settings, problems } = readSettings({ import: { professions: 5 } }, "data.json");
		expect(problems).toHaveLength(1);
		expect(settings.import).toEqual(DEFAULT_SETTINGS.import);
		const { problems: others } = readSettings({ import: { professions: { A: 5 } } }, "data.json");
		expect(others).toHaveLength(1);
	});
});
