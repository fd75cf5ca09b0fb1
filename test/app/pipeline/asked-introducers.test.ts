import { describe, expect, it } from "vitest";
import { askedIntroducers } from "../../../src/app/pipeline/asked-introducers";
import { loggedContact } from "../../make/network";
import { contactAt, vault } from "../../make/vault";

function asked(...log: string[]): string[] {
	const index = vault({
		"Ann.md": loggedContact("", ...log),
		"Bo.md": { type: "contact" },
		"People/Cy.md": { type: "contact" },
	});
	return askedIntroducers(index, contactAt(index, "Ann.md")).map((who) =>
		typeof who === "string" ? who : who.path,
	);
}

describe("those who are asked for an introduction", () => {
	it("are all of this attempt, each once, the last one first", () => {
		expect(
			asked(
				...["2026-01-01 asked [[Bo]]", "2026-01-02 no-reply", "2026-02-01 asked [[Cy]]"],
				...["2026-02-02 asked [[Aunt May|May]]", "2026-02-03 asked [[People/Cy]]"],
			),
		).toEqual(["May", "People/Cy.md"]);
	});

	it("are not those who have said no, nor those who introduced me without being asked", () => {
		expect(
			asked(
				...["2026-01-01 asked [[Bo]]", "2026-01-02 asked [[Cy]]", "2026-01-03 refused [[Cy]]"],
				"2026-01-04 introduced [[Aunt May]]",
			),
		).toEqual(["Bo.md"]);
		expect(asked()).toEqual([]);
	});
});
