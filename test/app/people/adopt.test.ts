import { describe, expect, it } from "vitest";
import { adoptInto, planAdoption } from "../../../src/app/people/adopt";
import type { NoteFacts } from "../../../src/core/note/facts";
import { DEFAULT_SETTINGS, readSettings } from "../../../src/core/settings/settings";
import { contact, factsOf, note } from "../../make/note";

const adopt = (...notes: readonly NoteFacts[]) => planAdoption(notes, DEFAULT_SETTINGS);
const rules = (...notes: readonly NoteFacts[]): string[] => {
	const { rules: taken, left } = adopt(...notes);
	return [...taken, ...left].map(({ kind, value }) => `${kind} ${value}`);
};
const names = (...notes: readonly NoteFacts[]): Record<string, readonly string[]> =>
	Object.fromEntries(
		adopt(...notes).properties.map((one) => [one.property, one.names.map(({ name }) => name)]),
	);

describe("the contacts that a vault has", () => {
	it.each([
		["a contacts plugin's keys", { "N.FN": "Lind", ORG: "Acme", "EMAIL[WORK]": "a@x.example" }],
		["a relationship manager's keys", { "prm-relationship": "friend" }],
		["a day of the last contact", { "last-contact": "2026-01-01" }],
		["work", { role: "CTO", organization: "Acme" }],
	])("are found in the folder where they lie by %s", (_, properties) => {
		const people = ["A", "B"].map((name) => note(`Lists/Friends/${name}.md`, properties));
		expect(rules(...people, note("Ideas/C.md", { status: "draft" }))).toEqual([
			expect.stringMatching(/^folder Lists/),
		]);
	});

	it("are found by type and by tag, in properties or text", () => {
		expect(rules(note("A.md", { type: "person" }), note("B.md", { type: "person" }))).toEqual([
			"type person",
		]);
		const settings = { ...DEFAULT_SETTINGS, contacts: { types: [], folders: [], tags: ["x"] } };
		const inText = factsOf("A.md", "---\nemail: a@x.example\n---\n#crm/friend\n", settings);
		expect(rules(inText, note("B.md", { tags: ["crm/friend"], email: "b@x.example" }))).toEqual([
			"tag crm/friend",
		]);
	});

	it("are proposed as a folder by its name alone, and taken only where that is wanted", () => {
		const notes = [note("People/A.md", { publish: true }), note("People/B.md", {})];
		const { rules, left, people } = planAdoption(notes, DEFAULT_SETTINGS);
		expect([rules, people]).toEqual([[], []]);
		expect(left).toMatchObject([{ kind: "folder", value: "People", isByName: true, notes: 2 }]);
		expect(planAdoption(notes, DEFAULT_SETTINGS, () => true).people).toHaveLength(2);
	});

	it("are found by whatever sorts notes among people, and that is read as a type", () => {
		const notes = [
			note("Notes/A.md", { categories: ["[[People]]"] }),
			note("Notes/B.md", { categories: ["[[People]]", "[[Clients]]"] }),
			note("Notes/C.md", { categories: ["[[Movies]]"] }),
		];
		expect(rules(...notes)).toEqual(["type People"]);
		const { people, settings } = planAdoption(notes, DEFAULT_SETTINGS);
		expect(people.map(({ name }) => name)).toEqual(["A", "B"]);
		expect(settings.properties.type).toContain("categories");
	});

	it("are found by one way of sorting where another sorts the same notes", () => {
		const notes = [
			note("Notes/A.md", { categories: ["[[People]]"], type: ["[[Authors]]"] }),
			note("Notes/B.md", { categories: ["[[People]]"], type: ["[[Musicians]]"] }),
		];
		expect(adopt(...notes).people.map(({ name }) => name)).toEqual(["A", "B"]);
	});

	it.each([
		[
			"the purest, not the widest",
			["type crm-contact"],
			[
				...["A", "B", "C"].map((name) =>
					note(`CRM/${name}.md`, { type: "crm-contact", email: `${name}@x.example` }),
				),
				...["D", "E"].map((name) => note(`CRM/${name}.md`, { type: "crm-company" })),
				note("CRM/README.md", {}),
				note("CRM/_GUIDE.md", {}),
			],
		],
		[
			"openings are nobody",
			[],
			[1, 2, 3].map((count) =>
				note(`Positions/Analyst ${count} Nordlys.md`, {
					"Job-Title": `Analyst ${count}`,
					Company: "[[Nordlys]]",
				}),
			),
		],
		[
			"agendas are nobody",
			[],
			["A", "B", "C"].map((name) => note(`Agendas/${name}.md`, { frequency: "weekly" })),
		],
		[
			"a fund and an organization are nobody, whatever properties they have",
			["type person"],
			[
				...["A", "B"].map((name) => note(`Entities/${name}.md`, { type: "person", email: "" })),
				...["C", "D"].map((name) => note(`Funds/${name}.md`, { type: "fund", relationship: "" })),
				...["E", "F"].map((name) => note(`Orgs/${name}.md`, { kind: "Organisation", email: "" })),
				...["G", "H"].map((name) => note(`Organizations/${name}.md`, { phone: "1" })),
			],
		],
		[
			"the folder in which they lie, not the one around it that holds other notes too",
			["folder Data/Cards"],
			[
				...["A", "B"].map((name) => note(`Data/Cards/${name}.md`, { "N.FN": name })),
				note("Data/Testing.md", {}),
			],
		],
		[
			"what they say of themselves, before the name of a folder",
			["tag person"],
			["A", "B"].map((name) => note(`People/${name}.md`, { tags: ["person", "report"] })),
		],
		[
			"what they say of themselves, before a folder with more of them that nothing but its name speaks for",
			["type person", "folder People"],
			[
				...["A", "B"].map((name) => note(`People/${name}.md`, { type: "person" })),
				note("People/C.md", {}),
			],
		],
		[
			"one folder, where a readme and an index of it are nobody",
			["folder people"],
			[
				note("people/a.md", { name: "A", company: "X", role: "CTO", tags: ["people"] }),
				note("people/b.md", { name: "B", relationship: "friend" }),
				...["README", "_Index", "People"].map((name) => note(`people/${name}.md`, {})),
			],
		],
		[
			"a note whose title is its name, which says that it is a person's",
			["type Person"],
			["Ida Lund", "Omar Reyes"].map((name) =>
				note(`Person - ${name}.md`, { type: "Person", title: name, email: "x@x.example" }),
			),
		],
		[
			"a person whose note has a folder of its own",
			["folder CRM"],
			["A", "B"].map((name) => note(`CRM/${name}/${name}.md`, { email: "x@x.example" })),
		],
		[
			"friends, where one of them says when you last met, in whatever language",
			["folder Friendships"],
			[
				note("Friendships/Ida.md", { "sidste kontakt": "2026-04-28" }),
				note("Friendships/Bo.md", {}),
				note("Friendships/Cy.md", {}),
			],
		],
		[
			"not a tag on what is written about friends",
			[],
			["A", "B"].map((name) => note(`Diary/${name}.md`, { tags: ["friends"] })),
		],
		[
			"devices in brackets are e-mail addresses",
			["folder Notes"],
			["A", "B"].map((name) => note(`Notes/${name}.md`, { "EMAIL[HOME]": `${name}@x.example` })),
		],
	])("are %s", (_, expected, notes) => {
		expect(rules(...notes)).toEqual(expected);
	});

	it("are not proposed where they are found already, nor where other notes lie", () => {
		const known = contact("People/A.md", { email: "a@x.example" });
		expect(rules(known, contact("People/B.md"))).toEqual([]);
		expect(
			rules(note("Companies/A.md", { type: "company", phone: "1" }), note("C.md", {})),
		).toEqual([]);
		expect(rules(note("Network/Switch.md", { ports: 8 }), note("Network/Cable.md", {}))).toEqual(
			[],
		);
		expect(
			rules(
				note("Notes/A.md", { email: "a@x.example" }),
				...["B", "C", "D"].map((name) => note(`Notes/${name}.md`, { topic: "x" })),
			),
		).toEqual([]);
	});

	it("have properties that are called as most notes call them, our own name included where it is used", () => {
		const people = [
			note("CRM/A.md", { role: "CTO", ORG: "Acme", "Last Contact": "2026-01-01" }),
			note("CRM/B.md", { Role: "CEO", org: "Beta", lastContact: "2026-01-02" }),
			note("CRM/C.md", { title: "CFO", company: "Gamma", email: "c@x.example" }),
		];
		expect(names(...people)).toEqual({
			company: ["ORG", "company"],
			title: ["role", "title"],
			last_contact: ["Last Contact", "lastContact"],
		});
	});

	it("have a frequency that is read where it is a number, and named as unread where it is a word", () => {
		const word = [
			note("CRM/A.md", { email: "a@x.example", contact_frequency: "monthly" }),
			note("CRM/B.md", { email: "b@x.example", contact_frequency: "weekly" }),
		];
		expect(names(...word)).toEqual({});
		expect(adopt(...word).unread).toEqual([{ name: "contact_frequency", notes: 2 }]);
		const number = note("CRM/C.md", { email: "c@x.example", contact_frequency: 30 });
		expect(names(number)).toEqual({ keep_in_touch: ["contact_frequency"] });
	});

	it("have properties that are not read, and those are named, the most used first", () => {
		const people = [
			note("CRM/A.md", { ORG: "Acme", contacts: { mail: "a@x.example" }, Shoe: "42", tags: ["x"] }),
			note("CRM/B.md", { role: "CEO", email: "", contacts: { mail: "b@x.example" }, BDAY: "" }),
			note("CRM/C.md", { email: "c@x.example", aliases: ["Cc"], contacts: {} }),
			note("Other/D.md", { contacts: { mail: "d@x.example" } }),
		];
		expect(adopt(...people).unread).toEqual([
			{ name: "contacts", notes: 2 },
			{ name: "Shoe", notes: 1 },
		]);
	});

	it("are shown as they would be read, and the proposal read back proposes nothing more", () => {
		const notes = [
			note("CRM/Ada.md", { role: "CTO", ORG: "[[Acme]]", "last-contact": "2026-01-01" }),
			note("CRM/Bo.md", { role: "CEO" }),
		];
		const adoption = adopt(...notes);
		expect(adoption.people).toMatchObject([
			{
				path: "CRM/Ada.md",
				name: "Ada",
				values: new Map([
					["company", "Acme"],
					["title", "CTO"],
					["last_contact", "2026-01-01"],
				]),
			},
			{ path: "CRM/Bo.md", name: "Bo", values: new Map([["title", "CEO"]]) },
		]);
		const data = adoptInto({ defaultSpace: "Job", properties: { knows: ["friends"] } }, adoption);
		expect(data).toMatchObject({ defaultSpace: "Job", properties: { knows: ["friends"] } });
		const { settings, problems } = readSettings(data, "data.json");
		expect(problems).toEqual([]);
		expect(settings.contacts).toEqual(adoption.settings.contacts);
		const again = planAdoption(notes, settings);
		expect([again.rules, again.properties]).toEqual([[], []]);
		expect(again.people).toHaveLength(2);
	});
});
