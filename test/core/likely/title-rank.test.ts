import { expect, it } from "vitest";
import { rankOfTitle } from "../../../src/core/likely/title-rank";

it.each([
	["", "professional"],
	["Demand Planner", "professional"],
	["Senior Demand Planner", "professional"],
	["Product Manager", "professional"],
	["Associate Product Manager", "junior"],
	["Werkstudentin Einkauf", "junior"],
	["Demand Planning Manager", "leader"],
	["Associate Director", "leader"],
	["Einkaufsleiterin", "leader"],
	["Vice President, Operations", "executive"],
	["Geschäftsführerin", "executive"],
	["Former CEO", "professional"],
	["Assistant to the CEO", "junior"],
])("the rank of %s is %s", (title, rank) => {
	expect(rankOfTitle(title)).toBe(rank);
});
