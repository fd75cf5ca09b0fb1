import { describe, expect, it } from "vitest";
import { VaultIndex } from "../../../src/core/index/vault-index";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { contact, note } from "../../make/note";
import { contactAt, indexOf, pathsOf, vault } from "../../make/vault";

describe("the index", () => {
	it("grows its revision by one with each change, and not where nothing was removed", () => {
		const index = new VaultIndex(DEFAULT_SETTINGS);
		expect(index.revision).toBe(0);
		index.set(contact("Ann.md"));
		index.set(contact("Ann.md"));
		index.rename("Ann.md", contact("Bob.md"));
		expect(index.revision).toBe(3);
		index.remove("Ann.md");
		expect(index.revision).toBe(3);
		index.remove("Bob.md");
		expect(index.revision).toBe(4);
	});

	it("has every note under its path, once, whatever became of it", () => {
		const index = vault({ "Ann.md": { type: "contact" }, "Acme.md": { type: "company" } });
		index.set(note("Ann.md", { type: "company" }));
		index.rename("Acme.md", note("P/Acme.md", { type: "contact" }));
		expect(index.size).toBe(2);
		expect(pathsOf(index.entries)).toEqual(["Ann.md", "P/Acme.md"]);
		expect(pathsOf(index.people)).toEqual(["P/Acme.md"]);
		expect(index.get("Acme.md")).toBeUndefined();
	});

	it("takes the note of a rename even where the old path was unknown or the new one taken", () => {
		const index = vault({ "Ann.md": { type: "contact" } });
		index.rename("Nobody.md", contact("Ann.md", { title: "VP" }));
		expect(index.size).toBe(1);
		expect(contactAt(index, "Ann.md").note.title).toBe("VP");
	});

	it("keeps the slot of everybody in the list when others go", () => {
		const index = indexOf(["A.md", "B.md", "C.md", "D.md"].map((path) => contact(path)));
		index.remove("B.md");
		index.remove("D.md");
		expect(index.contacts.map((entry) => entry.path)).toEqual(["A.md", "C.md"]);
		expect(index.contacts.map((entry) => entry.slot)).toEqual([0, 1]);
	});

	it("has contacts with copies and people without", () => {
		const ann = { type: "contact", email: "ann@example.org" };
		const index = vault({
			"P/Ann.md": ann,
			"P/Ann 2.md": ann,
			"P/Ann (conflicted copy 2024-01-01 120000).md": ann,
			"Q/Ann 2.md": ann,
			"P/Bob 2.md": ann,
		});
		expect(index.contacts).toHaveLength(5);
		expect(pathsOf(index.people)).toEqual(["P/Ann.md", "P/Bob 2.md", "Q/Ann 2.md"]);
		expect(index.originalOf(contactAt(index, "P/Ann 2.md"))?.path).toBe("P/Ann.md");
	});

	it("takes a note for a copy whatever digit its number ends in, and forgets one that is removed", () => {
		const ann = { type: "contact", email: "ann@example.org" };
		const numbers = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 99];
		const copies = numbers.map((number) => `P/Ann ${number}.md`);
		const index = vault(Object.fromEntries(["P/Ann.md", ...copies].map((at) => [at, ann])));
		expect(pathsOf(index.people)).toEqual(["P/Ann.md"]);
		expect(pathsOf(index.copies)).toEqual([...copies].sort());
		index.remove("P/Ann 10.md");
		expect(pathsOf(index.copies)).toEqual(copies.filter((at) => at !== "P/Ann 10.md").sort());
	});

	it("takes a numbered note for a copy only where address, profile or nearly all is the same", () => {
		const whole = {
			...{ type: "contact", industry: "Fintech", profession: "Founder", geography: "US" },
			...{ company: "Acme", title: "CEO" },
		};
		const isPerson = (first: object, second: object): boolean => {
			const index = vault({ "Ann.md": { ...first }, "Ann 2.md": { ...second } });
			return index.people.length === 2;
		};
		expect(isPerson({ type: "contact" }, { type: "contact" })).toBe(true);
		expect(isPerson(whole, whole)).toBe(false);
		expect(isPerson(whole, { ...whole, company: "Ajax", title: "CTO" })).toBe(true);
		const url = { type: "contact", linkedin: "https://www.linkedin.com/in/Ann/" };
		expect(isPerson(url, { type: "contact", linkedin: "linkedin.com/in/ann" })).toBe(false);
	});

	it("has the spaces by name, and of two of one name by path", () => {
		const index = vault({
			"Z.md": { type: "space", name: "Jobs" },
			"B/Work.md": { type: "space" },
			"A/Work.md": { type: "space" },
		});
		expect(index.spaces.map((space) => space.path)).toEqual(["Z.md", "A/Work.md", "B/Work.md"]);
	});

	it("reads names of properties as the settings have them", () => {
		const settings = {
			...DEFAULT_SETTINGS,
			properties: { company: ["ORG"], industry: ["Sector"] },
		};
		const index = vault(
			{ "Ann.md": { type: "contact", org: "[[Acme]]", sector: "x" }, "Acme.md": {} },
			settings,
		);
		const ann = contactAt(index, "Ann.md");
		expect(ann.company[0]?.target?.path).toBe("Acme.md");
		expect(ann.industry.map((term) => term.text)).toEqual(["x"]);
	});

	it("keeps a person whose properties cannot be read out of the people, and says why", () => {
		const index = vault({ "Ann.md": "---\ntype: contact\ntype: contact\n---\n" });
		expect(index.people).toEqual([]);
		expect(index.get("Ann.md")?.problems.map(({ code }) => code)).toEqual(["duplicate-key"]);
	});
});
