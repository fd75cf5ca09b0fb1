import { describe, expect, it } from "vitest";
import { missingLabel, unnotedLabel, wayInLabel } from "../../../src/app/companies/company-labels";
import { BoardCache } from "../../../src/core/agenda/board-cache";
import { CompanyCache } from "../../../src/core/companies/company-cache";
import {
	type CompanyPeople,
	everybodyAt,
	STANDINGS,
} from "../../../src/core/companies/company-people";
import { searchWords } from "../../../src/core/companies/search-words";
import { FitCache } from "../../../src/core/fit/fit-cache";
import type { CompanyEntry } from "../../../src/core/index/entry";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { GraphCache } from "../../../src/core/network/graph-cache";
import { note } from "../../make/note";
import { day } from "../../make/pipeline";
import { vault, type VaultNotes } from "../../make/vault";

const TODAY = day("2026-03-10");
const PERSON = { type: "contact" };
const TARGET = { type: "company", target: true };

function makeCache(): CompanyCache {
	return new CompanyCache({
		...{ fits: new FitCache(), graphs: new GraphCache(), boards: new BoardCache() },
	});
}

function listIn(notes: VaultNotes, isAll = false): readonly CompanyPeople[] {
	const index = vault(notes);
	return makeCache().list(index, index.spaces[0], isAll);
}

function namesOf(companies: readonly CompanyPeople[]): string[] {
	return companies.map(({ company }) => company.note.name);
}

function companyAt(index: VaultIndex, path: string): CompanyEntry {
	const entry = index.get(path);
	if (entry?.kind !== "company") throw new Error(`No company at ${path}.`);
	return entry;
}

/** The way into Acme of a vault with these notes, in words. */
function wayIntoAcme(notes: VaultNotes): string | undefined {
	const index = vault({ "Acme.md": TARGET, ...notes });
	const acme = companyAt(index, "Acme.md");
	const wayIn = makeCache().wayInto(index, index.spaces[0], acme, TODAY);
	return wayIn && wayInLabel(wayIn, "Acme", TODAY);
}

/** Who is at Acme, by how I stand with them. */
function standingsIn(notes: VaultNotes): Record<string, string[]> {
	const [acme] = listIn({ "Acme.md": TARGET, ...notes });
	if (!acme) throw new Error("Acme is no target.");
	return Object.fromEntries(
		STANDINGS.flatMap((standing) => {
			const people = acme.people[standing].map(({ entry }) => entry.note.name);
			return people.length === 0 ? [] : [[standing, people]];
		}),
	);
}

const AT_ACME = { ...PERSON, company: "[[Acme]]" };

describe("the people of a company", () => {
	it("are met, in progress, known, identified or closed, by their newest company", () => {
		expect(
			standingsIn({
				"Met.md": { ...AT_ACME, intro_status: "met" },
				"Asked.md": { ...AT_ACME, intro_status: "asked" },
				"Old.md": { ...AT_ACME, source: "classmate", intro_status: "identified" },
				"New.md": AT_ACME,
				"Plain.md": { ...PERSON, company: "ACME, Inc." },
				"No.md": { ...AT_ACME, intro_status: "declined" },
				"Left.md": { ...PERSON, company: ["Bolt", "[[Acme]]"] },
				"Else.md": { ...PERSON, company: "Acme Foods" },
			}),
		).toEqual({
			met: ["Met"],
			"in-progress": ["Asked"],
			known: ["Old"],
			identified: ["New", "Plain"],
			closed: ["No"],
		});
	});

	it("are named first where they fit best", () => {
		const space = { type: "space", industries: ["Fintech"] };
		expect(
			standingsIn({
				"Space.md": space,
				"Ann.md": AT_ACME,
				"Bob.md": { ...AT_ACME, industry: "Fintech" },
			}),
		).toEqual({ identified: ["Bob", "Ann"] });
	});

	it("were there before, those whom I know first", () => {
		const [acme] = listIn({
			"Acme.md": TARGET,
			"Ann.md": { ...PERSON, company: ["Bolt", "[[Acme]]"] },
			"Bob.md": { ...PERSON, company: ["Bolt", "Acme"], closeness: 2 },
		});
		expect(acme?.before.map(({ note }) => note.name)).toEqual(["Bob", "Ann"]);
	});
});

describe("the way into a company", () => {
	it("is somebody there whom I know, before all others", () => {
		expect(
			wayIntoAcme({
				"Ann.md": { ...AT_ACME, intro_status: "scheduled" },
				"Bob.md": { ...AT_ACME, source: "past-colleague" },
			}),
		).toBe("Bob is a past colleague of yours");
	});

	it("is who is furthest in the pipeline, where nobody there is known", () => {
		expect(
			wayIntoAcme({
				"Ann.md": { ...AT_ACME, intro_status: "asked" },
				"Bob.md": { ...AT_ACME, intro_status: "scheduled" },
			}),
		).toBe("Bob is in progress: Scheduled");
	});

	it("is the path to somebody there that a note says, though another fits better", () => {
		expect(
			wayIntoAcme({
				"Space.md": { type: "space", industries: ["Fintech"] },
				"Ann.md": { ...AT_ACME, industry: "Fintech", school: "MIT" },
				"Bob.md": AT_ACME,
				"Friend.md": { ...PERSON, closeness: 2, knows: ["[[Bob]]"] },
				"Mate.md": { ...PERSON, closeness: 2, school: "MIT" },
			}),
		).toBe("Friend knows Bob");
	});

	it("leaves out an introducer who has been asked for the person already", () => {
		const notes = {
			"Bob.md": { ...AT_ACME, intro_status: "identified", intro_via: "[[Friend]]" },
			"Friend.md": { ...PERSON, closeness: 2, knows: ["[[Bob]]"] },
		};
		expect(wayIntoAcme(notes)).toBeUndefined();
	});

	it("is somebody I know who was there before, where nobody is there", () => {
		expect(
			wayIntoAcme({
				"Bob.md": { ...PERSON, company: ["Bolt", "Acme"], source: "past-colleague" },
				"Cy.md": { ...PERSON, company: ["Bolt", "Acme"] },
			}),
		).toBe("Bob is a past colleague of yours; was at Acme before");
	});

	it("is not known where nobody is there, and nobody I know was", () => {
		expect(wayIntoAcme({ "Cy.md": { ...PERSON, company: ["Bolt", "Acme"] } })).toBeUndefined();
	});
});

describe("who is missing at a company", () => {
	const missingIn = (notes: VaultNotes): string => {
		const [acme] = listIn({ "Acme.md": TARGET, ...notes });
		return missingLabel(acme?.missing ?? []);
	};

	it("is whoever decides, and a peer; a direct report where the space asks for them", () => {
		expect(missingIn({ "Ann.md": AT_ACME })).toBe("Nobody who decides, no peer");
		expect(
			missingIn({
				"Ann.md": { ...AT_ACME, category: "peer" },
				"Space.md": { type: "space", industries: ["A"], categories: ["direct-report = 2"] },
			}),
		).toBe("Nobody who decides, nobody who could report to you");
	});

	it("is not covered by who is only likely of a category, nor by who has declined", () => {
		expect(
			missingIn({
				"Ann.md": { ...AT_ACME, title: "VP Product" },
				"Bob.md": { ...AT_ACME, category: "peer", intro_status: "declined" },
			}),
		).toBe("Nobody who decides (1 likely), no peer");
	});
});

describe("the last conversation with a company", () => {
	const lastIn = (notes: VaultNotes): unknown => {
		const [acme] = listIn({ "Acme.md": TARGET, ...notes });
		const { day: date, person, interview } = acme?.last ?? {};
		return { date, person: person?.path, interview: interview?.path };
	};
	const LOGGED =
		"---\ntype: contact\ncompany: Acme\nintro_status: met\n---\n## Introduction log\n- 2026-03-02 met\n";

	it("is the latest that was held, by its note or by the log", () => {
		const held = { type: "interview", contact: "[[Ann]]", held: "held" };
		expect(lastIn({ "Ann.md": LOGGED })).toEqual({
			date: "2026-03-02",
			person: "Ann.md",
			interview: undefined,
		});
		expect(
			lastIn({
				"Ann.md": LOGGED,
				"Talk.md": { ...held, starts: "2026-03-02T09:00" },
				"Old.md": { ...held, starts: "2025-03-02T09:00" },
				"Plan.md": { ...held, held: "planned", starts: "2026-04-02T09:00" },
			}),
		).toEqual({ date: "2026-03-02", person: "Ann.md", interview: "Talk.md" });
	});

	it("is none with somebody who has left", () => {
		const notes = { "Ann.md": LOGGED.replace("company: Acme", "company: [Bolt, Acme]") };
		expect(lastIn(notes)).toEqual({ date: undefined, person: undefined, interview: undefined });
	});
});

describe("the list of companies", () => {
	it("has every target by motivation, then by who could open the door, with nobody last", () => {
		const target = (motivation?: number) => ({ ...TARGET, motivation });
		const notes: VaultNotes = {
			"Empty.md": target(5),
			"Asked.md": target(5),
			"Known.md": target(5),
			"Said.md": target(5),
			"Named.md": target(5),
			"Was.md": target(5),
			"Low.md": target(2),
			"None.md": target(),
			"Other.md": { type: "company", motivation: 5 },
			"Ann.md": { ...PERSON, company: "Asked", intro_status: "asked" },
			"Bob.md": { ...PERSON, company: "Known", closeness: 3, knows: ["[[Cy]]"] },
			"Cy.md": { ...PERSON, company: "Said" },
			"Di.md": { ...PERSON, company: "Named" },
			"Ed.md": { ...PERSON, company: ["Bolt", "Was"], closeness: 1 },
			"Flo.md": { ...PERSON, company: "Low", closeness: 3 },
		};
		const targets = ["Known", "Asked", "Said", "Was", "Named", "Empty", "Low", "None"];
		expect(namesOf(listIn(notes))).toEqual(targets);
		expect(namesOf(listIn(notes, true))).toEqual([...targets, "Other"]);
	});

	it("follows the notes, and is the same object while none changes", () => {
		const index = vault({ "Acme.md": TARGET, "Ann.md": AT_ACME });
		const cache = makeCache();
		const before = cache.list(index, undefined, false);
		expect(cache.list(index, undefined, false)).toBe(before);
		index.remove("Ann.md");
		const [acme] = cache.list(index, undefined, false);
		expect(acme && everybodyAt(acme)).toEqual([]);
	});
});

describe("the words to search with", () => {
	const wordsFor = (notes: VaultNotes) => {
		const index = vault(notes);
		return searchWords(companyAt(index, "Acme.md"), index.spaces[0]).map(({ words }) => words);
	};

	it("are the company with my professions, alone for the alumni, and with its place", () => {
		expect(
			wordsFor({
				"Acme.md": TARGET,
				"Space.md": {
					type: "space",
					professions: ["Planning/Demand planning", "[[Supply planning]]"],
					geographies: ["US/Utah/Lehi"],
				},
			}),
		).toEqual(['"Acme" AND ("Demand planning" OR "Supply planning")', "Acme", "Acme, Lehi"]);
		expect(wordsFor({ "Acme.md": { ...TARGET, geography: "Germany/Berlin" } })).toEqual([
			'"Acme"',
			"Acme",
			"Acme, Berlin",
		]);
	});
});

describe("companies without a note", () => {
	const notes: VaultNotes = {
		"Acme.md": TARGET,
		"Ann.md": { ...PERSON, company: "Quill Inc", intro_status: "met" },
		"Bob.md": { ...PERSON, company: ["Quill", "Quill, Inc."] },
		"Cy.md": { ...PERSON, company: ["Bolt", "[[Quill]]"] },
		"Di.md": { ...PERSON, company: "ACME Ltd" },
		"Ed.md": { ...PERSON, company: ["self-employed", "Cargo"] },
	};

	it("are one line however they are written, with who is there and who was, the most people first", () => {
		const index = vault(notes);
		const found = makeCache().unnoted(index, undefined);
		expect(found.map((one) => [one.name, unnotedLabel(one)])).toEqual([
			["Quill", "1 met, 1 identified, 1 before"],
			["Bolt", "1 identified"],
			["Cargo", "nobody now, 1 before"],
		]);
	});

	it("are found again only where a note has changed, and are none of them once they have a note", () => {
		const index = vault(notes);
		const cache = makeCache();
		const found = cache.unnoted(index, undefined);
		expect(cache.unnoted(index, undefined)).toBe(found);
		index.set(note("Quill.md", { type: "company" }));
		expect(cache.unnoted(index, undefined).map(({ name }) => name)).toEqual(["Bolt", "Cargo"]);
	});
});
