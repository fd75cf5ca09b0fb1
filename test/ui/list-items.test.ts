import { describe, expect, it } from "vitest";
import { arrangePeople, NO_QUERY } from "../../src/core/fit/arrange-people";
import { fitPeople } from "../../src/core/fit/fit";
import { heightOf, listItems } from "../../src/ui/space-fit/list-items";
import { vault } from "../make/vault";

const index = vault({
	"Ann.md": { type: "contact" },
	"Ben.md": { type: "contact" },
	"Cat.md": { type: "contact", intro_status: "met" },
});
const fit = fitPeople(index, undefined);
const groups = arrangePeople(fit, NO_QUERY);

function keys(toggled: string[], explained: string[]): string[] {
	return listItems(groups, { toggled: new Set(toggled), explained: new Set(explained) }).map(
		({ key }) => key,
	);
}

describe("the lines of the list", () => {
	it("are the people not yet met, and the met ones folded under a heading", () => {
		expect(keys([], [])).toEqual(["open Ann.md", "open Ben.md", "group met"]);
	});

	it("show the met ones once their heading is opened", () => {
		expect(keys(["met"], [])).toEqual(["open Ann.md", "open Ben.md", "group met", "met Cat.md"]);
	});

	it("have the reasons below a person that was asked about, also a person since deleted", () => {
		expect(keys([], ["Ann.md", "Gone.md"])).toEqual([
			"open Ann.md",
			"open Ann.md reasons",
			"open Ben.md",
			"group met",
		]);
	});

	it("fold a group of people not yet met only where somebody folded it", () => {
		const grouped = arrangePeople(fit, { ...NO_QUERY, group: "company" });
		const [first] = listItems(grouped, { toggled: new Set(["open:"]), explained: new Set() });
		expect(first).toMatchObject({ kind: "group", key: "group open:", isFolded: true });
	});

	it("are higher in a narrow view, where a person has three lines of text", () => {
		const [person] = listItems(groups, { toggled: new Set(), explained: new Set() });
		expect(person && heightOf(person, true)).toBeGreaterThan(
			(person && heightOf(person, false)) ?? 0,
		);
	});
});
