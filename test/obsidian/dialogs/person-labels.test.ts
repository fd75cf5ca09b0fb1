import { describe, expect, it } from "vitest";
import { PersonLabels } from "../../../src/obsidian/dialogs/person-labels";
import { contactAt, vault } from "../../make/vault";

const index = vault({
	"Ann Lee.md": { type: "contact", company: "[[Acme]]" },
	"Work/Ann Lee.md": { type: "contact", company: "Initech" },
	"Old/Ann Lee.md": { type: "contact" },
	"Zoë Ito.md": { type: "contact", title: "Leader" },
	"Bo.md": { type: "contact", name: "Bo Lindgren" },
});
const names = new PersonLabels(index.people);

describe("the words that stand for people in a field", () => {
	it("are the name, with company and path where several bear it", () => {
		expect(names.labelFor(contactAt(index, "Bo.md"))).toBe("Bo Lindgren");
		expect(names.labelFor(contactAt(index, "Ann Lee.md"))).toBe("Ann Lee (Acme, Ann Lee.md)");
		expect(names.labelFor(contactAt(index, "Old/Ann Lee.md"))).toBe("Ann Lee (Old/Ann Lee.md)");
	});

	it("mean that person again, however they are cased and accented", () => {
		expect(names.introducer("zoe ito")).toEqual({ path: "Zoë Ito.md" });
		expect(names.introducer(" Ann Lee (Initech, Work/Ann Lee.md) ")).toEqual({
			path: "Work/Ann Lee.md",
		});
	});

	it("are a mere name where nobody has a note of it, and nobody where nothing is typed", () => {
		expect(names.introducer("Uncle Bob")).toEqual({ name: "Uncle Bob" });
		expect(names.introducer("  ")).toBeUndefined();
		expect(names.introducer(undefined)).toBeUndefined();
	});
});
