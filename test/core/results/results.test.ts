import { describe, expect, it } from "vitest";
import { gatherResults } from "../../../src/core/results/results";
import { loggedContact } from "../../make/network";
import { vault, type VaultNotes } from "../../make/vault";

const PERSON = { type: "contact" };

/** A small vault, counted by hand below. */
const NOTES: VaultNotes = {
	"Jane Doe.md": { ...PERSON, source: "classmate" },
	"Joe Poe.md": PERSON,
	// Warm, met: Jane introduced within 9 days.
	"Ann.md": loggedContact(
		"source: event\ncategory: [peer, mentor]\n",
		"2024-01-01 asked [[Jane Doe]]",
		"2024-01-03 agreed [[Jane Doe]]",
		"2024-01-10 introduced [[Jane Doe]]",
		"2024-01-11 contacted",
		"2024-01-20 met",
	),
	// Warm, declined: Jane, written differently, within 2 days. Before that cold, no reply.
	"Ben.md": loggedContact(
		"source: event\ncategory: peer\n",
		"2023-05-01 contacted",
		"2023-05-20 no-reply",
		"2024-02-01 asked [[jane doe|Jane]]",
		"2024-02-03 introduced [Jane](Jane%20Doe.md)",
		"2024-02-04 contacted",
		"2024-02-09 declined",
	),
	// Nobody introduced me: Joe refused. Met cold.
	"Cat.md": loggedContact(
		"category: peer\n",
		"2024-03-01 asked [[Joe Poe]]",
		"2024-03-02 refused",
		"2024-03-03 contacted",
		"2024-03-09 met",
	),
	// By name, open.
	"Dan.md": loggedContact("", "2024-03-01 named [[Joe Poe]]", "2024-03-03 contacted"),
	// Known, met.
	"Eve.md": loggedContact("source: classmate\n", "2024-04-01 contacted", "2024-04-02 met"),
	// No route yet: Jane is asked. Dropped before.
	"Fay.md": loggedContact(
		"source: event\n",
		"2023-01-01 contacted",
		"2023-02-01 dropped",
		"2024-05-01 asked [[Jane Doe]]",
	),
	"1.md":
		"---\ntype: interview\ncontact: '[[Ann]]'\nheld: held\n---\n[[Ben]], [[Cat]] and [[Ben]]. Thank [[Jane Doe]]. [[Acme]] [[Nobody]] [[Ann]]\n",
	"2.md": "---\ntype: interview\ncontact: '[[Eve]]'\nheld: held\n---\n[[Ben]]\n",
	"3.md": "---\ntype: interview\ncontact: '[[Dan]]'\nheld: planned\n---\n[[Ben]]\n",
	"Acme.md": { type: "company" },
};

describe("results in a small vault", () => {
	const results = gatherResults(vault(NOTES));

	it("is counted by route", () => {
		expect(results.routes).toEqual([
			{ route: "known", open: 0, met: 1, declined: 0, noReply: 0, rate: undefined },
			{ route: "warm", open: 0, met: 1, declined: 1, noReply: 0, rate: undefined },
			{ route: "named", open: 1, met: 0, declined: 0, noReply: 0, rate: undefined },
			{ route: "in-person", open: 0, met: 0, declined: 0, noReply: 0, rate: undefined },
			{ route: "cold", open: 0, met: 1, declined: 0, noReply: 1, rate: undefined },
		]);
	});

	it("is counted by introducer, who is one however the links are written", () => {
		expect(results.introducers).toEqual([
			{
				...{ name: "Jane Doe", path: "Jane Doe.md", asked: 3, agreed: 2, introduced: 2, met: 1 },
				...{ medianDays: 5.5, rate: undefined },
			},
			{
				...{ name: "Joe Poe", path: "Joe Poe.md", asked: 1, agreed: 0, introduced: 0, met: 0 },
				...{ medianDays: undefined, rate: undefined },
			},
		]);
	});

	it("is counted by source and category, those without a word last", () => {
		const none = { open: 0, met: 0, declined: 0, noReply: 0, rate: undefined };
		expect(results.sources).toEqual([
			{ source: "event", ...none, open: 1, met: 1, declined: 1, noReply: 1 },
			{ source: "classmate", ...none, met: 1 },
			{ source: "", ...none, open: 1, met: 1 },
		]);
		expect(results.categories).toEqual([
			{ category: "peer", ...none, met: 2, declined: 1, noReply: 1 },
			{ category: "mentor", ...none, met: 1 },
			{ category: "", ...none, open: 2, met: 1 },
		]);
	});

	it("is counted by the names of held conversations, with a note or by the log: each once for a conversation, without those who led there", () => {
		expect(results).toMatchObject({ interviews: 5, names: 3, referralsPerInterview: 0.6 });
	});

	it("is nothing in an empty vault", () => {
		expect(gatherResults(vault({}))).toEqual({
			routes: ["known", "warm", "named", "in-person", "cold"].map((route) => ({
				...{ route, open: 0, met: 0, declined: 0, noReply: 0, rate: undefined },
			})),
			routeNotSaid: { open: 0, met: 0, declined: 0, noReply: 0, rate: undefined },
			introducers: [],
			sources: [],
			categories: [],
			interviews: 0,
			names: 0,
			referralsPerInterview: undefined,
		});
	});
});

describe("a rate", () => {
	const cold = (count: number, word: string): VaultNotes =>
		Object.fromEntries(
			Array.from({ length: count }, (_, i) => [
				`${word} ${i}.md`,
				loggedContact("", "2024-01-01 contacted", `2024-02-01 ${word}`),
			]),
		);
	const rateOf = (notes: VaultNotes): number | undefined =>
		gatherResults(vault(notes)).routes.find(({ route }) => route === "cold")?.rate;

	it("is not shown of four decided cases, however many are open or given up", () => {
		expect(
			rateOf({ ...cold(2, "met"), ...cold(2, "declined"), ...cold(9, "dropped") }),
		).toBeUndefined();
	});

	it("is met of all decided from five on", () => {
		expect(rateOf({ ...cold(2, "met"), ...cold(2, "declined"), ...cold(1, "no-reply") })).toBe(0.4);
	});

	it("of an introducer is introduced of those asked and decided", () => {
		const asked = (count: number, ...lines: string[]): VaultNotes =>
			Object.fromEntries(
				Array.from({ length: count }, (_, i) => [
					`${lines.join()} ${i}.md`,
					loggedContact("", "2024-01-01 asked [[Jane]]", ...lines),
				]),
			);
		const jane = (notes: VaultNotes) => gatherResults(vault(notes)).introducers[0];
		const four = {
			...asked(3, "2024-01-05 introduced [[Jane]]"),
			...asked(1, "2024-01-05 refused"),
		};
		expect(jane({ ...four, ...asked(4) })).toMatchObject({
			asked: 8,
			introduced: 3,
			rate: undefined,
		});
		expect(jane({ ...four, ...asked(1, "2024-01-05 declined") })).toMatchObject({
			...{ name: "Jane", path: undefined, asked: 5, introduced: 3, medianDays: 4, rate: 0.6 },
		});
	});
});

describe("whether I knew somebody before", () => {
	/** The route of somebody to whom I wrote first, and whom I met then. */
	const route = (properties: string, more: VaultNotes = {}): string | undefined =>
		gatherResults(
			vault({
				"Ann.md": loggedContact(properties, "2024-03-01 contacted", "2024-03-09 met"),
				...more,
			}),
		).routes.find(({ met }) => met > 0)?.route;

	it("is by work and school, or a network, contact or conversation of before", () => {
		expect(route("source: past-colleague\n")).toBe("known");
		expect(route("connected_on: 2024-02-01\n")).toBe("known");
		expect(route("last_contact: 2024-02-01\n")).toBe("known");
		const interview = (day: string): VaultNotes => ({
			"1.md": { type: "interview", contact: "[[Ann]]", held: "held", starts: `${day}T10:00` },
		});
		expect(route("", interview("2024-02-01"))).toBe("known");
		expect(route("", interview("2024-03-09"))).toBe("cold");
	});

	it("is not by what came of the attempt itself", () => {
		expect(route("intro_status: met\ncloseness: 4\nlast_contact: 2024-03-09\n")).toBe("cold");
		expect(route("connected_on: 2024-04-01\n")).toBe("cold");
	});

	it("is in person by the day of the event where we met, and else not said, which counts apart", () => {
		const notes = {
			"Fair.md": { type: "event", date: "2024-03-09" },
			"Ann.md": loggedContact('met_at: "[[Fair]]"\n', "2024-03-09 met"),
			"Bob.md": loggedContact('met_at: "[[Fair]]"\nintro_route: cold\n', "2024-03-10 met"),
			"Cy.md": loggedContact("", "2024-03-10 scheduled 2024-03-12 09:00"),
		};
		const { routes, routeNotSaid } = gatherResults(vault(notes));
		expect(routes.filter(({ open, met }) => open + met > 0)).toMatchObject([
			{ route: "in-person", met: 1 },
		]);
		expect(routeNotSaid).toMatchObject({ open: 1, met: 1 });
	});

	it("is by how close they are, where we have not met since", () => {
		const results = gatherResults(
			vault({ "Ann.md": loggedContact("closeness: 2\n", "2024-03-01 contacted") }),
		);
		expect(results.routes.find(({ open }) => open > 0)?.route).toBe("known");
	});
});

describe("an introducer without a note", () => {
	it("is one by their name, and nobody introduces people to themselves", () => {
		const { introducers } = gatherResults(
			vault({
				"A.md": loggedContact("", "2024-01-01 asked [[Zoë Roe]]", "2024-01-02 asked [[A]]"),
				"B.md": loggedContact("", "2024-01-01 asked [[People/zoe roe|her]]"),
			}),
		);
		expect(introducers).toMatchObject([{ name: "Zoë Roe", path: undefined, asked: 2 }]);
	});

	it("is the original where the link leads to a numbered copy", () => {
		const { introducers } = gatherResults(
			vault({
				"Jane.md": { ...PERSON, email: "j@example.org" },
				"Jane 2.md": { ...PERSON, email: "j@example.org" },
				"A.md": loggedContact("", "2024-01-01 asked [[Jane 2]]"),
				"B.md": loggedContact("", "2024-01-01 asked [[Jane]]"),
			}),
		);
		expect(introducers).toMatchObject([{ name: "Jane", path: "Jane.md", asked: 2 }]);
	});
});
