import { describe, expect, it } from "vitest";
import { acquaintanceLabel } from "../../../src/core/network/acquaintance-label";
import { findPaths } from "../../../src/core/network/find-paths";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { pathsToPropose } from "../../../src/core/network/paths-to-propose";
import { describePath, loggedContact, pathsIn, pathsTo, TODAY } from "../../make/network";
import { note } from "../../make/note";
import { contactAt, vault, type VaultNotes } from "../../make/vault";

const PERSON = { type: "contact" };
const FRIEND = { type: "contact", source: "classmate" };

describe("the paths to a person", () => {
	it("lead over somebody I know who knows them, as either note says it", () => {
		expect(
			pathsIn(
				{
					"T.md": { ...PERSON, knows: "[[Bea]]" },
					"Ann.md": { ...FRIEND, knows: "[[T]]" },
					"Bea.md": FRIEND,
					"Cy.md": FRIEND,
				},
				"T.md",
			),
		).toEqual(["Ann > T (knows)", "Bea > T (knows)"]);
	});

	it("lead over introductions, referrals and names from conversations, and over what people have in common", () => {
		expect(
			pathsIn(
				{
					"T.md": {
						...PERSON,
						introduced_by: "[[A]]",
						referred_by: "B",
						company: "Acme",
						met_at: "[[Meetup]]",
						school: ["BYU", "MIT"],
					},
					"A.md": FRIEND,
					"B.md": FRIEND,
					"C.md": FRIEND,
					"Talk.md": "---\ntype: interview\ncontact: '[[C]]'\n---\nTalk to [[T]].\n",
					"D.md": { ...FRIEND, company: ["Other", "[[acme]]"] },
					"E.md": { ...FRIEND, met_at: "[[Meetup]]" },
					"F.md": { ...FRIEND, school: "[[Schools/MIT|the MIT]]" },
					"Meetup.md": { type: "event" },
				},
				"T.md",
			),
		).toEqual([
			...["A > T (introduced-by)", "B > T (referred-by)", "C > T (named)"],
			...["D > T (company Acme)", "E > T (event Meetup)", "F > T (school MIT)"],
		]);
	});

	it("lead first over who referred or introduced me to anybody, or is asked to: they know me", () => {
		const notes: VaultNotes = {
			"Nia.md": { ...PERSON, company: "Brex", referred_by: "[[Bob]]" },
			"Maya.md": { ...PERSON, company: "Brex", referred_by: "[[Bob]]" },
			"Bob.md": PERSON,
			"Zoe.md": { ...PERSON, connected_on: "2020-01-01", company: "Brex" },
		};
		expect(pathsIn(notes, "Nia.md")).toEqual([
			"Bob > Nia (referred-by)",
			"Zoe > Nia (company Brex)",
		]);
		for (const says of [{ intro_via: "[[Bob]]" }, { introduced_by: "Bob" }])
			expect(
				pathsIn(
					{ ...notes, "Maya.md": { ...PERSON, ...says }, "Nia.md": { ...PERSON, knows: "Bob" } },
					"Nia.md",
				),
			).toEqual(["Bob > Nia (knows)"]);
	});

	it("lead over connections last, of these first over those made in my years at a past company", () => {
		const at = (connected_on: string, company: string[]) => ({ ...PERSON, connected_on, company });
		const notes: VaultNotes = {
			"T.md": { ...PERSON, company: "Brex", connected_on: "2024-01-01" },
			"Ann.md": at("2023-01-01", ["Brex"]),
			"Bea.md": at("2023-01-01", ["Brex", "Quill"]),
			"Cy.md": at("2017-05-01", ["Brex"]),
			"Di.md": { ...FRIEND, company: "Brex" },
			"Me.md": {
				type: "space",
				industries: ["x"],
				past_companies: ["Stripe 2015-2019", "[[Quill]]"],
			},
		};
		const index = vault(notes);
		const graph = new IntroGraph(index);
		const paths = findPaths(graph, contactAt(index, "T.md"), TODAY, 9);
		expect(
			paths.map(({ introducer, target, acquaintance }) =>
				acquaintanceLabel(introducer ?? target, acquaintance),
			),
		).toEqual([
			"Di was a classmate of yours",
			"Cy is likely a past colleague of yours",
			"Bea is or was at a company where you worked",
			"You are connected to Ann on LinkedIn",
			"You are connected to T on LinkedIn",
		]);
		expect(graph.isKnownWell(contactAt(index, "T.md"))).toBe(false);
		index.set(note("Me.md", { type: "space", industries: ["x"] }));
		expect(graph.acquaintance(contactAt(index, "Cy.md"))).toBe("connected");
	});

	it("lead first over who referred me to the very person, before closer ties and whoever agreed before", () => {
		const notes: VaultNotes = {
			"T.md": { ...PERSON, referred_by: "[[Rob]]" },
			"Rob.md": PERSON,
			"Ann.md": { ...PERSON, closeness: 3, knows: "[[T]]" },
			"Bea.md": { ...FRIEND, knows: "[[T]]" },
			"Uma.md": { ...PERSON, introduced_by: "[[Bea]]" },
		};
		const ways = ["Rob > T (referred-by)", "Bea > T (knows)", "Ann > T (knows)"];
		expect(pathsIn(notes, "T.md")).toEqual(ways);
		expect(pathsIn(notes, "T.md", 1)).toEqual(ways.slice(0, 1));
	});

	it("follow who refers me to whom, note by note", () => {
		const index = vault({ "Nia.md": { ...PERSON, knows: "Bob" }, "Maya.md": PERSON });
		const graph = new IntroGraph(index);
		const ways = () => findPaths(graph, contactAt(index, "Nia.md"), TODAY, 9).map(describePath);
		expect(ways()).toEqual([]);
		index.set(note("Maya.md", { ...PERSON, referred_by: "[[Bob]]" }));
		expect(ways()).toEqual([]);
		index.set(note("Bob.md", PERSON));
		expect(ways()).toEqual(["Bob > Nia (knows)"]);
		index.set(note("Maya.md", PERSON));
		expect(ways()).toEqual([]);
	});

	it("to be proposed do not lead over whom I have asked and wait for, nor over who has introduced us", () => {
		const knowing = { ...FRIEND, knows: "[[T]]" };
		const notes = { "Ann.md": knowing, "Bea.md": knowing, "Cy.md": knowing, "Dan.md": knowing };
		const names = (target: object): unknown => {
			const index = vault({ ...notes, "T.md": { ...PERSON, ...target } });
			const paths = pathsToPropose(new IntroGraph(index), contactAt(index, "T.md"), TODAY, 2);
			return paths.map(({ introducer }) => introducer?.note.name);
		};
		expect(names({})).toEqual(["Ann", "Bea"]);
		expect(names({ intro_via: "[[Ann]]", introduced_by: "[[Bea]]" })).toEqual(["Cy", "Dan"]);
		expect(names({ intro_via: "Nobody with a note" })).toEqual(["Ann", "Bea"]);
	});

	it("to be proposed do not lead over whom the log of this attempt has asked, but for whom I took back", () => {
		const names = (...log: string[]): unknown => {
			const knowing = { ...FRIEND, knows: "[[T]]" };
			const notes = { "Ann.md": knowing, "Bea.md": knowing, "Cy.md": knowing, "Dan.md": knowing };
			const index = vault({ ...notes, "T.md": loggedContact("", ...log) });
			const paths = pathsToPropose(new IntroGraph(index), contactAt(index, "T.md"), TODAY, 9);
			return paths.map(({ introducer }) => introducer?.note.name).sort();
		};
		expect(
			names(
				...["2024-01-01 asked [[Ann]]", "2024-01-02 asked [[Bea]]", "2024-01-03 refused [[Bea]]"],
				...["2024-01-04 asked [[Cy]]", "2024-01-05 withdrawn [[Cy]]"],
			),
		).toEqual(["Cy", "Dan"]);
		expect(names("2023-01-01 asked [[Ann]]", "2023-02-01 no-reply", "2024-01-01 reopened")).toEqual(
			["Ann", "Bea", "Cy", "Dan"],
		);
	});

	it("lead over one stranger between, and no farther", () => {
		expect(
			pathsIn(
				{
					"T.md": PERSON,
					"B.md": { ...PERSON, knows: "[[T]]" },
					"C.md": { ...PERSON, knows: "[[B]]" },
					"Ann.md": { ...FRIEND, knows: "[[B]]" },
					"Far.md": { ...FRIEND, knows: "[[C]]" },
				},
				"T.md",
			),
		).toEqual(["Ann > B > T (knows, knows)"]);
	});

	it("never go over somebody I know as the one between: I ask them myself", () => {
		expect(
			pathsIn(
				{
					"T.md": PERSON,
					"B.md": { ...FRIEND, knows: "[[T]]" },
					"Ann.md": { ...FRIEND, knows: "[[B]]" },
				},
				"T.md",
			),
		).toEqual(["B > T (knows)"]);
	});

	it("begin with the person themselves where I know them, who is nobody's introducer to themselves", () => {
		const notes = {
			"T.md": { ...FRIEND, knows: "[[T]]", company: "Acme" },
			"Ann.md": { ...FRIEND, knows: "[[T]]" },
		};
		expect(pathsIn(notes, "T.md")).toEqual(["T", "Ann > T (knows)"]);
		expect(pathsIn(notes, "T.md", 1)).toEqual(["T"]);
		expect(pathsIn(notes, "T.md", 0)).toEqual([]);
	});

	it("are none for somebody with whom nobody has anything to do, and none for a note that is gone", () => {
		const index = vault({ "T.md": PERSON, "Ann.md": FRIEND });
		const person = contactAt(index, "T.md");
		const graph = new IntroGraph(index);
		expect(findPaths(graph, person, TODAY, 10)).toEqual([]);
		index.remove("T.md");
		expect(findPaths(graph, person, TODAY, 10)).toEqual([]);
	});

	it("are one for each introducer: the best of theirs", () => {
		expect(
			pathsIn(
				{
					"T.md": { ...PERSON, company: "Acme" },
					"B.md": { ...PERSON, knows: "[[T]]" },
					"C.md": { ...PERSON, company: "Acme" },
					"Ann.md": { ...FRIEND, knows: ["[[C]]", "[[B]]"] },
					"Dan.md": { ...FRIEND, knows: ["[[T]]", "[[B]]"], company: "Acme" },
				},
				"T.md",
			),
		).toEqual(["Dan > T (knows)", "Ann > B > T (knows, knows)"]);
	});
});

describe("the person between", () => {
	const around: VaultNotes = {
		"T.md": { ...PERSON, company: "Acme" },
		"Zed.md": { ...PERSON, knows: "[[T]]" },
		"Cat.md": { ...PERSON, company: "Acme" },
	};

	it("is one whose last step is said before one who is only likely to know the target", () => {
		expect(
			pathsIn({ ...around, "Ann.md": { ...FRIEND, knows: ["[[Cat]]", "[[Zed]]"] } }, "T.md"),
		).toEqual(["Ann > Zed > T (knows, knows)"]);
	});

	it("is the first by name where as many steps are likely, whichever of the two it is", () => {
		const school = { school: "BYU" };
		const notes = {
			...around,
			"Zed.md": { ...PERSON, knows: "[[T]]", ...school },
			"Ann.md": { ...FRIEND, knows: "[[Cat]]", ...school },
		};
		expect(pathsIn(notes, "T.md")).toEqual(["Ann > Cat > T (knows, company Acme)"]);
		const other = { ...notes, "Abe.md": { ...PERSON, knows: "[[T]]", ...school } };
		expect(pathsIn(other, "T.md")).toEqual(["Ann > Abe > T (school BYU, knows)"]);
	});

	it("is the first by path where two bear one name", () => {
		const one = { ...PERSON, name: "Bo", knows: "[[T]]" };
		expect(
			pathsIn(
				{
					"T.md": PERSON,
					"Y.md": one,
					"X.md": one,
					"Ann.md": { ...FRIEND, knows: ["[[Y]]", "[[X]]"] },
				},
				"T.md",
			),
		).toEqual(["Ann > X > T (knows, knows)"]);
	});
});

describe("the order of paths", () => {
	/** People who know T, by the names that would put them last first. */
	const to = (people: Readonly<Record<string, object>>, more: VaultNotes = {}): string[] => {
		const notes = Object.entries(people).map(
			([name, properties]) => [`${name}.md`, { ...FRIEND, knows: "[[T]]", ...properties }] as const,
		);
		return pathsIn({ "T.md": PERSON, ...Object.fromEntries(notes), ...more }, "T.md").map(
			(path) => path.split(" ")[0] ?? "",
		);
	};
	const asked = (name: string, ...dates: string[]): VaultNotes =>
		Object.fromEntries(
			dates.map((date, i) => [
				`${name} ${i} asked.md`,
				loggedContact("", `${date} asked [[${name}]]`),
			]),
		);

	it("puts fewer steps first, whatever is said", () => {
		expect(
			pathsIn(
				{
					"T.md": { ...PERSON, company: "Acme" },
					"B.md": { ...PERSON, knows: "[[T]]" },
					"Ann.md": { ...FRIEND, knows: "[[B]]" },
					"Zoe.md": { ...FRIEND, company: "Acme" },
				},
				"T.md",
			),
		).toEqual(["Zoe > T (company Acme)", "Ann > B > T (knows, knows)"]);
	});

	it("puts stated before inferred: none, one and two inferred steps", () => {
		expect(
			pathsIn(
				{
					"T.md": { ...PERSON, company: "Acme" },
					"B.md": { ...PERSON, knows: "[[T]]", school: "BYU" },
					"C.md": { ...PERSON, company: "Acme", school: "MIT" },
					"Ann.md": { ...FRIEND, school: "MIT" },
					"Bob.md": { ...FRIEND, school: "BYU" },
					"Cid.md": { ...FRIEND, knows: "[[C]]" },
					"Dee.md": { ...FRIEND, knows: "[[B]]" },
				},
				"T.md",
			),
		).toEqual([
			"Dee > B > T (knows, knows)",
			"Bob > B > T (school BYU, knows)",
			"Cid > C > T (knows, company Acme)",
			"Ann > C > T (school MIT, company Acme)",
		]);
	});

	it("then puts those first who agreed before, by a log or because they really introduced me", () => {
		expect(
			to(
				{ Ann: { closeness: 3 }, Yan: {}, Zoe: {} },
				{
					"Other.md": loggedContact("", "2020-01-01 asked [[Zoe]]", "2020-01-02 agreed"),
					"Third.md": { ...PERSON, introduced_by: "[[Yan]]" },
				},
			),
		).toEqual(["Yan", "Zoe", "Ann"]);
	});

	it("takes for agreeing what nobody wrote a name to: the answer of the one who is still asked, and a meeting that they arranged", () => {
		expect(
			to(
				{ Ann: { closeness: 3 }, Yan: {}, Zoe: {} },
				{
					"Other.md": loggedContact(
						"",
						...["2020-01-01 asked [[Ann]]", "2020-01-02 refused", "2020-01-03 asked [[Zoe]]"],
						"2020-01-04 introduced",
					),
					"Third.md": loggedContact("", "2020-01-05 asked [[Yan]]", "2020-01-06 met"),
				},
			),
		).toEqual(["Zoe", "Yan", "Ann"]);
	});

	it("puts those last of all who were asked twice in 90 days", () => {
		const notes = {
			"T.md": { ...PERSON, company: "Acme" },
			"Ann.md": { ...FRIEND, closeness: 3, knows: "[[T]]" },
			"Bob.md": { ...FRIEND, closeness: 1, knows: "[[T]]" },
			"Cid.md": { ...FRIEND, company: "Acme" },
			...asked("Ann", "2024-05-01", "2024-03-04"),
			...asked("Bob", "2024-05-01", "2024-03-03"),
		};
		const names = pathsIn(notes, "T.md").map((path) => path.split(" ")[0]);
		expect(names).toEqual(["Bob", "Cid", "Ann"]);
	});

	it("then goes by closeness: 2 and 3, 4 and 5, 1, those of whom I have not said, and those of a network alone", () => {
		const network = { source: "linkedin", connected_on: "2020-01-01" };
		expect(
			to({
				A: network,
				B: { closeness: 0 },
				C: {},
				D: { closeness: 1 },
				E: { closeness: 5 },
				F: { closeness: 4 },
				G: { closeness: 3 },
				H: { ...network, closeness: 2 },
			}),
		).toEqual(["G", "H", "E", "F", "D", "B", "C", "A"]);
	});

	it("then puts those first who were asked longest ago, those never asked before all", () => {
		expect(
			to(
				{ Ann: {}, Bob: {}, Cid: {}, Dee: {} },
				{
					...asked("Ann", "2024-02-01", "2020-01-01"),
					...asked("Bob", "2023-02-01"),
					...asked("Cid", "2019-02-01"),
				},
			),
		).toEqual(["Dee", "Cid", "Bob", "Ann"]);
	});

	it("then goes by name without case and accents, and of one name by path", () => {
		expect(to({ zoe: {}, Ärne: {}, Bob: {}, B2: { name: "Bob" } })).toEqual([
			...["Ärne", "B2", "Bob", "zoe"],
		]);
	});

	it("keeps the best where only some are wanted, in the same order as among all", () => {
		const people = Object.fromEntries(
			Array.from({ length: 30 }, (_, i) => [
				`P${i % 6}${i}.md`,
				{ ...FRIEND, knows: "[[T]]", closeness: i % 6 },
			]),
		);
		const index = vault({ "T.md": PERSON, ...people, ...asked("P418", "2024-05-01") });
		const all = pathsTo(index, "T.md");
		expect(all).toHaveLength(30);
		for (const max of [1, 2, 7, 29]) expect(pathsTo(index, "T.md", max)).toEqual(all.slice(0, max));
	});
});

describe("notes that are not as they should be", () => {
	it("have no company in common where they say that they have none, but where it is the name of a note", () => {
		const people = {
			"Ann.md": { type: "contact", closeness: 2, company: "Freelance" },
			"Bea.md": { type: "contact", company: "freelance" },
			"Cy.md": { type: "contact", closeness: 2, company: "[[Independent]]" },
			"Dee.md": { type: "contact", company: "[[Independent]]" },
			"Independent.md": { type: "company" },
		};
		expect(pathsIn(people, "Bea.md")).toEqual([]);
		expect(pathsIn(people, "Dee.md")).toEqual(["Cy > Dee (company Independent)"]);
	});

	it("do no harm: circles, people who know themselves, the same said again, links to nobody and to other notes", () => {
		expect(
			pathsIn(
				{
					"T.md": { ...PERSON, knows: ["[[T]]", "[[B]]", "[[Gone]]", "Nobody", "[[Acme]]"] },
					"B.md": { ...PERSON, knows: ["[[T]]", "B", "[[T|him]]"], introduced_by: "[[B]]" },
					"Ann.md": { ...FRIEND, knows: ["[[B]]", "[[B#Then]]"], introduced_by: "[[Ann]]" },
					"Acme.md": { type: "company" },
				},
				"T.md",
			),
		).toEqual(["Ann > B > T (knows, knows)"]);
	});

	it("lead over nobody where a plain name is that of two people, and over the right one where it is a link", () => {
		const notes = {
			"T.md": PERSON,
			"Work/Jo.md": FRIEND,
			"Home/Jo.md": FRIEND,
		};
		expect(pathsIn({ ...notes, "T.md": { ...PERSON, knows: "Jo" } }, "T.md")).toEqual([]);
		expect(pathsIn({ ...notes, "T.md": { ...PERSON, knows: "[[Work/Jo]]" } }, "T.md")).toEqual([
			"Work/Jo > T (knows)",
		]);
	});

	it("make no person of a copy that a sync tool made, whatever it says and whoever links to it", () => {
		const same = { email: "a@example.org" };
		const copy = { ...FRIEND, ...same, knows: "[[T]]", company: "Acme" };
		expect(
			pathsIn(
				{
					"T.md": { ...PERSON, company: "Acme", knows: ["[[A 2]]"] },
					"A.md": { ...PERSON, ...same },
					"A 2.md": copy,
					"A (Conflicted copy phone 202401011200).md": copy,
					"1.md": "---\ntype: interview\ncontact: '[[A 2]]'\nheld: held\n---\n[[T]]\n",
				},
				"T.md",
			),
		).toEqual([]);
	});

	it("find nobody by a log, an address or an empty value", () => {
		expect(
			pathsIn(
				{
					"T.md": loggedContact("company: ''\nschool: []\n", "2024-01-01 introduced [[Ann]]"),
					"Ann.md": { ...FRIEND, company: "", school: [] },
				},
				"T.md",
			),
		).toEqual([]);
	});
});
