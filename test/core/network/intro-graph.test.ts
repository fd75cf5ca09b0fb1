import { describe, expect, it } from "vitest";
import { findPaths } from "../../../src/core/network/find-paths";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { NO_LOAD } from "../../../src/core/network/introducer-record";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { describePath, loggedContact, reasonsOf, TODAY } from "../../make/network";
import { contact, note } from "../../make/note";
import { contactAt, vault, type VaultNotes } from "../../make/vault";

const PERSON = { type: "contact" };
const FRIEND = { type: "contact", source: "classmate" };

describe("how I know a person", () => {
	it("is by their note, by a conversation that was held, and weakest by a network alone", () => {
		const index = vault({
			"Met.md": { ...PERSON, intro_status: "met" },
			"Close.md": { ...PERSON, closeness: 1, connected_on: "2020-01-01" },
			"Net.md": { ...PERSON, connected_on: "2020-01-01" },
			"Held.md": { ...PERSON, connected_on: "2020-01-01" },
			"Planned.md": PERSON,
			"1.md": { type: "interview", contact: "[[Held]]", held: "held" },
			"2.md": { type: "interview", contact: "[[Planned]]" },
		});
		const graph = new IntroGraph(index);
		const how = (stem: string) => graph.acquaintance(contactAt(index, `${stem}.md`));
		expect(["Met", "Close", "Net", "Held", "Planned"].map(how)).toEqual([
			...["known", "known", "connected", "known", undefined],
		]);
	});

	it("follows their note and the conversations, one after another", () => {
		const index = vault({ "Ann.md": PERSON, "Bob.md": PERSON });
		const graph = new IntroGraph(index);
		const known = (): string[] =>
			index.people.filter((person) => graph.isKnown(person)).map(({ note: { name } }) => name);
		expect(known()).toEqual([]);
		index.set(contact("Ann.md", { closeness: 2 }));
		expect(known()).toEqual(["Ann"]);
		index.set(note("Talk.md", { type: "interview", contact: ["[[Bob]]"], held: "held" }));
		expect(known()).toEqual(["Ann", "Bob"]);
		index.remove("Ann.md");
		expect(known()).toEqual(["Bob"]);
		index.set(note("Talk.md", { type: "interview", contact: ["[[Bob]]"], held: "cancelled" }));
		expect(known()).toEqual([]);
	});
});

describe("a company, an event or a school", () => {
	const affiliations = (index: ReturnType<typeof vault>, path: string): string[] =>
		new IntroGraph(index)
			.affiliationsOf(contactAt(index, path))
			.map(
				(affiliation) =>
					`${affiliation.kind} ${affiliation.name}: ${new Set([...affiliation.known, ...affiliation.strangers]).size}`,
			);

	it("is one by its note, however people write it", () => {
		const index = vault({
			"Acme.md": { type: "company", name: "Acme Works", aliases: ["ACME Inc"] },
			"A.md": { ...PERSON, company: ["[[Acme]]", "acme works"] },
			"B.md": { ...PERSON, company: "Acme inc" },
			"C.md": { ...PERSON, company: "[[Acme|them]]" },
			"D.md": { ...PERSON, company: "Acmes" },
		});
		expect(affiliations(index, "A.md")).toEqual(["company Acme Works: 3"]);
	});

	it("is one by its word where there is no note, called as most people write it", () => {
		const index = vault({
			"A.md": { ...PERSON, school: ["Zürich", "BYU"], company: "zurich" },
			"B.md": { ...PERSON, school: "zurich" },
			"C.md": { ...PERSON, school: "[[Schools/Zürich|ETH]]" },
			"D.md": { ...PERSON, school: "byu" },
		});
		expect(affiliations(index, "A.md")).toEqual([
			"company zurich: 1",
			"school Zürich: 3",
			"school BYU: 2",
		]);
	});

	it("is no company where the link leads to a note of another kind: then the word counts", () => {
		const index = vault({
			"A.md": { ...PERSON, company: "[[Acme]]", met_at: "[[Acme]]" },
			"B.md": { ...PERSON, company: "ACME", met_at: "acme" },
			"Acme.md": { type: "event" },
		});
		expect(affiliations(index, "A.md")).toEqual(["company ACME: 2", "event Acme: 2"]);
	});

	it("is the right one as soon as the note of an event comes, is renamed or goes", () => {
		const index = vault({
			"A.md": { ...FRIEND, met_at: "[[Meetup]]" },
			"T.md": { ...PERSON, met_at: "Spring meeting" },
		});
		const graph = new IntroGraph(index);
		const paths = (): string[] =>
			findPaths(graph, contactAt(index, "T.md"), TODAY, 9).map(describePath);
		expect(paths()).toEqual([]);
		index.set(note("Meetup.md", { type: "event", aliases: ["Spring meeting"] }));
		expect(paths()).toEqual(["A > T (event Meetup)"]);
		index.set(
			note("Meetup.md", { type: "event", name: "The meetup", aliases: ["Spring meeting"] }),
		);
		expect(paths()).toEqual(["A > T (event The meetup)"]);
		index.rename("Meetup.md", note("Other.md", { type: "event", aliases: ["Spring meeting"] }));
		expect(paths()).toEqual([]);
		index.set(contact("A.md", { source: "classmate", met_at: "[[Other]]" }));
		expect(paths()).toEqual(["A > T (event Other)"]);
		index.remove("Other.md");
		expect(paths()).toEqual([]);
	});
});

describe("the reasons of a path", () => {
	it("are sentences about the two people of each step", () => {
		const index = vault({
			"Tom.md": { ...PERSON, introduced_by: "[[Ann]]", referred_by: "[[Bea]]", company: "Acme" },
			"Ann.md": FRIEND,
			"Bea.md": FRIEND,
			"Cid.md": FRIEND,
			"Talk.md": "---\ntype: interview\ncontact: '[[Cid]]'\n---\n[[Tom]]\n",
			"Dee.md": { ...FRIEND, company: "Acme" },
			"Eve.md": { ...FRIEND, knows: "[[Fay]]" },
			"Fay.md": { ...PERSON, school: "BYU", met_at: "[[Meetup]]" },
			"Gil.md": { ...FRIEND, school: "BYU" },
			"Hal.md": { ...FRIEND, met_at: "[[Meetup]]" },
			"Ivo.md": { ...PERSON, knows: "Fay" },
		});
		const graph = new IntroGraph(index);
		const reasons = (path: string): string[][] =>
			findPaths(graph, contactAt(index, path), TODAY, 9).map(reasonsOf);
		expect(reasons("Tom.md")).toEqual([
			["Ann introduced you to Tom"],
			["Bea referred you to Tom"],
			["Cid named Tom in a conversation"],
			["Dee and Tom are or were both at Acme"],
		]);
		expect(reasons("Ivo.md")).toEqual([
			["Eve knows Fay", "Ivo knows Fay"],
			["Gil and Fay were both at BYU", "Ivo knows Fay"],
			["Hal and Fay are or were both at Meetup", "Ivo knows Fay"],
		]);
	});

	it("are the plainest of several: knowing before introductions, referrals, names and what is common", () => {
		const all = { knows: "[[A]]", introduced_by: "[[A]]", referred_by: "[[A]]", company: "Acme" };
		const reason = (properties: object): string[] => {
			const index = vault({
				"T.md": { ...PERSON, ...all, ...properties },
				"A.md": { ...FRIEND, company: "Acme" },
				"Talk.md": "---\ntype: interview\ncontact: '[[A]]'\n---\n[[T]]\n",
			});
			return findPaths(new IntroGraph(index), contactAt(index, "T.md"), TODAY, 9).map(describePath);
		};
		expect(reason({})).toEqual(["A > T (knows)"]);
		expect(reason({ knows: [] })).toEqual(["A > T (introduced-by)"]);
		expect(reason({ knows: [], introduced_by: [] })).toEqual(["A > T (referred-by)"]);
		expect(reason({ knows: [], introduced_by: [], referred_by: [] })).toEqual(["A > T (named)"]);
	});
});

describe("a graph that follows its index", () => {
	it("knows of a link that leads to somebody only since their note is there", () => {
		const index = vault({ "A.md": { ...FRIEND, knows: "[[T]]" } });
		const graph = new IntroGraph(index);
		expect(graph.find("T.md")).toBeUndefined();
		index.set(contact("T.md"));
		expect(findPaths(graph, contactAt(index, "T.md"), TODAY, 9).map(describePath)).toEqual([
			"A > T (knows)",
		]);
	});

	it("knows of links to a copy as soon as the note is no copy any more, and forgets them when it is one", () => {
		const same = { email: "a@example.org" };
		const index = vault({
			"Ann.md": { ...PERSON, ...same },
			"Ann 2.md": { ...PERSON, ...same, closeness: 3 },
			"T.md": { ...PERSON, knows: "[[Ann 2]]" },
		});
		const graph = new IntroGraph(index);
		const paths = (): string[] =>
			findPaths(graph, contactAt(index, "T.md"), TODAY, 9).map(describePath);
		expect(paths()).toEqual([]);
		index.set(contact("Ann.md", { email: "other@example.org" }));
		expect(paths()).toEqual(["Ann 2 > T (knows)"]);
		index.set(contact("Ann.md", same));
		expect(paths()).toEqual([]);
	});

	it("finds what long lists say", () => {
		const names = Array.from({ length: 200 }, (_, i) => `P${i}`);
		const index = vault({
			"A.md": { ...FRIEND, knows: names.map((name) => `[[${name}]]`) },
			...Object.fromEntries(names.map((name) => [`${name}.md`, PERSON])),
			"Q.md": PERSON,
		});
		const graph = new IntroGraph(index);
		const paths = index.people.map((person) =>
			findPaths(graph, person, TODAY, 9).map(describePath),
		);
		expect(paths.filter(([first]) => /^A > P\d+ \(knows\)$/.test(first ?? ""))).toHaveLength(200);
		expect(paths.filter((paths) => paths.length === 0)).toHaveLength(1);
	});
});

describe("what I have asked of somebody", () => {
	const load = (notes: Parameters<typeof vault>[0], path = "Jane.md") => {
		const index = vault({ "Jane.md": FRIEND, ...notes });
		return new IntroGraph(index).loadsOn(TODAY).get(contactAt(index, path));
	};

	it("is every ask of the last 90 days, whoever it was about, and the last one of all", () => {
		expect(
			load({
				"A.md": loggedContact("", "2024-05-01 asked [[Jane|her]]", "2024-06-01 asked [[Jane]]"),
				"B.md": loggedContact("", "2024-03-03 asked [[Jane]]", "2024-03-04 asked [Jane](Jane.md)"),
				"C.md": loggedContact("", "2024-03-03 asked [[Jane]]"),
				"D.md": loggedContact("", "2024-06-02 asked [[jane]]"),
			}),
		).toEqual({ ...NO_LOAD, load: 2, counted: 2, isOverBudget: true, lastAsked: "2024-06-01" });
	});

	it("is one ask for a letter about several people: for those first asked about on one day", () => {
		const day = "2024-05-01 asked [[Jane]]";
		const letter = { "A.md": loggedContact("", day), "B.md": loggedContact("", day) };
		expect(load(letter)).toMatchObject({ load: 1, isOverBudget: false });
		expect(
			load({ ...letter, "B.md": loggedContact("", day, "2024-05-20 asked [[Jane]]") }),
		).toMatchObject({ load: 1, lastAsked: "2024-05-20" });
		expect(
			load({ ...letter, "C.md": loggedContact("", "2024-05-02 asked [[Jane]]") }),
		).toMatchObject({ load: 2, isOverBudget: true });
	});

	it("is one ask for a person who was asked about again in another attempt", () => {
		const lines = ["2024-04-01 asked [[Jane]]", "2024-04-09 no-reply", "2024-05-01 asked [[Jane]]"];
		expect(load({ "A.md": loggedContact("", ...lines) })).toMatchObject({ load: 1, open: 0 });
	});

	it("counts what waits for them whatever its age, and says when they answered last", () => {
		const asked = (status: string, ...lines: string[]): VaultNotes[string] =>
			loggedContact(`intro_status: ${status}\n`, ...lines);
		const notes = {
			"A.md": asked("asked", "2022-01-01 asked [[Jane]]"),
			"B.md": asked("asked", "2023-01-01 asked [[Jane]]", "2023-01-05 agreed"),
			"C.md": asked("identified", "2023-02-01 asked [[Jane]]", "2023-02-04 refused"),
			"D.md": asked("introduced", "2023-03-01 asked [[Jane]]", "2023-03-02 introduced [[Jane]]"),
			"E.md": asked("no-reply", "2023-04-01 asked [[Jane]]", "2023-05-01 no-reply"),
			"F.md": asked(
				"identified",
				"2021-04-01 asked [[Jane]]",
				"2021-05-01 dropped",
				"2021-06-01 reopened",
			),
			"G.md": asked("contacted", "2023-07-01 asked [[Jane]]", "2023-08-01 contacted"),
		};
		expect(load(notes)).toEqual({
			...{ load: 0, open: 2, counted: 2, isOverBudget: true, hasAgreed: true },
			...{ lastAsked: "2023-07-01", lastAnswer: "2023-03-02" },
		});
		const byHand = { type: "contact", intro_status: "asked", intro_via: "[[Jane]]" };
		const since = { ...byHand, intro_since: "2022-02-02" };
		expect(load({ "A.md": since, "B.md": byHand })).toMatchObject({ open: 1, load: 0 });
	});

	it("is over the budget that the settings have", () => {
		const { pipeline } = DEFAULT_SETTINGS;
		const settings = { ...DEFAULT_SETTINGS, pipeline: { ...pipeline, asksPerIntroducer: 1 } };
		const index = vault(
			{ "Jane.md": FRIEND, "A.md": loggedContact("", "2024-05-01 asked [[Jane]]") },
			settings,
		);
		const found = new IntroGraph(index).loadsOn(TODAY).get(contactAt(index, "Jane.md"));
		expect(found?.isOverBudget).toBe(true);
	});

	it("is nothing where no log names them, and where only their own does", () => {
		expect(load({ "A.md": loggedContact("", "2024-05-01 asked [[Other]]") })).toBeUndefined();
		expect(load({ "Jane.md": loggedContact("", "2024-05-01 asked [[Jane]]") })).toBeUndefined();
	});

	it("says whether they agreed or introduced, with the link or because nobody else was asked", () => {
		const agreed = (...lines: string[]): boolean | undefined =>
			load({ "A.md": loggedContact("", "2024-01-01 asked [[Jane]]", ...lines) })?.hasAgreed;
		expect(agreed("2024-01-02 agreed [[Jane]]")).toBe(true);
		expect(agreed("2024-01-02 introduced")).toBe(true);
		expect(agreed("2024-01-02 asked [[Joe]]", "2024-01-03 agreed")).toBe(false);
		expect(agreed("2024-01-02 declined", "2024-01-03 agreed")).toBe(false);
		expect(agreed("2024-01-02 named [[Jane]]", "2024-01-03 nudged [[Jane]]")).toBe(false);
		expect(load({ "A.md": loggedContact("", "2024-01-02 introduced [[Jane]]") })).toEqual({
			...NO_LOAD,
			hasAgreed: true,
			lastAnswer: "2024-01-02",
		});
	});

	it("is not what a correction takes back", () => {
		expect(
			load({
				"A.md": loggedContact(
					"",
					"2024-05-01 asked [[Jane]]",
					"2024-05-02 introduced [[Jane]]",
					"2024-05-03 corrected: from introduced to asked",
				),
			}),
		).toEqual({ ...NO_LOAD, load: 1, counted: 1, lastAsked: "2024-05-01" });
	});

	it("is that of the one who is meant, of several of one name, and follows what the link means", () => {
		const index = vault({
			"Work/Jane.md": FRIEND,
			"Home/Jane.md": FRIEND,
			"Work/A.md": loggedContact("", "2024-05-01 asked [[Jane]]"),
			"Home/B.md": loggedContact("", "2024-05-02 asked [[Jane]]"),
			"Home/C.md": loggedContact("", "2024-05-03 asked [[Work/Jane]]"),
		});
		const graph = new IntroGraph(index);
		const count = (path: string): number =>
			graph.loadsOn(TODAY).get(contactAt(index, path))?.load ?? 0;
		expect([count("Work/Jane.md"), count("Home/Jane.md")]).toEqual([2, 1]);
		index.rename("Home/Jane.md", contact("Home/Joan.md"));
		expect([count("Work/Jane.md"), count("Home/Joan.md")]).toEqual([3, 0]);
	});
});
