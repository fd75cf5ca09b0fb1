import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReached } from "../../src/core/fit/coverage";
import { type Fit, fitPeople, type PersonFit } from "../../src/core/fit/fit";
import type { VaultIndex } from "../../src/core/index/vault-index";
import { DIMENSIONS } from "../../src/core/vocabulary/dimension";
import { contact, note } from "../make/note";
import { indexOf } from "../make/vault";
import { notes, rankedVaults } from "../make/vault-arbitrary";

const seed = 20_240_305;
const vaults = fc.uniqueArray(notes, {
	selector: (facts) => facts.path,
	minLength: 1,
	maxLength: 15,
	size: "max",
});

/** All spaces of a random vault, and none, held against its people. */
function fitsOf(facts: Parameters<typeof indexOf>[0]): Fit[] {
	const index = indexOf(facts);
	return [undefined, ...index.spaces].map((space) => fitPeople(index, space));
}

/** What the order goes by, smaller first, put together from what the fit says about a person. */
function computePlace(fit: Fit, person: PersonFit): readonly (number | string)[] {
	const shares = DIMENSIONS.flatMap((dimension) => {
		const rows = fit.narrowness.filter((row) => row.dimension === dimension);
		const met = new Set(person[dimension].reasons.map(({ term }) => term));
		return person[dimension].result === "match"
			? rows.filter(({ term }) => met.has(term)).map(({ share }) => share)
			: [];
	});
	const goals = fit.space?.note.categories.map(({ category }) => category) ?? [];
	const ranks = person.entry.note.category.filter((category) => goals.includes(category));
	const reached = new Set(fit.coverage.filter(isReached).map(({ category }) => category));
	const places = ranks.map(
		(category) => goals.indexOf(category) + (reached.has(category) ? goals.length : 0),
	);
	const likely = person.likelyCategories.flatMap(({ category }) =>
		goals.includes(category) ? [2 * goals.length + goals.indexOf(category)] : [],
	);
	return [
		-person.matches - person.likely,
		-person.matches,
		Math.min(1, ...shares),
		Math.min(3 * goals.length, ...places, ...likely),
		person.isReachable ? 0 : 1,
		person.lastContact ?? "",
		person.entry.labels[0] ?? "",
		person.entry.path,
	];
}

function isBefore(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
	const place = a.findIndex((part, i) => part !== b[i]);
	const [partA, partB] = [a[place], b[place]];
	return partA !== undefined && partB !== undefined && partA < partB;
}

describe("any note that is added", () => {
	const words = fc.constantFrom(
		...[
			"Berlin",
			"Berlin, Germany",
			"Berlin, Berlin, Germany",
			"Germany/Berlin/Mitte",
			"Berlin/Mitte",
		],
		...["Mitte", "Europe/Germany", "Germany", "Portland, OR", "Portland, ME", "Portland", "Oregon"],
		...["Portland, Oregon, United States", "US/Maine", "Old Port, Portland", "Maine/Portland"],
		...[
			"Georgia",
			"Tbilisi, Georgia",
			"US/Georgia",
			"GA",
			"Atlanta, GA",
			"Asia/Georgia",
			"Fintech",
		],
		...["Tech/Fintech", "Finance/Fintech", "Fintech/Payments", "Payments", "Payments/Fintech"],
		...["a", "a/b", "b/a", "b", "a/b/c", "c/a", "c", "b/c"],
	);
	const person = fc.record({ industry: words, geography: words });
	/** The dimensions in which people match. */
	const matchesOf = (index: VaultIndex): string[] =>
		fitPeople(index, index.spaces[0]).people.flatMap((one) =>
			DIMENSIONS.filter((dimension) => one[dimension].result === "match").map(
				(dimension) => `${one.entry.path} ${dimension}`,
			),
		);

	it("takes no match from anybody, unless it is a term note of a word that they or the space use", () => {
		const people = fc.array(person, { minLength: 1, maxLength: 6 });
		const added = fc.oneof(
			person.map((one) => contact("Added.md", one)),
			person.map(({ industry }) => note("Added.md", { type: "company", industry })),
			person.map((one) =>
				note("Added.md", { type: "space", industries: one.industry, geographies: one.geography }),
			),
			fc
				.tuple(words, fc.constantFrom("Kiez", "Bay"))
				.map(([parent, name]) => note(`${name}.md`, { type: "term", parent })),
		);
		fc.assert(
			fc.property(
				people,
				person,
				fc.array(added, { minLength: 1, maxLength: 3 }),
				(all, goal, more) => {
					const index = indexOf([
						note("A space.md", {
							type: "space",
							industries: goal.industry,
							geographies: goal.geography,
						}),
						...all.map((one, at) => contact(`P${at}.md`, one)),
					]);
					const before = matchesOf(index);
					for (const facts of more) {
						index.set(facts);
						expect(matchesOf(index)).toEqual(expect.arrayContaining(before));
					}
				},
			),
			{ numRuns: 1500, seed },
		);
	}, 60_000);
});

describe("any fit", () => {
	it("counts as matches the dimensions that match, each with its reasons", () => {
		fc.assert(
			fc.property(vaults, (facts) => {
				for (const { people } of fitsOf(facts)) {
					for (const person of people) {
						const fits = DIMENSIONS.map((dimension) => person[dimension]);
						expect(person.matches).toBe(fits.filter(({ result }) => result === "match").length);
						expect(person.likely).toBe(fits.filter(({ result }) => result === "likely").length);
						for (const { result, reasons, caughtBy, byTitle } of fits) {
							const isShown = ["match", "likely", "broader"].includes(result);
							expect(reasons.length + (byTitle?.terms.length ?? 0) > 0).toBe(isShown);
							expect(caughtBy.length > 0).toBe(result === "match");
						}
					}
				}
			}),
			{ numRuns: 150, seed },
		);
	}, 60_000);

	it("is in the order of matches, narrowness, category, reach, last contact, name and path", () => {
		fc.assert(
			fc.property(fc.oneof(vaults, rankedVaults), (facts) => {
				for (const fit of fitsOf(facts)) {
					const places = fit.people.map((person) => computePlace(fit, person));
					places.slice(1).forEach((place, i) => {
						expect(isBefore(places[i] ?? [], place), place.join()).toBe(true);
					});
				}
			}),
			{ numRuns: 200, seed },
		);
	}, 60_000);

	it("keeps the order of all others when somebody joins of whom nothing is known", () => {
		fc.assert(
			fc.property(vaults, (facts) => {
				const orders = (fits: readonly Fit[]): string[][] =>
					fits.map(({ people }) =>
						people.map(({ entry }) => entry.path).filter((path) => path !== "Zz/Stranger.md"),
					);
				expect(orders(fitsOf([...facts, contact("Zz/Stranger.md")]))).toEqual(
					orders(fitsOf(facts)),
				);
			}),
			{ numRuns: 150, seed },
		);
	}, 60_000);
});

const PLACES = [
	...["US", "US/Utah", "US/Utah/Provo", "US/Utah/Ogden", "US/Ohio", "US/Ohio/Akron"],
	...["France", "France/Var", "France/Var/Toulon"],
];

/** A place in one of the ways in which people write it. */
const written = fc
	.tuple(fc.constantFrom(...PLACES), fc.constantFrom("path", "backwards", "plain"))
	.map(([path, introPath]) => {
		const parts = path.split("/");
		if (introPath === "path") return { path, text: path };
		if (introPath === "backwards") return { path, text: [...parts].reverse().join(", ") };
		return { path, text: parts.at(-1) ?? path };
	});

function isInside(path: string, outer: string): boolean {
	return `${path}/`.startsWith(`${outer}/`);
}

describe("places written in any way", () => {
	it("fit as their whole paths say, where every whole path is known and ends in its own word", () => {
		const some = fc.uniqueArray(written, { selector: ({ text }) => text, maxLength: 3 });
		fc.assert(
			fc.property(some, some, (said, wanted) => {
				const texts = (list: typeof said): string[] => list.map(({ text }) => text);
				const index = indexOf([
					contact("Ann.md", { geography: texts(said) }),
					contact("Guide.md", { geography: PLACES }),
					note("Space.md", { type: "space", industries: "x", geographies: texts(wanted) }),
				]);
				const fit = fitPeople(index, index.spaces[0]);
				const ann = fit.people.find(({ entry }) => entry.path === "Ann.md");
				const pairs = said.flatMap((one) => wanted.map((other) => [one.path, other.path] as const));
				const isMatch = pairs.some(([path, outer]) => isInside(path, outer));
				const isBroader = pairs.some(([path, outer]) => isInside(outer, path));
				const expected = isMatch ? "match" : isBroader ? "broader" : "other";
				expect(ann?.geography.result).toBe(said.length === 0 ? "unknown" : expected);
				const caught = wanted.filter((outer) =>
					said.some(({ path }) => isInside(path, outer.path)),
				);
				const places = [...(ann?.geography.caughtBy ?? [])].sort();
				expect(places.map((place) => wanted[place])).toEqual(caught);
			}),
			{ numRuns: 500, seed },
		);
	});
});
