import { expect, it } from "vitest";
import { orderPeople } from "../../../src/app/people/order-people";
import { makeBoard } from "../../../src/core/pipeline/board";
import { vault } from "../../make/vault";

const PERSON = { type: "contact" };

it("people whom one is likely to mean come first: planned conversations, in progress, then the last contact", () => {
	const index = vault({
		"Ann.md": PERSON,
		"Bea.md": { ...PERSON, last_contact: "2026-03-01" },
		"Cy.md": { ...PERSON, last_contact: "2026-03-05" },
		"Di.md": { ...PERSON, intro_status: "asked" },
		"Ed.md": { ...PERSON, intro_status: "met" },
		"Flo.md": { ...PERSON, intro_status: "scheduled" },
		"Gus.md": PERSON,
		"Talk.md": {
			type: "interview",
			contact: "[[Gus]]",
			starts: "2026-03-20T09:00",
			held: "planned",
		},
	});
	const names = orderPeople([...index.people], makeBoard(index)).map(({ note }) => note.name);
	expect(names).toEqual(["Flo", "Gus", "Di", "Cy", "Bea", "Ann", "Ed"]);
});
