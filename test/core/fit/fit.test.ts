import { describe, expect, it } from "vitest";
import { type Fit, fitPeople, isTooWide } from "../../../src/core/fit/fit";
import type { NoteFacts } from "../../../src/core/note/facts";
import { contact, note } from "../../make/note";
import { indexOf, spaceAt, vault, type VaultNotes } from "../../make/vault";

/** How a vault fits its first space, if it has one. */
function fitOf(notes: VaultNotes): Fit {
	const index = vault(notes);
	return fitPeople(index, index.spaces[0]);
}

/** Names of the people of a vault, without `.md`, in their order. */
function orderOf(notes: VaultNotes): string[] {
	return fitOf(notes).people.map(({ entry }) => entry.path.replace(".md", ""));
}

const SPACE = {
	type: "space",
	industries: ["Fintech", "Energy"],
	professions: ["Founder"],
	geographies: ["US/Utah"],
	categories: ["power-connector = 1", "peer", "mentor"],
};
const PERSON = { type: "contact", industry: "Fintech" };

describe("the number of matches", () => {
	it("is how many of the three dimensions match, 0 to 3", () => {
		const fit = fitOf({
			"Space.md": SPACE,
			"0.md": { type: "contact", industry: "Retail", geography: "US" },
			"1.md": { type: "contact", industry: ["Fintech", "Energy"] },
			"2.md": { type: "contact", industry: "Fintech", profession: "Founder", geography: "FR" },
			"3.md": {
				type: "contact",
				industry: "Energy",
				profession: "founder",
				geography: "Provo, Utah, US",
			},
		});
		expect(fit.people.map(({ entry, matches }) => [entry.path, matches])).toEqual([
			["3.md", 3],
			["2.md", 2],
			["1.md", 1],
			["0.md", 0],
		]);
	});

	it("hides nobody: who is outside the space comes last", () => {
		expect(orderOf({ "Space.md": SPACE, "A.md": { type: "contact" }, "B.md": PERSON })).toEqual([
			"B",
			"A",
		]);
	});
});

describe("the order of people", () => {
	it("begins with more matches, whatever else speaks for the others", () => {
		expect(
			orderOf({
				"Space.md": SPACE,
				"A.md": { ...PERSON, category: "power-connector", source: "classmate" },
				"B.md": { ...PERSON, geography: "US/Utah", last_contact: "2024-01-01" },
			}),
		).toEqual(["B", "A"]);
	});

	it("then has the narrower matched term first, before the category", () => {
		expect(
			orderOf({
				"Space.md": SPACE,
				"A.md": { ...PERSON, category: "power-connector" },
				"B.md": { type: "contact", industry: "Energy", category: "mentor" },
				"C.md": PERSON,
			}),
		).toEqual(["B", "A", "C"]);
	});

	it("goes by the narrowest of the terms that a person matches", () => {
		const fit = fitOf({
			"Space.md": { ...SPACE, geographies: ["US", "US/Utah"] },
			"A.md": { type: "contact", geography: "US/Ohio" },
			"B.md": { type: "contact", geography: "US/Utah/Provo" },
			"C.md": { type: "contact", geography: "US" },
		});
		expect(fit.people.map(({ entry }) => entry.path)).toEqual(["B.md", "A.md", "C.md"]);
		expect(fit.people[0]?.geography.caughtBy).toEqual([0, 1]);
	});

	it("then has the user's category order, before reachability; a category without a place comes last", () => {
		expect(
			orderOf({
				"Space.md": SPACE,
				"A.md": { ...PERSON, category: "industry-expert", source: "classmate" },
				"B.md": { ...PERSON, source: "classmate" },
				"C.md": { ...PERSON, category: "mentor" },
				"D.md": { ...PERSON, category: "peer" },
				"E.md": { ...PERSON, category: "power-connector" },
			}),
		).toEqual(["E", "D", "C", "A", "B"]);
	});

	it("goes by the best of several categories", () => {
		expect(
			orderOf({
				"Space.md": SPACE,
				"A.md": { ...PERSON, category: "peer" },
				"B.md": { ...PERSON, category: ["mentor", "power-connector"] },
			}),
		).toEqual(["B", "A"]);
	});

	it("puts a category that has reached its target after those that have not", () => {
		expect(
			orderOf({
				"Space.md": SPACE,
				"A.md": { ...PERSON, category: "power-connector" },
				"B.md": { ...PERSON, category: "mentor" },
				"C.md": { ...PERSON, category: "industry-expert" },
				"Reached.md": { type: "contact", category: "power-connector", intro_status: "asked" },
			}),
		).toEqual(["B", "A", "C", "Reached"]);
	});

	it("then has people whom somebody can introduce, before those long not contacted", () => {
		expect(
			orderOf({
				"Space.md": SPACE,
				"A.md": PERSON,
				"B.md": { ...PERSON, referred_by: "[[Friend]]" },
				"Friend.md": { type: "contact", last_contact: "2020-01-01", source: "classmate" },
			}),
		).toEqual(["B", "A", "Friend"]);
	});

	it("then has those first with whom there was no contact, then the longest ago", () => {
		const known = { ...PERSON, closeness: 2 };
		expect(
			orderOf({
				"Space.md": SPACE,
				"A.md": { ...known, last_contact: "2024-02-01" },
				"B.md": { ...known, last_contact: "2023-05-01" },
				"C.md": known,
			}),
		).toEqual(["C", "B", "A"]);
	});

	it("ends with the name, and of two people of one name with the path", () => {
		expect(
			orderOf({
				"Space.md": SPACE,
				"1.md": { ...PERSON, name: "Zoe" },
				"2.md": { ...PERSON, name: "émile" },
				"3.md": { ...PERSON, name: "Frank" },
				"5.md": { ...PERSON, name: "ann" },
				"4.md": { ...PERSON, name: "Ann" },
			}),
		).toEqual(["4", "5", "2", "3", "1"]);
	});

	it("is the same whatever order the notes were read in", () => {
		const people = Array.from({ length: 30 }, (_, i) =>
			contact(`${i}.md`, { name: `N${i % 3}`, industry: i % 2 === 0 ? "Fintech" : "Energy" }),
		);
		const notes = [note("Space.md", SPACE), ...people];
		const order = (facts: readonly NoteFacts[]): string[] => {
			const index = indexOf(facts);
			return fitPeople(index, spaceAt(index, "Space.md")).people.map(({ entry }) => entry.path);
		};
		expect(order([...notes].reverse())).toEqual(order(notes));
	});

	it("still goes by reach, last contact and name where there is no space", () => {
		expect(
			orderOf({
				"A.md": { type: "contact" },
				"B.md": { type: "contact", last_contact: "2024-01-01" },
				"C.md": { type: "contact", source: "professor" },
				"D.md": { type: "contact", last_contact: "2023-01-01" },
				"Aa.md": { type: "contact" },
			}),
		).toEqual(["C", "D", "B", "A", "Aa"]);
	});
});

describe("the last contact", () => {
	it("is the latest of the property, the log and the held interviews", () => {
		const index = vault({
			"Ann.md": { type: "contact", last_contact: "2024-01-01" },
			"Bob.md":
				"---\ntype: contact\nlast_contact: 2024-01-01\n---\n## Introduction log\n\n- 2024-01-09 contacted\n- 2024-02-09 asked [[Ann]]\n",
			"Cy.md": { type: "contact", last_contact: "2024-03-09" },
			"1.md": { type: "interview", contact: "[[Ann]]", held: "held", starts: "2024-01-05T10:00" },
			"2.md": { type: "interview", contact: "[[Ann]]", held: "held", starts: "2024-01-04T10:00" },
			"3.md": {
				type: "interview",
				contact: "[[Ann]]",
				held: "planned",
				starts: "2024-05-05T10:00",
			},
			"4.md": { type: "interview", contact: "[[Cy]]", held: "held", starts: "2024-01-05T10:00" },
		});
		const contacts = fitPeople(index, undefined).people.map((fit) => [
			fit.entry.path,
			fit.lastContact,
		]);
		expect(Object.fromEntries(contacts)).toEqual({
			"Ann.md": "2024-01-05",
			"Bob.md": "2024-01-09",
			"Cy.md": "2024-03-09",
		});
	});
});

describe("narrowness", () => {
	const shares = (notes: VaultNotes): unknown =>
		fitOf(notes).narrowness.map((row) => [row.term.text, row.people, row.share, isTooWide(row)]);

	it("is how many of all people each term of the space catches, inherited values too", () => {
		expect(
			shares({
				"Space.md": { ...SPACE, industries: ["Fintech", "Energy"], professions: [] },
				"Acme.md": { type: "company", industry: "Fintech" },
				"A.md": { ...PERSON, geography: "US/Utah/Provo" },
				"B.md": { type: "contact", company: "Acme" },
				"C.md": { ...PERSON, industry: ["Fintech", "fintech "] },
				"D.md": { type: "contact", geography: "US" },
			}),
		).toEqual([
			["Fintech", 3, 0.75, true],
			["Energy", 0, 0, false],
			["US/Utah", 1, 0.25, false],
		]);
	});

	it("is too wide at more than half, not at half", () => {
		const half = { "Space.md": { type: "space", industries: "Fintech" }, "A.md": PERSON };
		expect(shares({ ...half, "B.md": { type: "contact" } })).toEqual([["Fintech", 1, 0.5, false]]);
		expect(shares({ ...half, "B.md": PERSON, "C.md": { type: "contact" } })).toEqual([
			["Fintech", 2, 2 / 3, true],
		]);
	});

	it("is nought where there is nobody", () => {
		expect(shares({ "Space.md": { type: "space", industries: "Fintech" } })).toEqual([
			["Fintech", 0, 0, false],
		]);
	});
});

describe("copies", () => {
	const ann = { ...PERSON, email: "ann@example.org", category: "peer" };

	it("that sync tools made, and numbered ones, are not people of the fit", () => {
		const fit = fitOf({
			"Space.md": SPACE,
			"Ann.md": ann,
			"Ann 2.md": ann,
			"Ann (Conflicted copy phone 202401011200).md": ann,
			"Ann.sync-conflict-20240101-120000-ABCDEFG.md": ann,
			"Bob 2.md": { ...PERSON, category: "peer" },
		});
		expect(fit.people.map(({ entry }) => entry.path)).toEqual(["Ann.md", "Bob 2.md"]);
		expect(fit.narrowness[0]).toMatchObject({ people: 2, share: 1 });
		expect(fit.coverage.find(({ category }) => category === "peer")?.identified).toBe(2);
	});

	it("become people when the note beside them goes or is somebody else's", () => {
		const index = vault({ "Ann.md": ann, "Ann 2.md": ann });
		const paths = (): string[] => fitPeople(index, undefined).people.map(({ entry }) => entry.path);
		expect(paths()).toEqual(["Ann.md"]);
		index.set(contact("Ann.md", { email: "other@example.org" }));
		expect(paths()).toEqual(["Ann.md", "Ann 2.md"]);
		index.remove("Ann.md");
		expect(paths()).toEqual(["Ann 2.md"]);
	});
});

describe("several spaces", () => {
	it("each have their own fit over the same people", () => {
		const index = vault({
			"S/Jobs.md": { type: "space", industries: "Fintech" },
			"S/Projects.md": { type: "space", industries: "Energy", categories: "peer" },
			"A.md": PERSON,
			"B.md": { type: "contact", industry: "Energy" },
		});
		const orders = index.spaces.map((space) => {
			const fit = fitPeople(index, space);
			return [space.path, ...fit.people.map(({ entry, matches }) => `${entry.path} ${matches}`)];
		});
		expect(orders).toEqual([
			["S/Jobs.md", "A.md 1", "B.md 0"],
			["S/Projects.md", "B.md 1", "A.md 0"],
		]);
	});
});
