import { describe, expect, it } from "vitest";
import { firstIKnow, openingsLabel, peopleIKnow } from "../../../src/app/people/people-i-know";
import { fitPeople } from "../../../src/core/fit/fit";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { vault } from "../../make/vault";

const PERSON = { type: "contact" };
const NOTES = {
	"Me.md": {
		type: "space",
		industries: ["Fintech"],
		categories: ["peer = 1", "industry-expert"],
		past_companies: ["Stripe 2015-2019", "Quill"],
	},
	"Acme.md": { type: "company", target: true },
	"Ann.md": { ...PERSON, source: "past-colleague", last_contact: "2026-01-02" },
	"Bea.md": { ...PERSON, source: "classmate", company: "[[Acme]]", last_contact: "2026-03-02" },
	"Cy.md": { ...PERSON, source: "professor", knows: ["[[Tim]]", "[[Uma]]", "[[Ann]]"] },
	"Di.md": { ...PERSON, closeness: 2 },
	"Ed.md": PERSON,
	"Flo.md": { ...PERSON, connected_on: "2017-01-01" },
	"Gus.md": { ...PERSON, connected_on: "2024-01-01", company: "Quill" },
	"Hal.md": { ...PERSON, connected_on: "2024-01-01", company: "[[Acme]]" },
	"Tim.md": { ...PERSON, category: "peer" },
	"Uma.md": { ...PERSON, category: "direct-report" },
	"Vic.md": { ...PERSON, category: "direct-report", intro_status: "asked", intro_via: "[[Ed]]" },
};

describe("people I know", () => {
	it("come with how I know them and what they could open: whoever opens most first, connections last and named so", () => {
		const index = vault(NOTES);
		const space = index.spaces[0];
		const people = peopleIKnow(new IntroGraph(index), fitPeople(index, space));
		expect(
			people.map(({ reason, lastContact = "never", opens }) =>
				[reason, lastContact, openingsLabel(opens)].join(" | "),
			),
		).toEqual([
			"Cy was a professor of yours | never | knows Tim, Uma; Peer (missing category)",
			"Bea was a classmate of yours | 2026-03-02 | Acme (target company)",
			"You know Di | never | ",
			"You are in touch with Ed about introductions | never | ",
			"Ann is a past colleague of yours | 2026-01-02 | ",
			"Flo is likely a past colleague of yours | never | ",
			"Gus is or was at a company where you worked | never | ",
			"You are connected to Hal on LinkedIn | never | Acme (target company)",
		]);
	});

	it("are the same where the first of those whom I know well is looked for alone, whoever is left out", () => {
		const index = vault(NOTES);
		const graph = new IntroGraph(index);
		const fit = fitPeople(index, index.spaces[0]);
		const left = new Set(peopleIKnow(graph, fit).filter(({ entry }) => graph.isKnownWell(entry)));
		expect(left.size).toBe(5);
		for (const first of left) {
			const wanted = new Set([...left].map(({ entry }) => entry));
			expect(firstIKnow(graph, fit, (entry) => wanted.has(entry))).toEqual(first);
			left.delete(first);
		}
		expect(firstIKnow(graph, fit, () => false)).toBeUndefined();
	});
});
