import { CATEGORIES } from "../vocabulary/category";
import type { ContactEntry } from "../index/entry";
import { type Progress, progressOf } from "../vocabulary/stage";
import type { CategoryGoal } from "../records/space";

/** How many people of a category there are, by how far they are; met and in progress count towards the target, likely ones in none of it. */
export interface CategoryCoverage {
	readonly category: string;
	readonly target: number | undefined;
	readonly met: number;
	readonly inProgress: number;
	readonly identified: number;
	/** How many have no category and are likely of this one. */
	readonly likely: number;
}

interface Counts extends Record<Progress, number> {
	people: number;
	likely: number;
}

/** What of a person is counted. */
interface Counted {
	readonly entry: Pick<ContactEntry, "note">;
	readonly likelyCategories: readonly { readonly category: string }[];
}

/** How many people each category has. */
export class CategoryCounts {
	readonly #counts = new Map<string, Counts>();

	/** Counts a person in (1) or out again (-1). */
	count({ entry: { note }, likelyCategories }: Counted, by: 1 | -1): void {
		for (const { category } of likelyCategories) this.#add(category, "likely", by);
		if (note.category.length === 0) return;
		const progress = progressOf(note.stage);
		for (const category of note.category) this.#add(category, progress, by);
	}

	#add(category: string, what: Progress | "likely", by: 1 | -1): void {
		let counts = this.#counts.get(category);
		if (!counts) this.#counts.set(category, (counts = noCounts()));
		counts.people += by;
		counts[what] += by;
		if (counts.people === 0) this.#counts.delete(category);
	}

	/** Coverage of the space's categories in the user's order, then of those of the five that it does not name. */
	cover(goals: readonly CategoryGoal[]): CategoryCoverage[] {
		const named = new Set(goals.map(({ category }) => category));
		const others = CATEGORIES.filter((category) => !named.has(category)).map((category) => ({
			category,
			target: undefined,
		}));
		return [...goals, ...others].map((goal) => {
			const counts = this.#counts.get(goal.category) ?? noCounts();
			return {
				...goal,
				met: counts.met,
				inProgress: counts["in-progress"],
				identified: counts.identified,
				likely: counts.likely,
			};
		});
	}

	/** The categories that people have besides those of a coverage, sorted. */
	others(coverage: readonly CategoryCoverage[]): readonly string[] {
		const covered = new Set(coverage.map(({ category }) => category));
		return [...this.#counts.keys()].filter((category) => !covered.has(category)).sort();
	}
}

function noCounts(): Counts {
	return { people: 0, identified: 0, "in-progress": 0, met: 0, closed: 0, likely: 0 };
}

/** Whether as many as are wanted of a category are met or in progress. */
export function isReached({ target, met, inProgress }: CategoryCoverage): boolean {
	return target !== undefined && met + inProgress >= target;
}

/** Whether a category lacks people: fewer than its target are met or in progress; without a target, one is enough. */
export function lacksPeople({ target = 1, met, inProgress }: CategoryCoverage): boolean {
	return met + inProgress < target;
}

/** The position of categories in the user's order: reached ones come after the others, what the space does not name comes last. */
export function categoryRanks(
	coverage: readonly CategoryCoverage[],
	goals: readonly CategoryGoal[],
): ReadonlyMap<string, number> {
	const ranks = new Map<string, number>();
	goals.forEach(({ category }, goalIndex) => {
		const covered = coverage.find((row) => row.category === category);
		ranks.set(category, covered && isReached(covered) ? goals.length + goalIndex : goalIndex);
	});
	return ranks;
}
