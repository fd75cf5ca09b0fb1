import { describe, expect, it } from "vitest";
import { introChainTo } from "../../../src/core/drafts/intro-chain";
import { namesToAskAbout } from "../../../src/core/drafts/names-to-ask-about";
import type { Introducer } from "../../../src/core/network/introductions";
import { contactAt, spaceAt, type VaultNotes, vault } from "../../make/vault";

function nameOf(one: Introducer): string {
	return one.kind === "person" ? one.entry.note.name : one.name;
}

function way(notes: VaultNotes) {
	const index = vault(notes);
	const { steps, introducer, referrers, toThank } = introChainTo(index, contactAt(index, "Ann.md"));
	return {
		steps: steps.map(({ by, to }) => `${nameOf(by)} → ${to.note.name}`),
		introducer: introducer && nameOf(introducer),
		referrers: referrers.map(nameOf),
		toThank: toThank.map(nameOf),
	};
}

const person = (more: object = {}) => ({ type: "contact", ...more });

describe("the chain of introductions to a person", () => {
	it("leads over everybody who introduced somebody on it, and thanks each once, the nearest first", () => {
		expect(
			way({
				"Ann.md": person({
					introduced_by: ["[[Bo]]", "[[Di]]"],
					referred_by: ["[[Cy]]", "[[Bo]]", "Ed"],
				}),
				"Bo.md": person({ introduced_by: "[[Cy]]" }),
				"Cy.md": person({ introduced_by: "[[Aunt May]]" }),
				"Di.md": person({ introduced_by: ["[[X]]", "[[Di]]"] }),
			}),
		).toEqual({
			steps: ["X → Di", "Di → Ann"],
			introducer: "Di",
			referrers: ["Cy", "Bo", "Ed"],
			toThank: ["Di", "X", "Bo", "Cy", "Ed"],
		});
	});

	it("is empty where nobody introduced us, and no more than one step in a circle", () => {
		expect(way({ "Ann.md": person() })).toEqual({
			steps: [],
			introducer: undefined,
			referrers: [],
			toThank: [],
		});
		const circle = {
			"Ann.md": person({ introduced_by: "[[Bo]]" }),
			"Bo.md": person({ introduced_by: "[[Ann]]" }),
		};
		expect(way(circle)).toMatchObject({ steps: ["Bo → Ann"], toThank: ["Bo"] });
	});
});

describe("names to ask about", () => {
	it("are people whom they know and I have not met, and companies that I aim at, at most five", () => {
		const index = vault({
			"Ann.md": person({ knows: ["[[Bo]]", "[[Cy]]"], company: "[[Own]]" }),
			"Bo.md": person(),
			"Cy.md": person({ intro_status: "met" }),
			"Di.md": person({ knows: "[[Ann]]" }),
			"Own.md": { type: "company", target: true },
			"Far.md": { type: "company", target: false },
			...Object.fromEntries(
				[1, 2, 3, 4, 5].map((n) => [`C${n}.md`, { type: "company", target: true, motivation: n }]),
			),
			"C0.md": { type: "company", target: true },
		});
		const { people, companies } = namesToAskAbout(index, contactAt(index, "Ann.md"), undefined);
		expect(people.map(({ note }) => note.name)).toEqual(["Bo", "Di"]);
		expect(companies.map(({ note }) => note.name)).toEqual(["C5", "C4", "C3", "C2", "C1"]);
	});

	it("are only people whom I do not know, those at targets and of missing categories first, never the introducer", () => {
		const index = vault({
			"Ann.md": person({ knows: ["[[Near]]", "[[Via]]", "[[Old]]"], introduced_by: "[[Via]]" }),
			"Via.md": person({ company: "[[Goal]]" }),
			"Old.md": person({ source: "classmate", company: "[[Goal]]" }),
			"Who referred others.md": person({ company: "[[Goal]]" }),
			"Talked.md": person({ company: "[[Goal]]" }),
			"Talk.md": {
				type: "interview",
				contact: "[[Talked]]",
				held: "held",
				starts: "2026-01-02T09:00",
			},
			"Far.md": person({ referred_by: "[[Who referred others]]" }),
			"Near.md": person(),
			"At goal.md": person({ company: "[[Goal]]" }),
			"Peer.md": person({ category: "peer" }),
			"Expert.md": person({ category: "industry-expert" }),
			"Begun.md": person({ category: "industry-expert", intro_status: "contacted" }),
			"Stranger.md": person(),
			"Goal.md": { type: "company", target: true },
			"Space.md": { type: "space", industries: ["X"], categories: ["peer", "industry-expert"] },
		});
		const space = spaceAt(index, "Space.md");
		const { people } = namesToAskAbout(index, contactAt(index, "Ann.md"), space);
		expect(people.map(({ note }) => note.name)).toEqual(["At goal", "Peer", "Near"]);
	});

	it("puts whom the space lacks first as its overview counts it: below a target, and where who was asked has declined", () => {
		const index = vault({
			"Ann.md": person({ knows: ["[[Near]]"] }),
			"Near.md": person(),
			"Met.md": person({ category: "peer", intro_status: "met" }),
			"Peer.md": person({ category: "peer" }),
			"No.md": person({ category: "industry-expert", intro_status: "declined" }),
			"Expert.md": person({ category: "industry-expert" }),
			"Space.md": {
				type: "space",
				industries: ["X"],
				categories: ["peer = 2", "industry-expert"],
			},
		});
		const space = spaceAt(index, "Space.md");
		const { people } = namesToAskAbout(index, contactAt(index, "Ann.md"), space);
		expect(people.map(({ note }) => note.name).slice(0, 3)).toEqual(["Expert", "No", "Peer"]);
	});
});
