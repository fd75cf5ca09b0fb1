import { describe, expect, it } from "vitest";
import { arrangePeople, type FitGroup, NO_QUERY } from "../../../src/core/fit/arrange-people";
import { fitPeople } from "../../../src/core/fit/fit";
import { heightOf, listItems } from "../../../src/ui/space-fit/list-items";
import { vault } from "../../make/vault";

const index = vault({
	"Ann.md": { type: "contact" },
	"Ben.md": { type: "contact" },
	"Cat.md": { type: "contact", intro_status: "met" },
});
const fit = fitPeople(index, undefined);
const groups = arrangePeople(fit, NO_QUERY);

/** What the lines show, in words. */
function linesOf(groups: readonly FitGroup[], toggled: string[], explained: string[]): string[] {
	return listItems(groups, new Set(toggled), new Set(explained)).map((item) => {
		const name = item.kind === "group" ? "" : item.person.entry.path;
		const state =
			item.kind === "group"
				? item.isFolded && "folded"
				: item.kind === "reasons"
					? "reasons"
					: item.isOpen && "open";
		return [item.group.id, name, state].filter(Boolean).join(" ");
	});
}

function lines(toggled: string[], explained: string[]): string[] {
	return linesOf(groups, toggled, explained);
}

describe("the lines of the list", () => {
	it("are the people not yet met, and the met ones folded under a heading", () => {
		expect(lines([], [])).toEqual(["open Ann.md", "open Ben.md", "met folded"]);
	});

	it("show the met ones once their heading is opened", () => {
		expect(lines(["met"], [])).toEqual(["open Ann.md", "open Ben.md", "met", "met Cat.md"]);
	});

	it("have the reasons below each person that was asked about", () => {
		expect(lines(["met"], ["Ann.md", "Ben.md", "Cat.md"])).toEqual([
			"open Ann.md open",
			"open Ann.md reasons",
			"open Ben.md open",
			"open Ben.md reasons",
			"met",
			"met Cat.md open",
			"met Cat.md reasons",
		]);
		expect(lines([], ["Ben.md", "Cat.md"])).toEqual([
			"open Ann.md",
			"open Ben.md open",
			"open Ben.md reasons",
			"met folded",
		]);
	});

	it("fold a group of people not yet met only where somebody folded it", () => {
		const grouped = arrangePeople(fit, { ...NO_QUERY, group: "company" });
		expect(linesOf(grouped, ["open:"], [])).toEqual(["open: folded", "met folded"]);
	});

	it("are higher in a narrow view, where a person has three lines of text", () => {
		expect(heightOf("person", true, false)).toBeGreaterThan(heightOf("person", false, false));
	});

	it("have room for two lines a reason only where the view is slim", () => {
		expect(heightOf("reasons", true, true)).toBeGreaterThan(heightOf("reasons", true, false));
		expect(heightOf("reasons", true, false)).toBe(heightOf("reasons", false, false));
	});
});
