import { describe, expect, it } from "vitest";
import { fitPeople, type PersonFit } from "../../../src/core/fit/fit";
import { FitCache } from "../../../src/core/fit/fit-cache";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { contact, note } from "../../make/note";
import { vault } from "../../make/vault";

const NOTES = {
	"Space.md": { type: "space", industries: ["Fintech"], categories: ["peer = 1"] },
	"Acme.md": { type: "company", industry: "Fintech" },
	"Ann.md": { type: "contact", industry: "Fintech", category: "peer" },
	"Ben.md": { type: "contact", company: "[[Acme]]", knows: "[[Cat]]" },
	"Cat.md": { type: "contact" },
};

/** A cache that is asked for the fit of the vault's first space, and the people of it by name. */
function watch(index: VaultIndex) {
	const fits = new FitCache();
	const get = () => fits.get(index, index.spaces[0]);
	const people = (): Record<string, PersonFit> =>
		Object.fromEntries(get().people.map((person) => [person.entry.note.name, person]));
	return { fits, get, people };
}

function namesOf(people: Readonly<Record<string, PersonFit>>): string[] {
	return Object.keys(people);
}

describe("the fit that views share", () => {
	it("is the same object until something of it changes, whatever other notes are written", () => {
		const index = vault(NOTES);
		const { get } = watch(index);
		const before = get();
		index.set(note("Diary.md", {}, "Met [[Ann]]."));
		index.set(note("Term.md", { tags: ["other"] }));
		expect(get()).toBe(before);
		index.set(contact("Cat.md", { title: "CTO" }));
		expect(get()).not.toBe(before);
	});

	it("judges only the person again whose note has changed, and has them at their new position", () => {
		const index = vault({ ...NOTES, "Ben.md": { type: "contact", company: "[[Acme]]" } });
		const { get, people } = watch(index);
		const before = people();
		expect(namesOf(before)).toEqual(["Ann", "Ben", "Cat"]);
		const { coverage } = get();
		index.set(contact("Cat.md", { industry: "Fintech", source: "classmate" }));
		const after = people();
		expect(namesOf(after)).toEqual(["Ann", "Cat", "Ben"]);
		expect(after.Ann).toBe(before.Ann);
		expect(after.Cat?.matches).toBe(1);
		expect(get().coverage).toBe(coverage);
		expect(get().narrowness).toMatchObject([{ people: 3, share: 1 }]);
	});

	it("has others in reach too when somebody whom they know comes into reach", () => {
		const index = vault(NOTES);
		const { people } = watch(index);
		expect(people().Cat?.isReachable).toBe(false);
		index.set(contact("Ben.md", { knows: "[[Cat]]", source: "classmate" }));
		expect(people().Cat?.isReachable).toBe(true);
		index.set(contact("Ben.md", { source: "classmate" }));
		expect(people().Cat?.isReachable).toBe(false);
	});

	it("sees what a company, a term and an interview change for people whose notes stay as they are", () => {
		const index = vault(NOTES);
		const { people } = watch(index);
		expect(people().Ben?.matches).toBe(1);
		index.set(note("Acme.md", { type: "company", industry: "Pay" }));
		expect(people().Ben?.matches).toBe(0);
		index.set(note("Fintech.md", { type: "term", aliases: ["Pay"] }));
		expect(people().Ben?.matches).toBe(1);
		const held = {
			type: "interview",
			contact: "[[Ben]]",
			held: "held",
			starts: "2024-02-01T10:00",
		};
		index.set(note("Talk.md", held));
		expect(people().Ben?.lastContact).toBe("2024-02-01");
	});

	it("finds the person of a note, and nobody for any other", () => {
		const index = vault(NOTES);
		const { fits, people } = watch(index);
		const find = (path: string) => fits.find(index, index.spaces[0], path);
		expect(find("Ann.md")).toBe(people().Ann);
		index.set(contact("Ann.md", { title: "CTO" }));
		expect(find("Ann.md")?.entry.note.title).toBe("CTO");
		expect([find("Acme.md"), find("Nobody.md")]).toEqual([undefined, undefined]);
		index.remove("Ann.md");
		expect(find("Ann.md")).toBeUndefined();
	});

	it("is kept for each of a few spaces, and rebuilt for a space whose note has changed", () => {
		const index = vault(NOTES);
		const { fits } = watch(index);
		index.set(note("Other.md", { type: "space", industries: ["Energy"] }));
		const [other, space] = index.spaces;
		const first = fits.get(index, space);
		expect(fits.get(index, other).space).toBe(other);
		expect(fits.get(index, space)).toBe(first);
		index.set(note("Space.md", { type: "space", industries: ["Energy"] }));
		expect(fits.get(index, index.spaces[1]).people[0]?.matches).toBe(0);
	});

	it("moves hundreds at once when somebody who is known of all comes into reach", () => {
		const index = vault({ ...NOTES, "Hub.md": { type: "contact" } });
		for (let i = 0; i < 300; i++) index.set(contact(`P${i}.md`, { knows: "[[Hub]]" }));
		const { get } = watch(index);
		get();
		index.set(contact("Hub.md", { source: "classmate" }));
		const names = (fit: ReturnType<typeof get>) => fit.people.map(({ entry }) => entry.path);
		const again = fitPeople(index, index.spaces[0]);
		expect(names(get())).toEqual(names(again));
		expect(get().people.filter(({ isReachable }) => isReachable)).toHaveLength(301);
	});
});
