import { describe, expect, it } from "vitest";
import { ContactChanges } from "../../../src/core/index/contact-changes";
import { refsOf } from "../../../src/core/index/entry";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { contact, note } from "../../make/note";
import { contactAt, vault } from "../../make/vault";

const PERSON = { type: "contact" };

/** What has changed since the last look, as `before → after`. */
function watch(index: VaultIndex): () => string[] {
	const people = new ContactChanges(index);
	return () =>
		people
			.refresh()
			.map(({ before, after }) => `${before?.path ?? "nobody"} → ${after?.path ?? "nobody"}`)
			.sort();
}

describe("a watch of people", () => {
	it("tells who has come, changed and gone, once, and of no other notes", () => {
		const index = vault({ "Ann.md": PERSON, "Ben.md": PERSON });
		const look = watch(index);
		expect(look()).toEqual([]);
		index.set(contact("Ann.md", { title: "CTO" }));
		index.set(contact("Cat.md"));
		index.set(note("Diary.md", {}));
		expect(look()).toEqual(["Ann.md → Ann.md", "nobody → Cat.md"]);
		expect(look()).toEqual([]);
		index.remove("Cat.md");
		expect(look()).toEqual(["Cat.md → nobody"]);
	});

	it("tells where somebody comes to the slot of another who has gone", () => {
		const index = vault({ "Ann.md": PERSON, "Ben.md": PERSON });
		const look = watch(index);
		index.remove("Ann.md");
		expect(look()).toEqual(["Ann.md → Ben.md", "Ben.md → nobody"]);
	});

	it("tells of a person who becomes a copy of another, and back, without a change of their own", () => {
		const mail = { ...PERSON, email: "ann@example.org" };
		const index = vault({ "Ann.md": PERSON, "Ann 2.md": mail });
		const look = watch(index);
		index.set(contact("Ann.md", mail));
		expect(look()).toEqual(["Ann 2.md → nobody", "Ann.md → Ann.md"]);
		index.set(contact("Ann.md", { title: "CTO" }));
		expect(look()).toEqual(["Ann.md → Ann.md", "nobody → Ann 2.md"]);
	});
});

/** A vault of which every link has been followed. */
function asked(notes: Parameters<typeof vault>[0]): VaultIndex {
	const index = vault(notes);
	for (const entry of index.entries) refsOf(entry);
	return index;
}

describe("the surroundings of people", () => {
	const NOTES = {
		"Acme.md": { type: "company" },
		"Ann.md": { ...PERSON, company: "[[Acme]]", knows: "[[Ben]]", geography: "US/Utah" },
		"Ben.md": { ...PERSON, geography: "Utah" },
	};

	it.each([
		["a person's own note changes", contact("Ben.md", { title: "CTO", geography: "Utah" })],
		["a person's own note changes that alone has some term", contact("Ann.md", NOTES["Ann.md"])],
		["somebody comes of whom no note says anything", contact("Cat.md", { knows: "[[Ann]]" })],
		["a note is written that is about nobody", note("Diary.md", {}, "[[Ann]]")],
		["a space changes", note("Space.md", { type: "space", industries: "Fintech" })],
	])("stay as they are when %s", (_, facts) => {
		const index = vault(NOTES);
		const before = index.surroundings;
		index.set(facts);
		expect(index.surroundings).toBe(before);
	});

	it.each([
		["a company's note changes", note("Acme.md", { type: "company", industry: "Fintech" })],
		["an interview is written", note("Talk.md", { type: "interview", contact: "[[Ann]]" })],
		["a term is explained", note("Utah.md", { type: "term", aliases: ["UT"] })],
		[
			"a person says a path that others' words may mean",
			contact("Cat.md", { geography: "AU/Utah" }),
		],
		["a link leads to another note of that name", contact("A/Bolt.md")],
		["a person is a person no more", note("Ben.md", {})],
	])("are others when %s", (what, facts) => {
		const bolt = { "Z/Bolt.md": { type: "company" } };
		const index = asked({ ...NOTES, ...bolt, "A/Dan.md": { ...PERSON, company: "[[Bolt]]" } });
		const before = index.surroundings;
		index.set(facts);
		expect(index.surroundings, what).toBeGreaterThan(before);
	});

	it("are the same where a link leads elsewhere that nobody has followed yet", () => {
		const index = vault({ ...NOTES, "A/Dan.md": { ...PERSON, knows: "[[Bolt]]" } });
		const before = index.surroundings;
		index.set(contact("A/Bolt.md"));
		expect(index.surroundings).toBe(before);
		expect(contactAt(index, "A/Dan.md").knows[0]?.target?.path).toBe("A/Bolt.md");
		index.remove("A/Bolt.md");
		expect(index.surroundings).toBe(before + 1);
	});

	it("are others when somebody is renamed or removed to whom others' links lead", () => {
		const index = asked(NOTES);
		const before = index.surroundings;
		index.rename("Ben.md", contact("Bob.md", { geography: "Utah" }));
		const renamed = index.surroundings;
		expect(renamed).toBeGreaterThan(before);
		index.rename("Bob.md", contact("Ben.md", { geography: "Utah" }));
		index.remove("Ben.md");
		expect(index.surroundings).toBeGreaterThan(renamed + 1);
	});
});
