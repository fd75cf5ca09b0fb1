import { describe, expect, it } from "vitest";
import { Reachability } from "../../../src/core/network/reachability";
import { pathsOf, vault, type VaultNotes } from "../../make/vault";

const PERSON = { type: "contact" };
const FRIEND = { type: "contact", source: "classmate" };

/** Names of the people whom I know or to whom said steps lead. */
function reached(notes: VaultNotes): string[] {
	const index = vault(notes);
	const reachability = new Reachability(index);
	const people = index.people.filter((entry) => reachability.isReachable(entry));
	return pathsOf(people).map((path) => path.replace(".md", ""));
}

describe("the people I know", () => {
	it("are those met, close, contacted, connected, and past colleagues, classmates and professors", () => {
		expect(
			reached({
				"Met.md": { ...PERSON, intro_status: "met" },
				"Close.md": { ...PERSON, closeness: 1 },
				"Last.md": { ...PERSON, last_contact: "2024-01-01" },
				"Connected.md": { ...PERSON, connected_on: "2024-01-01" },
				"Colleague.md": { ...PERSON, source: "Past colleague" },
				"Mate.md": FRIEND,
				"Professor.md": { ...PERSON, source: "professor" },
				"Log.md": "---\ntype: contact\n---\n## Introduction log\n- 2024-01-01 met\n",
				"Talk.md":
					"---\ntype: contact\nintro_status: dropped\n---\n## Introduction log\n- 2024-01-01 talked\n",
				"Held.md": PERSON,
				"1.md": { type: "interview", contact: "[[Held]]", held: "held" },
			}),
		).toEqual([
			...["Close", "Colleague", "Connected", "Held", "Last", "Log", "Mate", "Met"],
			...["Professor", "Talk"],
		]);
	});

	it("are not those asked about, not close, from a database, or with a conversation to come", () => {
		expect(
			reached({
				"Asked.md": "---\ntype: contact\n---\n## Introduction log\n- 2024-01-01 asked [[Me]]\n",
				"Zero.md": { ...PERSON, closeness: 0 },
				"Database.md": { ...PERSON, source: "linkedin" },
				"Planned.md": { ...PERSON, intro_status: "scheduled" },
				"1.md": { type: "interview", contact: "[[Planned]]", held: "planned" },
				"2.md": { type: "interview", contact: "[[Planned]]", held: "cancelled" },
			}),
		).toEqual([]);
	});
});

describe("a path of stated steps", () => {
	it("leads from me to somebody I know, whom they know, and whom those know, and no farther", () => {
		expect(
			reached({
				"A.md": { ...FRIEND, knows: "[[B]]" },
				"B.md": { ...PERSON, knows: "[[C]]" },
				"C.md": { ...PERSON, knows: "[[D]]" },
				"D.md": PERSON,
			}),
		).toEqual(["A", "B", "C"]);
	});

	it("goes over knows from either end, and by plain name", () => {
		expect(reached({ "A.md": FRIEND, "B.md": { ...PERSON, knows: "A" }, "C.md": PERSON })).toEqual([
			"A",
			"B",
		]);
	});

	it("goes over referred_by and introduced_by", () => {
		expect(
			reached({
				"A.md": FRIEND,
				"B.md": { ...PERSON, referred_by: "[[A]]" },
				"C.md": { ...PERSON, introduced_by: "[[B]]" },
			}),
		).toEqual(["A", "B", "C"]);
	});

	it("goes over people named in an interview's note", () => {
		expect(
			reached({
				"A.md": FRIEND,
				"B.md": PERSON,
				"C.md": PERSON,
				"1.md": "---\ntype: interview\ncontact: '[[A]]'\n---\nShe named [[B]] and [[Acme]].\n",
				"Acme.md": { type: "company" },
			}),
		).toEqual(["A", "B"]);
	});

	it("does not go over whom I asked, nor over inferred edges such as a company or a school", () => {
		const shared = { company: "Acme", school: "BYU", met_at: "[[Meetup]]" };
		expect(
			reached({
				"A.md": { ...FRIEND, ...shared },
				"B.md": { ...PERSON, ...shared },
				"C.md": { ...PERSON, intro_via: "[[A]]" },
				"Acme.md": { type: "company" },
				"Meetup.md": { type: "event" },
			}),
		).toEqual(["A"]);
	});

	it("is found whatever the order of the notes", () => {
		expect(
			reached({
				"C.md": { ...PERSON, knows: "[[B]]" },
				"B.md": { ...PERSON, knows: "[[A]]" },
				"A.md": FRIEND,
			}),
		).toEqual(["A", "B", "C"]);
	});

	it("is not harmed by circles, people who know themselves, dead links and affiliations", () => {
		const affiliation = Array.from(
			{ length: 500 },
			(_, i) => [`P${i}.md`, { ...PERSON, knows: "[[A]]" }] as const,
		);
		expect(
			reached({
				"A.md": { ...PERSON, knows: ["[[A]]", "[[B]]", "[[Gone]]"] },
				"B.md": { ...PERSON, knows: ["[[A]]", "[[C]]"] },
				"C.md": { ...PERSON, knows: ["[[A]]"] },
				...Object.fromEntries(affiliation),
			}),
		).toEqual([]);
	});

	it("does not lead over copies, whichever way they were made", () => {
		const copy = { ...FRIEND, email: "a@example.org", knows: "[[B]]" };
		expect(
			reached({
				"A.md": { ...PERSON, email: "a@example.org" },
				"A (Conflicted copy phone 202401011200).md": copy,
				"A 2.md": copy,
				"B.md": PERSON,
				"1.md": { type: "interview", contact: "[[A 2]]", held: "held" },
			}),
		).toEqual([]);
	});

	it("does not lead over a copy that people on both sides link to", () => {
		const shared = { email: "a@example.org" };
		expect(
			reached({
				"A.md": { ...PERSON, ...shared },
				"A 2.md": { ...PERSON, ...shared },
				"Friend.md": { ...FRIEND, knows: "[[A 2]]" },
				"B.md": { ...PERSON, knows: "[[A 2]]" },
			}),
		).toEqual(["Friend"]);
	});

	it("does not lead over people named in a conversation with a copy", () => {
		const shared = { email: "a@example.org" };
		expect(
			reached({
				"A.md": { ...PERSON, ...shared },
				"A 2.md": { ...PERSON, ...shared },
				"Friend.md": FRIEND,
				"B.md": PERSON,
				"1.md": "---\ntype: interview\ncontact: '[[A 2]]'\n---\n[[Friend]], [[B]]\n",
			}),
		).toEqual(["Friend"]);
	});
});

describe("a person in reach", () => {
	it("is out of reach again when the link between goes", () => {
		const index = vault({ "A.md": { ...FRIEND, knows: "[[B]]" }, "B.md": PERSON });
		const isReached = (): boolean[] => {
			const reachability = new Reachability(index);
			return index.people.map((entry) => reachability.isReachable(entry));
		};
		expect(isReached()).toEqual([true, true]);
		index.remove("A.md");
		expect(isReached()).toEqual([false]);
	});
});
