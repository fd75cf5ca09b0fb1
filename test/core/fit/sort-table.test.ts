import { describe, expect, it } from "vitest";
import { arrangePeople, NO_QUERY } from "../../../src/core/fit/arrange-people";
import { fitPeople } from "../../../src/core/fit/fit";
import type { Sorting } from "../../../src/core/fit/sort-table";
import { vault } from "../../make/vault";

const index = vault({
	"My space.md": { type: "space", industries: ["Fintech"], categories: ["peer", "direct-report"] },
	"Bo.md": { type: "contact", industry: "Fintech", last_contact: "2026-05-01", category: "own" },
	"Ann.md": { type: "contact", category: "direct-report", intro_status: "asked" },
	"Cy.md": { type: "contact", last_contact: "2026-03-01", category: "peer" },
	"Di.md": { type: "contact", title: "Recruiter", intro_status: "waiting for spring" },
	"Eve.md": { type: "contact", intro_status: "identified", referred_by: "[[Bo]]" },
});
const fit = fitPeople(index, index.spaces[0]);

function sorted(sort: Sorting["sort"], direction: Sorting["direction"] = ""): string {
	const [group] = arrangePeople(fit, { ...NO_QUERY, sort, direction });
	return group?.people.map(({ entry }) => entry.note.name).join(" ") ?? "";
}

describe("a table of people", () => {
	it("keeps the order of the fit until a column is pressed", () => {
		expect(sorted("")).toBe(fit.parts.open.map(({ entry }) => entry.note.name).join(" "));
	});

	it("is sorted by name, and the other way round", () => {
		expect(sorted("name")).toBe("Ann Bo Cy Di Eve");
		expect(sorted("name", "reversed")).toBe("Eve Di Cy Bo Ann");
	});

	it("is sorted by category in the user's order, likely ones behind stated ones, none last", () => {
		expect(sorted("category")).toBe("Cy Ann Bo Di Eve");
		expect(sorted("category", "reversed")).toBe("Di Bo Ann Cy Eve");
	});

	it("is sorted by stage as in the pipeline; who has none comes last both ways", () => {
		expect(sorted("stage").split(" ").slice(0, 2)).toEqual(["Eve", "Ann"]);
		expect(sorted("stage", "reversed").split(" ").slice(0, 2)).toEqual(["Ann", "Eve"]);
	});

	it("is sorted by the last contact, longest ago first, never last", () => {
		expect(sorted("contact").split(" ").slice(0, 2)).toEqual(["Cy", "Bo"]);
		expect(sorted("contact", "reversed").split(" ").slice(0, 2)).toEqual(["Bo", "Cy"]);
	});

	it("puts whom somebody can lead me to before the others", () => {
		const [group] = arrangePeople(fit, { ...NO_QUERY, sort: "way" });
		const marks = group?.people.map(({ isReachable }) => (isReachable ? "+" : "-")).join("");
		expect(marks).toMatch(/^\+{1,4}-+$/);
	});

	it("sorts within groups, whose order stays that of their best people", () => {
		const groups = arrangePeople(fit, { ...NO_QUERY, group: "matches", sort: "name" });
		expect(groups.map(({ id }) => id)).toEqual(["open:1", "open:0"]);
		expect(groups[1]?.people.map(({ entry }) => entry.note.name)).toEqual([
			...["Ann", "Cy", "Di", "Eve"],
		]);
	});
});
