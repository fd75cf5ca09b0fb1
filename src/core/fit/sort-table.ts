import { STAGES } from "../vocabulary/stage";
import type { Fit, PersonFit } from "./fit";

/** The columns by which a table of people is sorted; "" keeps the order of the fit. */
export type FitSort = "" | "name" | "category" | "stage" | "contact" | "way";

/** How a table of people is sorted. */
export interface Sorting {
	readonly sort: FitSort;
	/** Texts, since it is kept with the workspace: "" is the column's own direction. */
	readonly direction: "" | "reversed";
}

/** What of a person a column is sorted by: smaller first, nothing always last. */
type Key = string | number | undefined;

/**
 * People in the order of a column; equal ones stay in the order of the fit, and those of whom it says
 * nothing come last in both directions. Categories go in the user's order, stages in that of the
 * pipeline, the longest without contact first, reachable people before others.
 */
export function sortByColumn(
	people: readonly PersonFit[],
	fit: Fit,
	{ sort, direction }: Sorting,
): readonly PersonFit[] {
	if (sort === "") return direction === "" ? people : [...people].reverse();
	const keyOf = KEYS[sort](fit);
	const sign = direction === "" ? 1 : -1;
	const keyed = people.map((person) => ({ person, key: keyOf(person) }));
	keyed.sort((a, b) => {
		if (a.key === b.key) return 0;
		if (a.key === undefined) return 1;
		if (b.key === undefined) return -1;
		return a.key < b.key ? -sign : sign;
	});
	return keyed.map(({ person }) => person);
}

const KEYS: Readonly<Record<Exclude<FitSort, "">, (fit: Fit) => (person: PersonFit) => Key>> = {
	name:
		() =>
		({ entry }) =>
			entry.labels[0],
	category: ({ coverage }) => {
		const ranks = new Map(coverage.map(({ category }, position) => [category, position]));
		return ({ entry, likelyCategories }) => {
			const [first] = entry.note.category;
			if (first !== undefined) return ranks.get(first) ?? coverage.length;
			const [likely] = likelyCategories;
			// Likely ones stand behind all that are stated.
			return likely && coverage.length + 1 + (ranks.get(likely.category) ?? coverage.length);
		};
	},
	stage:
		() =>
		({ entry: { note } }) =>
			note.stage && STAGES.indexOf(note.stage),
	contact:
		() =>
		({ lastContact }) =>
			lastContact,
	way:
		() =>
		({ isReachable }) =>
			isReachable ? 0 : undefined,
};
