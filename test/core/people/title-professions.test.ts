import { describe, expect, it } from "vitest";
import { TitleProfessions } from "../../../src/core/people/title-professions";
import { DEFAULT_SETTINGS, readSettings } from "../../../src/core/settings/settings";

const titles = new TitleProfessions(DEFAULT_SETTINGS.import.professions);

describe("the professions of a title", () => {
	it.each([
		["VP, Product", ["Product management"]],
		["Senior Software Engineer", ["Engineering"]],
		["Talent Acquisition Partner", ["Recruiting"]],
		["Head of Talent", ["Human resources"]],
		["Head of Sales & Marketing", ["Sales", "Marketing"]],
		["Marketing and sales", ["Marketing", "Sales"]],
		["Redesigner", []],
		["Chief of Staff", []],
		["", []],
		["VERKAUF", []],
	])("of %s are %j", (title, professions) => {
		expect(titles.propose(title)).toEqual(professions);
	});

	it("are those of the user's own table", () => {
		const { settings, problems } = readSettings(
			{ import: { professions: { Verkauf: ["Vertrieb", "Verkäufer"], " ": ["x"] } } },
			"data.json",
		);
		expect(problems).toEqual([]);
		const own = new TitleProfessions(settings.import.professions);
		expect(own.propose("Leiter Vertrieb")).toEqual(["Verkauf"]);
		expect(own.propose("verkaufer")).toEqual(["Verkauf"]);
		expect(own.propose("Software Engineer")).toEqual([]);
	});

	it("are the default ones where the table is none, which is a problem", () => {
		const { settings, problems } = readSettings({ import: { professions: 5 } }, "data.json");
		expect(problems).toHaveLength(1);
		expect(settings.import).toEqual(DEFAULT_SETTINGS.import);
		expect(readSettings({ import: { professions: { A: 5 } } }, "data.json").problems).toHaveLength(
			1,
		);
	});
});
