import { describe, expect, it } from "vitest";
import { fitPeople } from "../../../src/core/fit/fit";
import { documentFit, documentPerson } from "../../../src/app/documents/fit-document";
import { writeFitCsv } from "../../../src/app/documents/fit-csv";
import { spaceAt, vault } from "../../make/vault";

const NOTES = {
	"Space.md": {
		type: "space",
		industries: ["[[Fintech]]", "Dairy"],
		geographies: ["US/Utah"],
		categories: ["peer = 2"],
	},
	"Terms/Fintech.md": { type: "term", aliases: ["Financial technology"] },
	"Acme.md": { type: "company", geography: "Provo, Utah, US" },
	"Ann.md": {
		type: "contact",
		industry: "financial technology",
		company: ["[[Acme|The Acme]]", "[[Old]]"],
		category: "peer",
	},
	"Bo.md": {
		type: "contact",
		geography: "US",
		intro_status: "met",
		title: "CFO",
		last_contact: "2026-01-02",
	},
};

function fitOfSpace(): ReturnType<typeof fitPeople> {
	const index = vault(NOTES);
	return fitPeople(index, spaceAt(index, "Space.md"));
}

describe("a fit as a document", () => {
	it("names the note of the company that a value is inherited from, and shows links by their label", () => {
		const [ann] = fitOfSpace().people;
		if (!ann) throw new Error("Expected a person");
		expect(documentPerson(ann)).toEqual({
			path: "Ann.md",
			name: "Ann",
			matches: 2,
			likely: 0,
			dimensions: {
				industry: {
					result: "match",
					reasons: [{ value: "financial technology", term: "Fintech", how: "alias" }],
				},
				profession: { result: "unknown", reasons: [] },
				geography: {
					result: "match",
					reasons: [
						{ value: "Provo, Utah, US", term: "US/Utah", how: "inside", inheritedFrom: "Acme.md" },
					],
				},
			},
			category: ["peer"],
			likelyCategories: [],
			stage: null,
			company: ["The Acme", "Old"],
		});
	});

	it("lists only the people asked for, and counts over all of them", () => {
		const fit = fitOfSpace();
		const document = documentFit(fit, fit.people.slice(0, 1), [], 7);
		expect(document.people.map(({ name }) => name)).toEqual(["Ann"]);
		expect(document).toMatchObject({
			space: { path: "Space.md", name: "Space" },
			problems: 7,
			narrowness: [
				{ dimension: "industry", term: "Fintech", people: 1, share: 0.5 },
				{ dimension: "industry", term: "Dairy", people: 0, share: 0 },
				{ dimension: "geography", term: "US/Utah", people: 1, share: 0.5 },
			],
			coverage: { uncoveredTerms: ["Dairy"] },
		});
		expect(document.coverage.categories[0]).toEqual({
			category: "peer",
			target: 2,
			met: 0,
			inProgress: 0,
			identified: 1,
			likely: 0,
		});
	});

	it("has no space where the vault has none", () => {
		const index = vault({ "Ann.md": { type: "contact" } });
		const fit = fitPeople(index, undefined);
		expect(documentFit(fit, fit.people, [], 0)).toMatchObject({
			space: null,
			people: [{ matches: 0, dimensions: { industry: { result: "unknown", reasons: [] } } }],
			narrowness: [],
		});
	});
});

it("a fit as a table has one row for each person, in their order", () => {
	expect(writeFitCsv(fitOfSpace().people)).toBe(
		[
			"name,path,matches,industry,profession,geography,category,stage,company,title,last contact,likely category",
			'Ann,Ann.md,2,match,unknown,match,peer,,"The Acme; Old",,,',
			"Bo,Bo.md,0,unknown,unknown,broader,,met,,CFO,2026-01-02,",
			"",
		].join("\r\n"),
	);
});
