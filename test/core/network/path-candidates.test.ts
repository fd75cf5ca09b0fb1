import { describe, expect, it } from "vitest";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { pathCandidates } from "../../../src/core/network/path-candidates";
import { contactAt, spaceAt, vault, type VaultNotes } from "../../make/vault";

const PERSON = { type: "contact" };

function candidates(notes: VaultNotes): string[] {
	const index = vault({ "Space.md": { type: "space", industries: ["x"] }, ...notes });
	const person = contactAt(index, "T.md");
	const space = spaceAt(index, "Space.md");
	return pathCandidates(new IntroGraph(index), person, space).map(({ reason }) => reason);
}

describe("where to look for a path to somebody", () => {
	it("is first what we have in common, then what is theirs, each by name", () => {
		expect(
			candidates({
				"Space.md": {
					type: "space",
					industries: ["x"],
					past_companies: ["[[Acme]]", "Bolt"],
					schools: ["[[Schools/MIT|the MIT]]", "zurich"],
				},
				"Acme.md": { type: "company", name: "Acme Works", aliases: ["Acme Inc"] },
				"Meetup.md": { type: "event" },
				"T.md": {
					...PERSON,
					name: "Tom",
					company: ["Cole", "acme inc", "BOLT"],
					school: ["Yale", "MIT", "Zürich"],
					met_at: "[[Meetup]]",
				},
			}),
		).toEqual([
			"You worked at Acme Works too: ask your colleagues from that time.",
			"You worked at BOLT too: ask your colleagues from that time.",
			"You were at MIT too: look among your classmates and professors.",
			"You were at Zürich too: look among your classmates and professors.",
			"Tom works or worked at Cole: look for someone you know there.",
			"Tom is or was at Meetup: look among those who are there too.",
			"Tom was at Yale: look among its alumni.",
		]);
	});

	it("does not take my school for my employer, and keeps one order where names are the same", () => {
		const notes = (company: string, school: string): VaultNotes => ({
			"Space.md": { type: "space", industries: ["x"], schools: ["MIT"] },
			"T.md": { ...PERSON, company, school },
		});
		expect(candidates(notes("MIT", "Yale"))).toEqual([
			"T works or worked at MIT: look for someone you know there.",
			"T was at Yale: look among its alumni.",
		]);
		expect(candidates(notes("Yale", "Yale"))).toEqual([
			"T works or worked at Yale: look for someone you know there.",
			"T was at Yale: look among its alumni.",
		]);
	});

	it("is nowhere for somebody of whom the note says nothing, and needs no space", () => {
		expect(candidates({ "T.md": PERSON })).toEqual([]);
		const index = vault({ "T.md": { ...PERSON, company: "Acme" } });
		const graph = new IntroGraph(index);
		expect(pathCandidates(graph, contactAt(index, "T.md"), undefined)).toEqual([
			{
				kind: "company",
				name: "Acme",
				isMine: false,
				reason: "T works or worked at Acme: look for someone you know there.",
			},
		]);
	});
});
