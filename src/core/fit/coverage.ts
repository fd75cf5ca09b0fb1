import { CATEGORIES } from "../contact/category";
import type { ContactEntry } from "../index/entry";
import { progressOf } from "../pipeline/stage";
import type { CategoryGoal } from "../space/space";

/** How many people of a category there are, by how far they are; met and in progress count towards the target. */
export interface CategoryCoverage {
	readonly category: string;
	readonly target: number | undefined;
	readonly met: number;
	readonly inProgress: number;
	readonly identified: number;
}

/** Coverage of the space's categories in the user's order, then of those of the five that it does not name. */
export function coverCategories(
	people: readonly ContactEntry[],
	goals: readonly CategoryGoal[],
): CategoryCoverage[] {
	const counts = new Map<string, { met: number; inProgress: number; identified: number }>();
	for (const { note } of people) {
		if (note.category.length === 0) continue;
		const progress = progressOf(note.stage);
		for (const category of note.category) {
			let count = counts.get(category);
			if (!count) counts.set(category, (count = { met: 0, inProgress: 0, identified: 0 }));
			if (progress === "met") count.met += 1;
			else if (progress === "in-progress") count.inProgress += 1;
			else if (progress === "identified") count.identified += 1;
		}
	}
	const named = new Set(goals.map(({ category }) => category));
	const others = CATEGORIES.filter((category) => !named.has(category)).map((category) => ({
		category,
		target: undefined,
	}));
	return [...goals, ...others].map((goal) => ({
		...goal,
		...(counts.get(goal.category) ?? { met: 0, inProgress: 0, identified: 0 }),
	}));
}

/** Whether as many as are wanted of a category are met or in progress. */
export function isReached({ target, met, inProgress }: CategoryCoverage): boolean {
	return target !== undefined && met + inProgress >= target;
}

/** The place of categories in the user's order: reached ones come after the others, what the space does not name comes last. */
export function categoryRanks(
	coverage: readonly CategoryCoverage[],
	goals: readonly CategoryGoal[],
): ReadonlyMap<string, number> {
	const ranks = new Map<string, number>();
	goals.forEach(({ category }, place) => {
		const covered = coverage.find((row) => row.category === category);
		ranks.set(category, covered && isReached(covered) ? goals.length + place : place);
	});
	return ranks;
}
