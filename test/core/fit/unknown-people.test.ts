import { describe, expect, it } from "vitest";
import { fitPeople } from "../../../src/core/fit/fit";
import { findUnknown, type UnknownPeople } from "../../../src/core/fit/unknown-people";
import { spaceAt, vault, type VaultNotes } from "../../make/vault";

function unknownAmong(people: VaultNotes): UnknownPeople | undefined {
	const space = { type: "space", industries: ["Fintech"], geographies: ["US/Utah"] };
	const index = vault({ "Space.md": space, ...people });
	return findUnknown(fitPeople(index, spaceAt(index, "Space.md")));
}

describe("the people of whom too little is known", () => {
	it("are those who say nothing of what the space asks for, whatever it does not ask for", () => {
		const bare = { type: "contact", profession: ["Sales"] };
		expect(unknownAmong({ "A.md": bare, "B.md": bare })).toEqual({
			people: 2,
			dimensions: ["industry", "geography"],
			isAll: true,
		});
	});

	it("lack one thing or another", () => {
		expect(
			unknownAmong({
				"A.md": { type: "contact", industry: ["Energy"] },
				"B.md": { type: "contact", geography: ["Peru"] },
			}),
		).toEqual({ people: 2, dimensions: ["industry", "geography"], isAll: false });
	});

	it("are none where more than half are known, or where nobody is left to meet", () => {
		const known = { type: "contact", industry: ["Energy"], geography: ["Peru"] };
		expect(
			unknownAmong({ "A.md": known, "B.md": known, "C.md": { type: "contact" } }),
		).toBeUndefined();
		expect(unknownAmong({ "A.md": { type: "contact", intro_status: "met" } })).toBeUndefined();
	});
});
