import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IncompleteCount, listIncomplete } from "../../src/app/fit/check-fit";
import type { DimensionFit } from "../../src/core/fit/dimension-fit";
import { type Fit, fitPeople, type PersonFit } from "../../src/core/fit/fit";
import { FitCache } from "../../src/core/fit/fit-cache";
import { VaultIndex } from "../../src/core/index/vault-index";
import type { NoteFacts } from "../../src/core/note/facts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { contact, note } from "../make/note";
import { type Change, histories } from "../make/vault-arbitrary";

const seed = 20_240_305;

const STEMS = ["Ann", "Ben", "Cat", "Dan", "Eve", "Fay", "Gus", "Hal", "Ann 2", "Ben 2"];
const PATHS = STEMS.map((stem) => `People/${stem}.md`);
const LINKS = STEMS.map((stem) => `[[${stem}]]`);

const some = (...values: string[]): fc.Arbitrary<string[]> =>
	fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });

/** People who collide seldom: most changes of one say nothing of others, and some just do. */
const people = fc
	.record({
		path: fc.constantFrom(...PATHS),
		industry: some("Fintech", "Energy", "Retail", "Pay"),
		profession: some("Engineer", "Founder"),
		title: fc.constantFrom("", "Chief Engineer", "Recruiter", "CEO"),
		geography: some("Provo", "US/Utah/Provo", "US/Utah", "Ogden", "US/Utah/Ogden", "FR/Ogden"),
		category: some("peer", "power-connector", "mentor", "other"),
		company: some("[[Acme]]", "Bolt"),
		knows: some(...LINKS),
		referred_by: some("Ann", "Ben", "[[Cat]]"),
		introduced_by: some("[[Dan]]", "Eve"),
		intro_status: fc.constantFrom("", "asked", "met", "declined"),
		source: fc.constantFrom("event", "event", "classmate"),
		last_contact: fc.constantFrom("", "", "2024-01-05", "2024-03-01"),
		email: fc.constantFrom("", "a@example.org"),
	})
	.map(({ path, ...properties }) => {
		const said = Object.entries(properties).filter(([, value]) => value !== "");
		return contact(path, Object.fromEntries(said));
	});

/** What is around the people, in two forms each. */
const surroundings = fc.constantFrom(
	note("Acme.md", { type: "company", industry: "Fintech", geography: "US/Utah" }),
	note("Acme.md", { type: "company", industry: "Energy" }),
	note("Bolt.md", { type: "company", geography: "Ogden" }),
	note("Bolt.md", { type: "term", aliases: ["Pay"] }),
	note("Fintech.md", { type: "term", aliases: ["Pay"] }),
	note("Fintech.md", { type: "term" }),
	note("Ogden.md", { type: "term", parent: "FR" }),
	note("Talk.md", { type: "interview", contact: "[[Ben]]", held: "held", starts: "2024-02-01" }),
	note("Talk.md", { type: "interview", contact: "Cat", held: "held" }, "[[Hal]], [[Ann 2]]"),
	note("Diary.md", {}, "[[Ann]]"),
	note("Ann.md", {}, "Another note of that name."),
	note("Space.md", { type: "space", industries: ["Fintech", "Energy"], categories: ["peer = 1"] }),
	note("Space.md", { type: "space", geographies: ["Provo", "US"], professions: ["Founder"] }),
	note("Other.md", { type: "space", industries: "Pay", categories: ["mentor = 2", "peer"] }),
);

const change = fc.oneof(
	{ arbitrary: people.map((facts): Change => ({ kind: "set", facts })), weight: 12 },
	{ arbitrary: surroundings.map((facts): Change => ({ kind: "set", facts })), weight: 2 },
	{
		arbitrary: fc
			.constantFrom(...PATHS, "Acme.md", "Ogden.md", "Talk.md")
			.map((path): Change => ({ kind: "remove", path })),
		weight: 2,
	},
	{
		arbitrary: fc
			.tuple(fc.constantFrom(...PATHS, "Acme.md"), people)
			.map(([from, facts]): Change => ({ kind: "rename", from, facts })),
		weight: 1,
	},
);
const calmHistories = fc
	.tuple(
		fc.array(fc.oneof(people, surroundings), { minLength: 5, maxLength: 20, size: "max" }),
		fc.array(change, { minLength: 1, maxLength: 40, size: "max" }),
	)
	.map(([before, after]) => [
		...before.map((facts: NoteFacts): Change => ({ kind: "set", facts })),
		...after,
	]);

function apply(index: VaultIndex, change: Change): void {
	if (change.kind === "set") index.set(change.facts);
	else if (change.kind === "rename") index.rename(change.from, change.facts);
	else index.remove(change.path);
}

/** A dimension's fit as a list of what it holds: terms, companies and people have to be the same objects. */
function partsOf(fit: DimensionFit): readonly unknown[] {
	const { result, reasons, caughtBy, inheritedFrom, byTitle } = fit;
	const why = reasons.flatMap(({ value, term, how }) => [value, term, how]);
	const said = byTitle ? [byTitle.title, ...byTitle.terms] : [];
	return [result, inheritedFrom, caughtBy.length, ...caughtBy, ...why, ...said];
}

function partsOfPerson(person: PersonFit): readonly unknown[] {
	const { industry, profession, geography, likelyCategories, ...rest } = person;
	return [
		...Object.values(rest),
		...likelyCategories.flatMap(({ category, by, words }) => [category, by, words]),
		...partsOf(industry),
		...partsOf(profession),
		...partsOf(geography),
	];
}

function pathsIn(people: readonly PersonFit[]): string[] {
	return people.map(({ entry }) => entry.path);
}

function isSame(a: PersonFit, b: PersonFit): boolean {
	const [parts, others] = [partsOfPerson(a), partsOfPerson(b)];
	return parts.length === others.length && parts.every((part, i) => part === others[i]);
}

function expectSame(fit: Fit, again: Fit): void {
	expect(fit.space).toBe(again.space);
	expect(pathsIn(fit.people)).toEqual(pathsIn(again.people));
	const others = fit.people.filter((person, i) => !isSame(person, again.people[i] ?? person));
	expect(pathsIn(others)).toEqual([]);
	for (const part of ["open", "met", "closed"] as const)
		expect(pathsIn(fit.parts[part])).toEqual(pathsIn(again.parts[part]));
	const listed = new Set(Object.values(fit.parts).flat());
	expect(fit.people.filter((person) => !listed.has(person))).toEqual([]);
	const rows = ({ narrowness }: Fit) =>
		narrowness.map((row) => [row.dimension, row.term.text, row.people, row.share]);
	expect(rows(fit)).toEqual(rows(again));
	expect(fit.coverage).toEqual(again.coverage);
	expect(fit.otherCategories).toEqual(again.otherCategories);
}

describe("a fit that follows its index through any history", () => {
	it.each([
		["in which everything collides", histories, 100],
		["of people who seldom collide", calmHistories, 250],
	])(
		"%s is the same as one made anew",
		(_, all, numRuns) => {
			fc.assert(
				fc.property(all, fc.integer({ min: 1, max: 4 }), (history, looks) => {
					const index = new VaultIndex(DEFAULT_SETTINGS);
					const fits = new FitCache();
					const incomplete = new IncompleteCount();
					history.forEach((change, i) => {
						apply(index, change);
						if (i % looks !== 0) return;
						for (const space of [undefined, ...index.spaces].slice(0, 3)) {
							const again = fitPeople(index, space);
							expectSame(fits.get(index, space), again);
							// A count that goes from one space to another counts as one made anew.
							const count = incomplete.of(fits.get(index, space));
							expect(count).toBe(listIncomplete(again).length);
							const { people } = fits.get(index, space);
							const find = (path: string) => fits.find(index, space, path);
							expect(people.filter((person) => find(person.entry.path) !== person)).toEqual([]);
						}
					});
				}),
				{ numRuns, seed },
			);
		},
		120_000,
	);
});
