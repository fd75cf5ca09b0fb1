import { describe, expect, it } from "vitest";
import {
	documentHole,
	listHoles,
	type MissingDocument,
	nextLabel,
} from "../../../src/app/documents/missing-document";
import type { CalendarDate } from "../../../src/core/dates/calendar-date";
import { fitPeople } from "../../../src/core/fit/fit";
import { GraphCache } from "../../../src/core/network/graph-cache";
import { vault, type VaultNotes } from "../../make/vault";

const TODAY = "2026-11-29" as CalendarDate;

function missingIn(notes: VaultNotes): MissingDocument[] {
	const index = vault(notes);
	const fit = fitPeople(index, index.spaces[0]);
	const graphs = new GraphCache();
	return listHoles(fit).map((hole) =>
		documentHole(index, fit, hole, (entry) => graphs.best(index, entry, TODAY)),
	);
}

const NOTES: VaultNotes = {
	"Space.md": {
		type: "space",
		professions: ["Supply chain planning", "Law"],
		categories: ["power-connector = 2", "peer = 1"],
	},
	"Ann.md": { type: "contact", title: "Recruiter", company: "Acme" },
	"Bo.md": { type: "contact", title: "Head of Supply Chain", company: "Quill" },
	"Cy.md": { type: "contact", category: "power-connector" },
	"Dee.md": { type: "contact", closeness: 2, knows: ["[[Bo]]", "[[Cy]]"] },
	"Eli.md": { type: "contact", category: "peer", intro_status: "met" },
	"Fay.md": { type: "contact", title: "Supply Planner", intro_status: "asked" },
	"Law.md": { type: "term", aliases: ["Legal"] },
};

describe("what a space lacks", () => {
	const found = missingIn(NOTES);

	it("is each term that nobody covers, and each category that is short of its target or has nobody", () => {
		expect(found.map(({ term, category }) => term ?? category)).toEqual([
			...["Supply chain planning", "Law", "power-connector"],
			...["industry-expert", "employer-or-customer", "direct-report"],
		]);
		expect(missingIn({ "Ann.md": { type: "contact" } })).toEqual([]);
	});

	it("names those who would be next, and who could introduce me", () => {
		const [planning, , connectors] = found;
		expect(planning).toMatchObject({
			dimension: "profession",
			count: 1,
			people: [{ name: "Bo", introducer: { name: "Dee", why: "Dee knows Bo" } }],
			lookFor: [],
		});
		expect(planning && nextLabel(planning)).toBe(
			"Bo (wider than Supply chain planning, by title: Head of Supply Chain). Dee could introduce you.",
		);
		expect(connectors && nextLabel(connectors)).toBe(
			"Cy (already on your list), and 1 more. Dee could introduce you.",
		);
	});

	it("gives the words to look for where nobody is likely", () => {
		const [, law, , experts] = found;
		expect(law).toMatchObject({
			count: 0,
			people: [],
			lookFor: ["Law", "legal", "lawyer", "attorney", "counsel"],
		});
		expect(experts && nextLabel(experts)).toMatch(/^Nobody here yet\. Look for: author, /);
	});

	it("looks for my own professions where peers are missing", () => {
		const peers = missingIn({
			"Space.md": { type: "space", professions: ["Law"], categories: ["peer = 1"] },
		}).find(({ category }) => category === "peer");
		expect(peers?.lookFor).toEqual(["Law"]);
	});

	it("says no more than that nobody is there where a space without professions leaves no words for peers", () => {
		const peers = missingIn({
			"Space.md": { type: "space", industries: ["Fintech"], categories: ["peer = 1"] },
		}).find(({ category }) => category === "peer");
		expect(peers && nextLabel(peers)).toBe("Nobody here yet.");
	});
});
