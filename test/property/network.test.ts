import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VaultIndex } from "../../src/core/index/vault-index";
import { findPaths } from "../../src/core/network/find-paths";
import { IntroGraph } from "../../src/core/network/intro-graph";
import { pathCandidates } from "../../src/core/network/path-candidates";
import { Reachability } from "../../src/core/network/reachability";
import type { NoteFacts } from "../../src/core/note/facts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { describePath, TODAY } from "../make/network";
import { contact, note, type Properties } from "../make/note";
import { contactAt, indexOf, pathsOf } from "../make/vault";
import { type Change, histories } from "../make/vault-arbitrary";

const seed = 20_240_601;

/** A person of a small made graph; others are their numbers. */
interface Person {
	readonly isKnown: boolean;
	readonly isConnected: boolean;
	readonly closeness: number | undefined;
	readonly knows: readonly number[];
	readonly introducedBy: readonly number[];
	readonly named: readonly number[];
	readonly companies: readonly number[];
	readonly schools: readonly number[];
	/** Days before today on which introducers were asked about this person, by their numbers; and whether they agreed. */
	readonly asked: readonly {
		readonly who: number;
		readonly daysAgo: number;
		readonly agreed: boolean;
	}[];
}

const PEOPLE = 9;
const number = fc.integer({ min: 0, max: PEOPLE - 1 });
const few = (max: number): fc.Arbitrary<number[]> => fc.uniqueArray(number, { maxLength: max });
const affiliation = fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 1 });
const people: fc.Arbitrary<Person[]> = fc.array(
	fc.record({
		isKnown: fc.boolean(),
		isConnected: fc.boolean(),
		closeness: fc.constantFrom(undefined, undefined, 0, 1, 2, 3, 4, 5),
		knows: few(2),
		introducedBy: fc.oneof(
			{ arbitrary: fc.constant([]), weight: 4 },
			{ arbitrary: few(1), weight: 1 },
		),
		named: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: few(1), weight: 1 }),
		companies: affiliation,
		schools: affiliation,
		asked: fc.array(
			fc.record({
				who: number,
				daysAgo: fc.constantFrom(0, 1, 89, 90, 400),
				agreed: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
			}),
			{ maxLength: 2 },
		),
	}),
	{ minLength: PEOPLE, maxLength: PEOPLE },
);

/** Names that sort as their numbers do not. */
const NAMES = ["Ivo", "Ann", "Hal", "Ben", "Gus", "Cat", "Fay", "Dan", "Eve"];
const nameOf = (i: number): string => NAMES[i] ?? "";
const DAY_MS = 86_400_000;

function daysAgo(days: number): string {
	return new Date(Date.UTC(2024, 5, 1) - days * DAY_MS).toISOString().slice(0, 10);
}

/** The notes of a made graph, in which links are written now so, now so. */
function notesOf(all: readonly Person[]): NoteFacts[] {
	const link = (i: number, writer: number): string =>
		[`[[${nameOf(i)}]]`, nameOf(i), `[[People/${nameOf(i)}|them]]`][(i + writer) % 3] ?? "";
	const notes = all.map((person, i) => {
		const properties: Properties = {
			...(person.isKnown ? { source: "classmate" } : {}),
			...(person.isConnected ? { connected_on: "2020-01-01" } : {}),
			...(person.closeness === undefined ? {} : { closeness: person.closeness }),
			knows: person.knows.map((other) => link(other, i)),
			introduced_by: person.introducedBy.map((other) => link(other, i)),
			company: person.companies.map((one) => `${i % 2 === 0 ? "Firm" : "FIRM"} ${one}`),
			school: person.schools.map((one) => (i % 2 === 0 ? `School ${one}` : `[[School ${one}]]`)),
		};
		const lines = person.asked.flatMap(({ who, daysAgo: days, agreed }) => [
			`- ${daysAgo(days)} asked [[${nameOf(who)}]]`,
			...(agreed ? [`- ${daysAgo(days)} agreed [[${nameOf(who)}]]`] : []),
		]);
		return contact(
			`People/${nameOf(i)}.md`,
			properties,
			["## Introduction log", ...lines, ""].join("\n"),
		);
	});
	const interviews = all.map((person, i) =>
		note(
			`Talks/${i}.md`,
			{ type: "interview", contact: `[[${nameOf(i)}]]` },
			person.named.map((other) => `[[${nameOf(other)}]]`).join(" and "),
		),
	);
	return [...notes, ...interviews];
}

type StepKind = "said" | "likely" | undefined;

/** Every path that the design's words allow, in the order of its words: written without a look at how it is found. */
function pathsByHand(all: readonly Person[], target: number): string[] {
	const numbers = all.map((_, i) => i);
	const says = (i: number, j: number): boolean => {
		const one = all[i];
		return [one?.knows, one?.introducedBy, one?.named].some((list) => list?.includes(j) === true);
	};
	const step = (i: number, j: number): StepKind => {
		if (says(i, j) || says(j, i)) return "said";
		const [one, other] = [all[i], all[j]];
		const isCommon =
			one?.companies.some((firm) => other?.companies.includes(firm)) === true ||
			one?.schools.some((school) => other?.schools.includes(school)) === true;
		return isCommon ? "likely" : undefined;
	};
	const hasIntroduced = (i: number): boolean =>
		all.some((person, j) => j !== i && person.introducedBy.includes(i));
	const isKnownToMe = (i: number): boolean => {
		const person = all[i];
		if (person === undefined) return false;
		return person.isKnown || person.isConnected || (person.closeness ?? 0) >= 1 || hasIntroduced(i);
	};
	const paths: { readonly people: readonly number[]; readonly kinds: readonly StepKind[] }[] = [];
	for (const a of numbers) {
		if (a === target || !isKnownToMe(a)) continue;
		paths.push({ people: [a, target], kinds: [step(a, target)] });
		for (const b of numbers) {
			if (b === target || b === a || isKnownToMe(b)) continue;
			paths.push({ people: [a, b, target], kinds: [step(a, b), step(b, target)] });
		}
	}
	const asks = (i: number) =>
		all.flatMap((person, j) => (i === j ? [] : person.asked.filter(({ who }) => who === i)));
	const place = (i: number): readonly (number | string)[] => {
		const mine = asks(i);
		const hasAgreed = mine.some(({ agreed }) => agreed) || hasIntroduced(i);
		// Of one person the first asking is the letter, and the last tells whether it is recent.
		const letters = all.flatMap(({ asked }, j) => {
			const days = asked.filter(({ who }) => who === i && j !== i).map((ask) => ask.daysAgo);
			return days.some((ago) => ago < 90) ? [Math.max(...days)] : [];
		});
		const isOver = new Set(letters).size >= 2;
		const { closeness = 0, isKnown = false } = all[i] ?? {};
		const isWell = isKnown || hasIntroduced(i);
		const moderate = closeness >= 4 ? 1 : closeness >= 2 ? 0 : closeness >= 1 ? 2 : isWell ? 3 : 4;
		const last = mine.map(({ daysAgo: days }) => days).sort((x, y) => x - y)[0];
		// The longest ago first, and never before all.
		const since = last === undefined ? Number.NEGATIVE_INFINITY : -last;
		return [Number(isOver), Number(!hasAgreed), moderate, since, nameOf(i)];
	};
	const sorted = paths
		.filter(({ kinds }) => !kinds.includes(undefined))
		.map(({ people: path, kinds }) => {
			const likely = kinds.filter((kind) => kind === "likely").length;
			const hasVouched = all[target]?.introducedBy.includes(path[0] ?? -1) === true;
			const [isOver = 0, ...others] = place(path[0] ?? 0);
			const key = [
				isOver,
				kinds.length,
				likely,
				Number(!hasVouched),
				...others,
				nameOf(path[1] ?? 0),
			];
			return { key, introducer: path[0], text: `${path.map(nameOf).join(" > ")}: ${kinds.join()}` };
		})
		.sort((x, y) => compareKeys(x.key, y.key));
	const best = sorted.filter(
		(path, i) => sorted.findIndex(({ introducer }) => introducer === path.introducer) === i,
	);
	const own = isKnownToMe(target) ? [nameOf(target)] : [];
	const { isKnown = false, closeness = 0 } = all[target] ?? {};
	const isFirst = isKnown || closeness >= 1 || hasIntroduced(target);
	const others = best.map(({ text }) => text);
	return isFirst ? [...own, ...others] : [...others, ...own];
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
	const place = a.findIndex((part, i) => part !== b[i]);
	return place < 0 ? 0 : (a[place] ?? 0) < (b[place] ?? 0) ? -1 : 1;
}

function pathsFound(graph: IntroGraph, index: VaultIndex, target: number, max: number): string[] {
	const person = contactAt(index, `People/${nameOf(target)}.md`);
	return findPaths(graph, person, TODAY, max).map(
		({ introducer, between, target: to, reasons }) => {
			const names = [introducer, between, to].flatMap((one) => one?.note.name ?? []).join(" > ");
			return introducer ? `${names}: ${reasons.map(({ kind }) => kind).join()}` : names;
		},
	);
}

describe("the paths through any small graph", () => {
	it("are those that a search of all of them finds, in the order of the design", () => {
		let longest = 0;
		fc.assert(
			fc.property(people, fc.integer({ min: 1, max: PEOPLE }), (all, max) => {
				const index = indexOf(notesOf(all));
				const graph = new IntroGraph(index);
				all.forEach((_, target) => {
					const expected = pathsByHand(all, target);
					longest = Math.max(longest, expected.length);
					expect(pathsFound(graph, index, target, 100)).toEqual(expected);
					expect(pathsFound(graph, index, target, max)).toEqual(expected.slice(0, max));
				});
			}),
			{ numRuns: 400, seed },
		);
		expect(longest).toBeGreaterThan(5);
	}, 120_000);
});

const STEMS = ["Ann", "Ben", "Cat", "Dan", "Eve", "Ann 2", "Cat 2"];
const PATHS = STEMS.flatMap((stem) => [`${stem}.md`, `People/${stem}.md`]);
const LINKS = [
	...["[[Ann]]", "[[Ben]]", "[[Cat]]", "[[Dan]]", "[[Eve]]", "[[Ann 2]]", "[[Cat 2]]"],
	...[
		"[[People/Ann|A.]]",
		"[[ben]]",
		"Ann",
		"Ben",
		"Benny",
		"Cat",
		"[Dan](People/Dan.md)",
		"[[Nobody]]",
	],
];
const HUBS = [
	"Acme",
	"[[Acme]]",
	"ACME",
	"Acme Inc",
	"[[Bolt]]",
	"Meetup",
	"[[Meetup]]",
	"[[Talk|x]]",
];
const some = (values: readonly string[]): fc.Arbitrary<string[]> =>
	fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });

const persons = fc
	.record({
		path: fc.constantFrom(...PATHS),
		aliases: some(["Benny", "Cat"]),
		knows: some(LINKS),
		referred_by: some(LINKS),
		introduced_by: some(LINKS),
		intro_via: fc.constantFrom("", "", ...LINKS),
		company: some(HUBS),
		met_at: some(HUBS),
		school: some(["BYU", "[[BYU]]", "MIT"]),
		source: fc.constantFrom("", "", "classmate"),
		connected_on: fc.constantFrom("", "", "2020-01-01"),
		email: fc.constantFrom("", "a@example.org"),
		asked: some(LINKS.filter((link) => link.includes("["))),
	})
	.map(({ path, asked, ...properties }) => {
		const said = Object.entries(properties).filter(([, value]) => value !== "");
		const lines = asked.flatMap((link) => [`- 2024-05-01 asked ${link}`, "- 2024-05-02 agreed"]);
		return contact(
			path,
			Object.fromEntries(said),
			["## Introduction log", ...lines, ""].join("\n"),
		);
	});

/** What is around the people, in several forms each. */
const surroundings = fc.constantFrom(
	note("Acme.md", { type: "company" }),
	note("Acme.md", { type: "company", name: "Acme Works", aliases: ["Acme Inc"] }),
	note("Acme.md", { type: "event" }),
	note("Work/Acme.md", { type: "company" }),
	note("Bolt.md", { type: "company" }),
	note("Meetup.md", { type: "event" }),
	note("Meetup.md", { type: "event", name: "The Meetup" }),
	note("Meetup.md", {}),
	note("Talk.md", { type: "event", aliases: ["Meetup"] }),
	note("Talk.md", { type: "interview", contact: "[[Ben]]", held: "held" }, "[[Eve]]"),
	note(
		"Call.md",
		{ type: "interview", contact: ["Cat", "[[Ann 2]]"], held: "held" },
		"[[Ann]], [[Dan]]",
	),
	note("Call.md", { type: "interview", contact: "[[People/Ann]]" }, "[[Cat 2]], [[Eve]]"),
	note("Ann.md", {}, "Another note of that name."),
	note("Space.md", {
		type: "space",
		industries: ["x"],
		past_companies: ["Acme Inc", "[[Bolt]] 2019-2021"],
		schools: ["BYU"],
	}),
);
const OTHER_PATHS = ["Acme.md", "Meetup.md", "Talk.md", "Call.md", "Work/Acme.md"];

const busyHistories: fc.Arbitrary<Change[]> = fc
	.tuple(
		fc.array(fc.oneof(persons, surroundings), { minLength: 6, maxLength: 16, size: "max" }),
		fc.array(
			fc.oneof(
				{ arbitrary: persons.map((facts): Change => ({ kind: "set", facts })), weight: 6 },
				{ arbitrary: surroundings.map((facts): Change => ({ kind: "set", facts })), weight: 4 },
				{
					arbitrary: fc
						.constantFrom(...PATHS, ...OTHER_PATHS)
						.map((path): Change => ({ kind: "remove", path })),
					weight: 3,
				},
				{
					arbitrary: fc
						.tuple(fc.constantFrom(...PATHS, ...OTHER_PATHS), fc.oneof(persons, surroundings))
						.map(([from, facts]): Change => ({ kind: "rename", from, facts })),
					weight: 3,
				},
			),
			{ minLength: 1, maxLength: 30, size: "max" },
		),
	)
	.map(([before, after]) => [...before.map((facts): Change => ({ kind: "set", facts })), ...after]);

/** Everything that can be asked of a graph, about everybody. */
function observe(graph: IntroGraph, index: VaultIndex): unknown {
	return pathsOf(index.people).map((path) => {
		const person = contactAt(index, path);
		const load = graph.loadsOn(TODAY).get(person);
		return {
			path,
			paths: findPaths(graph, person, TODAY, 100).map(describePath),
			acquaintance: graph.acquaintance(person),
			hubs: graph
				.affiliationsOf(person)
				.map(({ kind, name, labels: words }) => [kind, name, words]),
			candidates: pathCandidates(graph, person, index.spaces[0]),
			load: load && [load.load, load.hasAgreed, load.lastAsked],
		};
	});
}

describe("a graph that follows its index through any history", () => {
	it.each([
		["in which people and what is around them come, go and change", busyHistories, 500],
		["in which everything collides", histories, 150],
	])(
		"%s says the same as one made anew",
		(_, all, numRuns) => {
			fc.assert(
				fc.property(all, fc.integer({ min: 1, max: 4 }), (history, looks) => {
					const index = new VaultIndex(DEFAULT_SETTINGS);
					const notes = new Map<string, NoteFacts>();
					const graph = new IntroGraph(index);
					history.forEach((change, i) => {
						if (change.kind === "remove") {
							notes.delete(change.path);
							index.remove(change.path);
						} else {
							if (change.kind === "rename") notes.delete(change.from);
							notes.set(change.facts.path, change.facts);
							if (change.kind === "set") index.set(change.facts);
							else index.rename(change.from, change.facts);
						}
						if (i % looks === 0) observe(graph, index);
					});
					const again = indexOf(notes.values());
					expect(observe(graph, index)).toEqual(observe(new IntroGraph(again), again));
				}),
				{ numRuns, seed },
			);
		},
		120_000,
	);
});

describe("the people whom the fit takes for reachable", () => {
	it("all have a path, and are all to whom one of stated steps is the best of somebody", () => {
		fc.assert(
			fc.property(busyHistories, (history) => {
				const index = new VaultIndex(DEFAULT_SETTINGS);
				for (const change of history) if (change.kind === "set") index.set(change.facts);
				const graph = new IntroGraph(index);
				const reachability = new Reachability(index);
				for (const person of index.people) {
					const paths = findPaths(graph, person, TODAY, 100);
					const isStated = paths.some(({ reasons }) =>
						reasons.every(({ kind }) => kind === "said"),
					);
					// Somebody with whom I share a likely step may also lead there by two said ones.
					if (isStated) expect(reachability.isReachable(person)).toBe(true);
					if (reachability.isReachable(person)) expect(paths).not.toHaveLength(0);
				}
			}),
			{ numRuns: 300, seed },
		);
	}, 120_000);
});
