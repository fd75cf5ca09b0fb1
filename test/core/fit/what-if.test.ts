import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitPeople } from "../../../src/core/fit/fit";
import { narrowerWords, termsNamed, tryTerms, type WhatIf } from "../../../src/core/fit/what-if";
import { spaceAt, vault, type VaultNotes } from "../../make/vault";

const NOTES: VaultNotes = {
	"Space.md": {
		type: "space",
		industries: ["Fintech"],
		professions: ["Planning"],
		geographies: ["US/Utah"],
	},
	"Ann.md": { type: "contact", industry: "Fintech", profession: "Planning" },
	"Bob.md": { type: "contact", profession: "Planning/Demand planning" },
	"Cid.md": {
		type: "contact",
		profession: "Planning/Demand Planning",
		geography: "Provo, Utah, US",
	},
	"Dan.md": { type: "contact", profession: "Planning/Supply planning" },
	"Eve.md": { type: "contact", profession: "Design" },
	"Fay.md": { type: "contact", profession: "Supply planning" },
};

/** What would be with other words for one of the space's terms. */
function tryWords(notes: VaultNotes, name: string, ...instead: string[]): WhatIf {
	const index = vault(notes);
	const space = spaceAt(index, "Space.md");
	const [term] = termsNamed(space, name);
	if (!term) throw new Error(`The space does not say ${name}.`);
	return tryTerms(index, space, fitPeople(index, space), [{ term, instead }]);
}

/** Who moved, and from how many matches to how many. */
function moves(moved: WhatIf["gained"]): string[] {
	return moved.map(({ person, before }) => `${person.entry.note.name} ${before}→${person.matches}`);
}

describe("a space without one of its terms", () => {
	it("names those who match in fewer dimensions, and ranks everybody anew", () => {
		const { fit, gained, lost } = tryWords(NOTES, "planning");
		expect(moves(gained)).toEqual([]);
		expect(moves(lost).sort()).toEqual(["Ann 2→1", "Bob 1→0", "Cid 2→1", "Dan 1→0", "Fay 1→0"]);
		expect(fit.people.map(({ matches }) => matches)).toEqual([1, 1, 0, 0, 0, 0]);
	});

	it("is as the space whose note does not say it, whatever the vault", () => {
		const place = fc.constantFrom(
			"US",
			"US/Utah",
			"US/Utah/Provo",
			"Utah",
			"FR",
			"Provo, Utah, US",
		);
		const people = fc.array(place, { maxLength: 8 });
		const goals = fc.uniqueArray(place, { minLength: 2, maxLength: 3 });
		fc.assert(
			fc.property(people, goals, (places, [given, ...kept]) => {
				if (given === undefined) return;
				const notes = Object.fromEntries(
					places.map((geography, i) => [`P${i}.md`, { type: "contact", geography }]),
				);
				// The other space keeps the word in the vault: what a path says of others stays said.
				const said = { "Said.md": { type: "company", geography: given } };
				const space = (geographies: readonly string[]): VaultNotes => ({
					...notes,
					...said,
					"Space.md": { type: "space", geographies: [...geographies] },
				});
				const tried = tryWords(space([given, ...kept]), given).fit;
				const index = vault(space(kept));
				const made = fitPeople(index, index.spaces[0]);
				const show = (fit: typeof made): unknown =>
					fit.people.map(({ entry, matches }) => [entry.path, matches]);
				expect(show(tried)).toEqual(show(made));
			}),
		);
	});
});

describe("a space with other words for one of its terms", () => {
	it("names those who come in and those who go out", () => {
		const { gained, lost, fit } = tryWords(NOTES, "Planning", "Demand planning", "Design");
		expect(moves(gained)).toEqual(["Eve 0→1"]);
		expect(moves(lost).sort()).toEqual(["Ann 2→1", "Dan 1→0", "Fay 1→0"]);
		expect(fit.narrowness.map(({ term, people }) => [term.text, people])).toEqual([
			["Fintech", 1],
			["Demand planning", 2],
			["Design", 1],
			["US/Utah", 1],
		]);
	});

	it("changes nothing in the vault", () => {
		const index = vault(NOTES);
		const space = spaceAt(index, "Space.md");
		const before = fitPeople(index, space);
		const [term] = termsNamed(space, "Planning");
		if (!term) throw new Error("No term.");
		const state = [index.revision, index.surroundings, [...index.terms].length];
		tryTerms(index, space, before, [{ term, instead: ["Sales/Inside sales"] }]);
		expect([index.revision, index.surroundings, [...index.terms].length]).toEqual(state);
		expect(fitPeople(index, space).people).toEqual(before.people);
	});

	it("counts a term once that the space has already", () => {
		const { fit } = tryWords(NOTES, "Planning", "Design", "design");
		expect(fit.narrowness.filter(({ dimension }) => dimension === "profession")).toHaveLength(1);
	});
});

describe("the narrower words for a term", () => {
	it("are those of the people whom it catches, with their counts, however they write them", () => {
		const index = vault(NOTES);
		const space = spaceAt(index, "Space.md");
		const [term] = termsNamed(space, "Planning");
		if (!term) throw new Error("No term.");
		expect(narrowerWords(index, fitPeople(index, space), term)).toEqual([
			{ words: "Planning/Demand Planning", people: 2 },
			{ words: "Planning/Supply planning", people: 2 },
		]);
	});
});
