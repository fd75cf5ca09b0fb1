import { describe, expect, it } from "vitest";
import { fitPeople, type PersonFit } from "../../../src/core/fit/fit";
import { findProblems } from "../../../src/core/problems/find-problems";
import { calendarDate } from "../../../src/core/dates/calendar-date";
import { DIMENSIONS, type Dimension } from "../../../src/core/vocabulary/dimension";
import { note, type Properties } from "../../make/note";
import { vault, type VaultNotes } from "../../make/vault";

const today = calendarDate(2024, 3, 1) ?? expect.unreachable();
const PLURALS = { industry: "industries", profession: "professions", geography: "geographies" };

/** One dimension of a person in words: `match: Provo inside US/Utah`. */
function describeFit(fit: PersonFit, dimension: Dimension): string {
	const { result, reasons, inheritedFrom } = fit[dimension];
	const why = reasons.map(({ value, term, how }) => `${value.text} ${how} ${term.text}`);
	const from = inheritedFrom ? ` from ${inheritedFrom.path}` : "";
	return [result, ...(why.length > 0 ? [why.join(", ")] : [])].join(": ") + from;
}

/** How Ann, in a vault with a space and perhaps other notes, fits in one dimension. */
function fitOfAnn(
	dimension: Dimension,
	said: unknown,
	space: unknown,
	others: VaultNotes = {},
	more: Properties = {},
): string {
	const index = vault({
		"Ann.md": { type: "contact", [dimension]: said, ...more },
		"Space.md": { type: "space", [PLURALS[dimension]]: space },
		...others,
	});
	const fit = fitPeople(index, index.spaces[0]);
	const ann = fit.people.find(({ entry }) => entry.path === "Ann.md");
	return ann ? describeFit(ann, dimension) : expect.unreachable();
}

const TERMS: VaultNotes = {
	"Terms/US.md": { type: "term", aliases: ["USA", "United States"] },
	"Terms/Utah.md": { type: "term", aliases: ["UT"], parent: "[[US]]" },
	"Terms/Provo.md": { type: "term", parent: "[[Utah]]" },
};

describe("a dimension", () => {
	it("matches where a value equals a term of the space, case, accents and space aside", () => {
		expect(fitOfAnn("industry", "  fin  TECH ", ["Fin Tech"])).toBe(
			"match: fin  TECH equal Fin Tech",
		);
		expect(fitOfAnn("geography", ["Zurich"], ["Zürich"])).toBe("match: Zurich equal Zürich");
	});

	it("matches where a value is inside a term of the space", () => {
		expect(fitOfAnn("geography", "US/Utah/Provo", "US/Utah")).toBe(
			"match: US/Utah/Provo inside US/Utah",
		);
		expect(fitOfAnn("geography", "US/Utah/Provo", "US")).toBe("match: US/Utah/Provo inside US");
	});

	it("reads a place with commas as the same path backwards, and only ; separates places", () => {
		expect(fitOfAnn("geography", "Provo, Utah, US", "US/Utah/Provo")).toBe(
			"match: Provo, Utah, US equal US/Utah/Provo",
		);
		expect(fitOfAnn("geography", "Paris, FR; Provo, Utah, US", "US/Utah; FR")).toBe(
			"match: Paris, FR inside FR, Provo, Utah, US inside US/Utah",
		);
	});

	it("separates industries and professions at commas and semicolons", () => {
		expect(fitOfAnn("industry", "banking, fintech", "fintech; retail")).toBe(
			"match: fintech equal fintech",
		);
		expect(fitOfAnn("profession", "designer; founder", "founder, investor")).toBe(
			"match: founder equal founder",
		);
	});

	it("matches by the alias of a term note on either side", () => {
		expect(fitOfAnn("geography", "USA", "US", TERMS)).toBe("match: USA alias US");
		expect(fitOfAnn("geography", "US", "United States", TERMS)).toBe(
			"match: US alias United States",
		);
	});

	it("matches inside a term by the parents of term notes", () => {
		expect(fitOfAnn("geography", "Provo", "US", TERMS)).toBe("match: Provo inside US");
		expect(fitOfAnn("geography", "UT/Ogden", "USA", TERMS)).toBe("match: UT/Ogden inside USA");
	});

	it("matches a plain word by the one known path that ends so", () => {
		const bob = { "Bob.md": { type: "contact", geography: "US/Utah/Provo" } };
		expect(fitOfAnn("geography", "Provo", "US/Utah/Provo")).toBe(
			"match: Provo suffix US/Utah/Provo",
		);
		expect(fitOfAnn("geography", "Provo", "US/Utah", bob)).toBe("match: Provo inside US/Utah");
		expect(fitOfAnn("geography", "Provo", "US/Utah")).toBe("other");
	});

	it("matches where a plain word could be two things of which one does, and check lists both", () => {
		const others = {
			"Bob.md": { type: "contact", geography: "US/Oregon/Portland" },
			"Cy.md": { type: "contact", geography: "US/Maine/Portland" },
		};
		expect(fitOfAnn("geography", "Portland", "US/Maine", others)).toBe(
			"match: Portland inside US/Maine",
		);
		expect(fitOfAnn("geography", "Portland", "US", others)).toBe("match: Portland inside US");
		expect(fitOfAnn("geography", "Portland", "US/Maine/Portland/Docks", others)).toBe(
			"broader: Portland broader US/Maine/Portland/Docks",
		);
		expect(fitOfAnn("geography", "Portland", "Canada", others)).toBe("other");
		const index = vault({ ...others, "Ann.md": { type: "contact", geography: "Portland" } });
		expect(
			findProblems(index, today).map(({ path, code, property }) => [path, code, property]),
		).toEqual([["Ann.md", "ambiguous-term", "geography"]]);
	});

	it("says beside the match what else a plain word could be, as notes write it", () => {
		const others = {
			"Bob.md": { type: "contact", geography: "Portland, Oregon, US" },
			"Cy.md": { type: "contact", geography: "US/Maine/Portland" },
		};
		const index = vault({
			...others,
			"Ann.md": { type: "contact", geography: "Portland" },
			"Space.md": { type: "space", geographies: ["US/Maine"] },
		});
		const ann = fitPeople(index, index.spaces[0]).people.find(
			({ entry }) => entry.path === "Ann.md",
		);
		expect(ann?.geography.reasons.map((reason) => reason.others)).toEqual([
			["Portland, Oregon, US"],
		]);
	});

	it("matches an ambiguous word where the space says the same word", () => {
		const others = {
			"Bob.md": { type: "contact", geography: "US/Oregon/Portland" },
			"Cy.md": { type: "contact", geography: "US/Maine/Portland" },
		};
		expect(fitOfAnn("geography", "portland", "Portland", others)).toBe(
			"match: portland equal Portland",
		);
	});

	it("matches a link to a term note like the term itself", () => {
		expect(fitOfAnn("geography", "[[Provo]]", "Utah", TERMS)).toBe("match: [[Provo]] inside Utah");
		expect(fitOfAnn("geography", "Provo", "[[Terms/Utah|the state]]", TERMS)).toBe(
			"match: Provo inside [[Terms/Utah|the state]]",
		);
		expect(fitOfAnn("geography", "[[Utah]]", "UT", TERMS)).toBe("match: [[Utah]] alias UT");
	});

	it("matches a link that leads nowhere, or to another kind of note, by its words", () => {
		expect(fitOfAnn("industry", "[[Fintech]]", "fintech")).toBe("match: [[Fintech]] equal fintech");
		const company = { "Fintech.md": { type: "company", aliases: ["Money"] } };
		expect(fitOfAnn("industry", "[[Fintech]]", "fintech", company)).toBe(
			"match: [[Fintech]] equal fintech",
		);
		expect(fitOfAnn("industry", "[[Fintech]]", "Money", company)).toBe("other");
	});

	it("does not take links to two term notes of one name for the same", () => {
		const others = {
			"Oregon/Portland.md": { type: "term", parent: "US/Oregon" },
			"Maine/Portland.md": { type: "term", parent: "US/Maine" },
		};
		const ann = (said: string): string => fitOfAnn("geography", said, "[[Maine/Portland]]", others);
		expect(ann("[[Maine/Portland]]")).toBe("match: [[Maine/Portland]] equal [[Maine/Portland]]");
		expect(ann("[[Oregon/Portland]]")).toBe("other");
		expect(ann("Portland")).toBe("match: Portland equal [[Maine/Portland]]");
	});

	it("matches where the space's word could be two things of which one is the person's", () => {
		const others = {
			"Oregon/Portland.md": { type: "term", parent: "US/Oregon" },
			"Maine/Portland.md": { type: "term", parent: "US/Maine" },
		};
		const ann = (said: string): string => fitOfAnn("geography", said, "Portland", others);
		expect(ann("[[Maine/Portland]]")).toBe("match: [[Maine/Portland]] equal Portland");
		expect(ann("US/Maine/Portland/Old Port")).toBe(
			"match: US/Maine/Portland/Old Port inside Portland",
		);
		expect(ann("US/Texas")).toBe("other");
	});

	it("does not take an alias that is short for a profession for other work of that kind", () => {
		const notes = { "Product management.md": { type: "term", aliases: ["Product"] } };
		const titled = (title: string): string =>
			fitOfAnn("profession", undefined, "Product management", notes, { title });
		expect(titled("VP Product")).toBe("likely");
		expect(titled("Product")).toBe("likely");
		expect(titled("Product Designer")).toBe("broader");
	});

	it("is broader where the person says less than the space", () => {
		expect(fitOfAnn("geography", "US", "US/Utah")).toBe("broader: US broader US/Utah");
		expect(fitOfAnn("geography", "USA", "Provo", TERMS)).toBe("broader: USA broader Provo");
	});

	it("is other where the person says something else, half a word alike or not", () => {
		expect(fitOfAnn("geography", "Canada", "US")).toBe("other");
		expect(fitOfAnn("geography", "US Virgin Islands", "US")).toBe("other");
		expect(fitOfAnn("industry", "fintech", "tech")).toBe("other");
	});

	it("is unknown where the person says nothing", () => {
		expect(fitOfAnn("geography", undefined, "US")).toBe("unknown");
		expect(fitOfAnn("geography", [], "US")).toBe("unknown");
		expect(fitOfAnn("geography", "  ", "US")).toBe("unknown");
	});

	it("goes by the best of several values: match, broader, unknown, other", () => {
		expect(fitOfAnn("geography", ["Canada", "US", "US/Utah/Provo"], "US/Utah")).toBe(
			"match: US/Utah/Provo inside US/Utah",
		);
		expect(fitOfAnn("geography", ["Canada", "US"], "US/Utah")).toBe("broader: US broader US/Utah");
	});

	it("names every term of the space that every value met", () => {
		expect(fitOfAnn("geography", ["US/Utah/Provo", "FR"], ["US", "US/Utah", "FR"])).toBe(
			"match: US/Utah/Provo inside US, US/Utah/Provo inside US/Utah, FR equal FR",
		);
	});

	it("takes terms of different dimensions for different terms", () => {
		const bob = { "Bob.md": { type: "contact", industry: "Tools/Design" } };
		expect(fitOfAnn("profession", "Design", "Tools", bob)).toBe("other");
	});

	it("survives parents that go round in a circle, or are the term itself", () => {
		const circle = {
			"A.md": { type: "term", parent: "[[B]]" },
			"B.md": { type: "term", parent: "[[A]]" },
			"C.md": { type: "term", parent: "[[C]]" },
		};
		expect(fitOfAnn("industry", "A", "A", circle)).toBe("match: A equal A");
		expect(fitOfAnn("industry", "A", "B", circle)).toBe("other");
		expect(fitOfAnn("industry", "C/D", "C", circle)).toBe("match: C/D inside C");
		expect(findProblems(vault(circle), today).map(({ path, code }) => `${path} ${code}`)).toEqual([
			"A.md term-cycle",
			"B.md term-cycle",
			"C.md term-cycle",
		]);
	});
});

describe("what a person inherits", () => {
	const ACME: VaultNotes = {
		"Companies/Acme.md": {
			type: "company",
			aliases: ["Acme Inc"],
			industry: ["Fintech"],
			geography: "US/Utah",
		},
		"Companies/Blank.md": { type: "company" },
	};
	const ann = (dimension: Dimension, company: unknown, space: string, said?: unknown): string =>
		fitOfAnn(dimension, said, space, ACME, { company });

	it("is the industry and geography of the newest company, shown as inherited", () => {
		expect(ann("industry", "[[Acme]]", "fintech")).toBe(
			"match: Fintech equal fintech from Companies/Acme.md",
		);
		expect(ann("geography", ["[[Acme]]", "[[Blank]]"], "US")).toBe(
			"match: US/Utah inside US from Companies/Acme.md",
		);
		expect(ann("geography", ["[[Acme]]"], "FR")).toBe("other from Companies/Acme.md");
	});

	it("comes by a link, by the plain name and by an alias of the company", () => {
		for (const company of ["[[Acme]]", "[[Companies/Acme|them]]", "acme", "ACME  inc"]) {
			expect(ann("industry", company, "fintech"), company).toBe(
				"match: Fintech equal fintech from Companies/Acme.md",
			);
		}
	});

	it("never comes from the second company", () => {
		expect(ann("industry", ["[[Blank]]", "[[Acme]]"], "fintech")).toBe("unknown");
		expect(ann("industry", ["Gone Ltd", "[[Acme]]"], "fintech")).toBe("unknown");
	});

	it("stands back where the person has values of their own in that dimension", () => {
		expect(ann("industry", "[[Acme]]", "fintech", "retail")).toBe("other");
		expect(ann("industry", "[[Acme]]", "fintech", "Fintech")).toBe("match: Fintech equal fintech");
	});

	it("is never a profession", () => {
		const company = { "Acme.md": { type: "company", profession: "founder" } };
		expect(fitOfAnn("profession", undefined, "founder", company, { company: "[[Acme]]" })).toBe(
			"unknown",
		);
	});

	it("does not come by an alias in a link, from two companies of one name, or from no company", () => {
		expect(ann("industry", "[[Acme Inc]]", "fintech")).toBe("unknown");
		const two = { ...ACME, "Old/Acme.md": { type: "company", industry: "Fintech" } };
		expect(fitOfAnn("industry", undefined, "fintech", two, { company: "Acme" })).toBe("unknown");
		const person = { "Acme.md": { type: "contact", industry: "Fintech" } };
		expect(fitOfAnn("industry", undefined, "fintech", person, { company: "[[Acme]]" })).toBe(
			"unknown",
		);
	});

	it("follows the company's note when that changes, moves, comes or goes", () => {
		const index = vault({
			"Ann.md": { type: "contact", company: "Acme" },
			"Bob.md": { type: "contact", company: "[[Acme]]" },
			"Space.md": { type: "space", industries: "fintech" },
		});
		const results = (): string[] =>
			fitPeople(index, index.spaces[0])
				.people.map((fit) => `${fit.entry.path} ${fit.industry.result}`)
				.sort();
		const both = (result: string): string[] => [`Ann.md ${result}`, `Bob.md ${result}`];
		expect(results()).toEqual(both("unknown"));
		index.set(note("Acme.md", { type: "company", industry: "retail" }));
		expect(results()).toEqual(both("other"));
		index.set(note("Acme.md", { type: "company", industry: "fintech" }));
		expect(results()).toEqual(both("match"));
		index.rename("Acme.md", note("Old/Acme.md", { type: "company", industry: "fintech" }));
		expect(results()).toEqual(both("match"));
		index.rename("Old/Acme.md", note("Ajax.md", { type: "company", industry: "fintech" }));
		expect(results()).toEqual(both("unknown"));
		index.set(note("Ajax.md", { type: "company", industry: "fintech", aliases: "Acme" }));
		expect(results()).toEqual(["Ann.md match", "Bob.md unknown"]);
		index.remove("Ajax.md");
		expect(results()).toEqual(both("unknown"));
	});
});

describe("without a space", () => {
	it("nobody matches, and what people say is neither a match nor lost", () => {
		const index = vault({ "Ann.md": { type: "contact", industry: "fintech" } });
		const [ann] = fitPeople(index, undefined).people;
		expect(ann?.matches).toBe(0);
		expect(DIMENSIONS.map((dimension) => ann?.[dimension].result)).not.toContain("match");
	});
});
