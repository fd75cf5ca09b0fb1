import { describe, expect, it } from "vitest";
import { arrangePeople, type FitGroup, NO_QUERY } from "../../../src/core/fit/arrange-people";
import { fitPeople, type PersonFit } from "../../../src/core/fit/fit";
import { heightOf, ListItems } from "../../../src/ui/space-fit/list-items";
import { vault } from "../../make/vault";

const index = vault({
	"Ann.md": { type: "contact" },
	"Ben.md": { type: "contact" },
	"Cat.md": { type: "contact", intro_status: "met" },
});
const fit = fitPeople(index, undefined);
const groups = arrangePeople(fit, NO_QUERY);

function personAt(path: string): PersonFit | undefined {
	return fit.people.find(({ entry }) => entry.path === path);
}

/** What the lines show, in words. */
function linesOf(groups: readonly FitGroup[], toggled: string[], explained: string[]): string[] {
	const people = fit.people.filter(({ entry }) => explained.includes(entry.path));
	const items = new ListItems(groups, { toggled: new Set(toggled), explained: people });
	return Array.from({ length: items.count }, (_, line) => {
		const item = items.at(line);
		if (!item) return "nothing";
		const name = item.kind === "group" ? "" : item.person.entry.path;
		const place = items.find(
			item.kind,
			item.group.id,
			item.kind === "group" ? undefined : item.person,
		);
		expect(place).toBe(line);
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

	it("are found by group and person, and not where they are folded away or not there", () => {
		const [ann, ben, cat] = ["Ann.md", "Ben.md", "Cat.md"].map(personAt);
		const items = new ListItems(groups, { toggled: new Set(), explained: ben ? [ben] : [] });
		expect(items.find("person", "open", ben)).toBe(1);
		expect(items.findReasons(ben)).toBe(2);
		expect(items.find("person", "met", cat)).toBe(-1);
		expect(items.findReasons(ann)).toBe(-1);
		expect(items.findReasons(undefined)).toBe(-1);
		expect(items.find("group", "open", undefined)).toBe(-1);
		expect(items.find("person", "gone", ann)).toBe(-1);
		expect([items.at(-1), items.at(items.count)]).toEqual([undefined, undefined]);
	});

	it("lie one below the other, and end with the height of all", () => {
		const ann = personAt("Ann.md");
		const items = new ListItems(groups, { toggled: new Set(), explained: ann ? [ann] : [] });
		const heights = ["person", "reasons", "person", "group"] as const;
		let top = 0;
		const places = heights.map((kind) => (top += heightOf(kind, true)));
		expect([...items.placesOf(true)]).toEqual([0, ...places]);
	});

	it("are higher in a narrow view, where a person has three lines of text", () => {
		expect(heightOf("person", true)).toBeGreaterThan(heightOf("person", false));
	});
});
