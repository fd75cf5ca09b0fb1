import { describe, expect, it } from "vitest";
import {
	arrangePeople,
	type FitQuery,
	NO_QUERY,
	wantsAll,
} from "../../../src/core/fit/arrange-people";
import { fitPeople } from "../../../src/core/fit/fit";
import { vault } from "../../make/vault";

const index = vault({
	"My space.md": { type: "space", industries: ["Fintech"], categories: ["peer", "investor"] },
	"Ann.md": {
		type: "contact",
		industry: "Fintech",
		category: "peer",
		company: "Acme, Inc.",
		title: "VP Product",
	},
	"Ben.md": {
		type: "contact",
		category: ["investor", "peer"],
		company: "Acme, Inc.",
		intro_status: "asked",
	},
	"Zoë Åker.md": { type: "contact", aliases: ["Zed"], intro_status: "waiting" },
	"Cat.md": { type: "contact", industry: "Fintech", intro_status: "met" },
	"Dan.md": { type: "contact", intro_status: "dropped" },
});
const fit = fitPeople(index, index.spaces[0]);

function arrange(query: Partial<FitQuery>): Record<string, string[]> {
	const groups = arrangePeople(fit, { ...NO_QUERY, ...query });
	return Object.fromEntries(
		groups.map(({ id, people }) => [id, people.map(({ entry }) => entry.note.name)]),
	);
}

describe("the people of a fit", () => {
	it("are those not yet met in the fit's order, then the met, then the closed ones", () => {
		expect(arrange({})).toEqual({
			open: ["Ann", "Ben", "Zoë Åker"],
			met: ["Cat"],
			closed: ["Dan"],
		});
	});

	it("are found by words of name, alias, title, company and category, without case and accents", () => {
		expect(arrange({ text: "zoe aker" })).toEqual({ open: ["Zoë Åker"] });
		expect(arrange({ text: "ZED" })).toEqual({ open: ["Zoë Åker"] });
		expect(arrange({ text: "acme vp" })).toEqual({ open: ["Ann"] });
		expect(arrange({ text: "investor" })).toEqual({ open: ["Ben"] });
		expect(arrange({ text: "nobody" })).toEqual({});
	});

	it("are found by category, by stage, by having none, and by a dimension that matches", () => {
		expect(arrange({ category: "peer" })).toEqual({ open: ["Ann", "Ben"] });
		expect(arrange({ stage: "asked" })).toEqual({ open: ["Ben"] });
		expect(arrange({ stage: "none" })).toEqual({ open: ["Ann"] });
		expect(arrange({ dimension: "industry" })).toEqual({ open: ["Ann"], met: ["Cat"] });
	});

	it("stand under each of their categories, in the space's order, those without one last", () => {
		expect(arrange({ group: "category" })).toEqual({
			"open:peer": ["Ann", "Ben"],
			"open:investor": ["Ben"],
			"open:": ["Zoë Åker"],
			met: ["Cat"],
			closed: ["Dan"],
		});
		expect(Object.keys(arrange({ group: "category" }))).toEqual([
			"open:peer",
			"open:investor",
			"open:",
			"met",
			"closed",
		]);
	});

	it("stand under their number of matches, their stage and their company", () => {
		expect(Object.keys(arrange({ group: "matches" }))).toEqual([
			"open:1",
			"open:0",
			"met",
			"closed",
		]);
		expect(Object.keys(arrange({ group: "stage" }))).toEqual([
			"open:asked",
			"open:waiting",
			"open:",
			"met",
			"closed",
		]);
		expect(arrange({ group: "company" })).toMatchObject({
			"open:Acme, Inc.": ["Ann", "Ben"],
			"open:": ["Zoë Åker"],
		});
	});
});

it("companies and own categories stand in the order of the best of their people, and those without come last", () => {
	const people = vault({
		"Space.md": { type: "space", industries: ["Fintech"] },
		"Ann.md": { type: "contact", company: "Aardvark Loans", category: "angel" },
		"Bea.md": { type: "contact" },
		"Cyd.md": { type: "contact", industry: "Fintech", company: "Zebra Pay", category: "zealot" },
		"Dan.md": { type: "contact", industry: "Fintech" },
	});
	const groups = (group: FitQuery["group"]): string[] =>
		arrangePeople(fitPeople(people, people.spaces[0]), { ...NO_QUERY, group }).map(({ id }) => id);
	expect(groups("company")).toEqual(["open:Zebra Pay", "open:Aardvark Loans", "open:"]);
	expect(groups("category")).toEqual(["open:zealot", "open:angel", "open:"]);
});

describe("a query", () => {
	it("wants all where only the grouping is chosen", () => {
		expect(wantsAll({ ...NO_QUERY, group: "stage", text: "  " })).toBe(true);
		expect(wantsAll({ ...NO_QUERY, stage: "none" })).toBe(false);
	});
});
