import fc from "fast-check";
import type { NoteFacts } from "../../src/core/note/facts";
import { contact, note, type Properties } from "./note";

/** Folders, names and values so few that notes of a random vault collide in every way. */
export const FOLDERS: readonly string[] = ["", "People", "People/Old"];
const STEMS = [
	...["Ann", "ann", "Acme", "Provo", "US", "Ann 2"],
	"Bob (Conflicted copy phone 202401011200)",
];
export const NAMES: readonly string[] = [
	...STEMS,
	"Bob",
	"Annie",
	"Acme Inc",
	"UT",
	"Utah",
	"nobody",
];
export const TARGETS: readonly string[] = [
	...["Ann", "ANN", "Bob", "Acme", "Provo", "US", "Annie", "nobody", "Ann 2"],
	...["People/Ann", "Old/Ann", "People/Old/Provo", "./Ann", "../Ann", "../../Bob", "/Ann"],
];
const LINKS = [...TARGETS.map((target) => `[[${target}]]`), "[Bob](People/Bob.md)", "[[Ann|A.]]"];
const WORDS = ["Ann", "Annie", "Acme", "acme inc", "Bob", "[Ann](https://example.org)"];
const TERMS = [
	...["Provo", "provo", "US", "Utah", "UT", "US/Utah/Provo", "Provo, Utah, US", "Utah/Provo"],
	...["FR/Provo", "Utah/Ogden", "Fintech", "[[Provo]]", "[[People/Provo]]", "[[US]]", "[[Acme]]"],
];
const ALIASES = ["Annie", "Acme Inc", "UT", "Utah", "Provo", "Provo, Utah", "Ann"];
const CATEGORIES = ["peer", "power-connector", "mentor"];

/** Where notes of a random vault can be. */
const PATHS: readonly string[] = FOLDERS.flatMap((folder) =>
	STEMS.map((stem) => (folder === "" ? `${stem}.md` : `${folder}/${stem}.md`)),
);

const some = (values: readonly string[]): fc.Arbitrary<string[]> =>
	fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const refs = some([...LINKS, ...WORDS]);
const terms = some(TERMS);
const maybe = (value: string): fc.Arbitrary<string | undefined> =>
	fc.option(fc.constant(value), { nil: undefined, freq: 1 });
const day = fc.constantFrom(undefined, "2024-01-05", "2024-03-01", "not a day");

const labels = { name: maybe("Ann"), aliases: some(ALIASES) };

const contacts = fc.record({
	type: fc.constant("contact"),
	...labels,
	industry: terms,
	profession: terms,
	geography: terms,
	category: some(CATEGORIES),
	title: fc.constantFrom(undefined, undefined, "Head of Fintech", "Ann Planner", "Recruiter"),
	company: refs,
	knows: refs,
	referred_by: refs,
	introduced_by: refs,
	intro_via: refs,
	email: fc.constantFrom(undefined, "ann@example.org"),
	source: fc.constantFrom(undefined, "classmate", "event"),
	intro_status: fc.constantFrom(undefined, "asked", "met", "declined", "waiting"),
	last_contact: day,
});
const companies = fc.record({
	type: fc.constant("company"),
	...labels,
	industry: terms,
	geography: terms,
});
const termNotes = fc.record({
	type: fc.constant("term"),
	name: fc.constant(undefined),
	aliases: some(ALIASES),
	parent: fc.constantFrom(undefined, "[[US]]", "[[Provo]]", "US", "Utah", "US/Utah", "[[Acme]]"),
});
const interviews = fc.record({
	type: fc.constant("interview"),
	contact: refs,
	held: fc.constantFrom("held", "planned"),
	starts: fc.constantFrom(undefined, "2024-02-01T10:00", "2024-03-05T09:30"),
});
const spaces = fc.record({
	type: fc.constant("space"),
	...labels,
	industries: terms,
	professions: terms,
	geographies: terms,
	categories: some(["peer = 1", "power-connector", "mentor = 2"]),
});

/** The properties and the body of a note of any kind, of persons most often. */
const contents: fc.Arbitrary<{ readonly properties: Properties; readonly body: string }> =
	fc.record({
		properties: fc.oneof(
			{ arbitrary: contacts, weight: 5 },
			{ arbitrary: companies, weight: 2 },
			{ arbitrary: termNotes, weight: 3 },
			{ arbitrary: interviews, weight: 1 },
			{ arbitrary: spaces, weight: 1 },
			{ arbitrary: fc.constant({ tags: ["other"] }), weight: 1 },
		),
		body: fc.constantFrom(
			"",
			"Named [[Ann]] and [[People/Bob]].\n",
			"## Introduction log\n\n- 2024-01-01 asked [[Bob]]\n- 2024-02-02 met\n",
		),
	});

/** People who differ in little but what decides their order, and a space for which it does. */
export const rankedVaults: fc.Arbitrary<NoteFacts[]> = fc
	.array(
		fc.record({
			industry: fc.constantFrom("Fintech", "Energy", "Energy", "Retail"),
			profession: fc.constantFrom(undefined, "Painting", "Supply chain"),
			title: fc.constantFrom(undefined, "Demand Planner", "Recruiter", "Professor", "Speaker, CEO"),
			category: fc.constantFrom(undefined, "peer", "power-connector", "mentor", "other"),
			intro_status: fc.constantFrom("identified", "asked", "declined"),
			source: fc.constantFrom("event", "classmate"),
			last_contact: fc.constantFrom(undefined, "2024-01-05", "2024-03-01"),
			name: fc.constantFrom("Ann", "Bob"),
		}),
		{ minLength: 2, maxLength: 12, size: "max" },
	)
	.map((people) => {
		const space = {
			type: "space",
			industries: ["Fintech", "Energy"],
			professions: ["Supply chain/Demand planning"],
			categories: ["power-connector = 2", "peer", "mentor = 1"],
		};
		const contactNotes = people.map((person, i) => {
			const said = Object.entries(person).filter(([, value]) => value !== undefined);
			return contact(`P${i}.md`, Object.fromEntries(said));
		});
		return [...contactNotes, note("Space.md", space)];
	});

/** A note of a random vault, at one of few paths. */
export const notes: fc.Arbitrary<NoteFacts> = fc
	.tuple(fc.constantFrom(...PATHS), contents, fc.integer({ min: 0, max: 19 }))
	.map(([path, { properties, body }, chance]) => {
		const said = Object.entries(properties).filter(([, value]) => value !== undefined);
		const facts = note(path, Object.fromEntries(said), body);
		return chance === 0 ? { ...facts, excluded: true } : facts;
	});

/** What can happen to a vault. */
export type Change =
	| { readonly kind: "set"; readonly facts: NoteFacts }
	| { readonly kind: "rename"; readonly from: string; readonly facts: NoteFacts }
	| { readonly kind: "remove"; readonly path: string };

/** A long history of a random vault. */
export const histories: fc.Arbitrary<Change[]> = fc.array(
	fc.oneof(
		{ arbitrary: notes.map((facts): Change => ({ kind: "set", facts })), weight: 5 },
		{
			arbitrary: fc
				.tuple(fc.constantFrom(...PATHS), notes)
				.map(([from, facts]): Change => ({ kind: "rename", from, facts })),
			weight: 2,
		},
		{
			arbitrary: fc.constantFrom(...PATHS).map((path): Change => ({ kind: "remove", path })),
			weight: 2,
		},
	),
	{ minLength: 1, maxLength: 40, size: "max" },
);
