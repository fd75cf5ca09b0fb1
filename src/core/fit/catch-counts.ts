import { DIMENSIONS, type Dimension } from "../vocabulary/dimension";
import type { DimensionFit, SpaceJudge } from "./dimension-fit";

type Dimensions<V> = Readonly<Record<Dimension, V>>;

/** How many people each term of a space catches, by dimension and the term's position in it. */
export class CatchCounts {
	readonly #counts: Dimensions<number[]>;

	constructor(judge: SpaceJudge) {
		const none = (dimension: Dimension): number[] => judge.goals(dimension).map(() => 0);
		this.#counts = {
			industry: none("industry"),
			profession: none("profession"),
			geography: none("geography"),
		};
	}

	/** Counts a person in (1) or out again (-1). */
	count({ industry, profession, geography }: Dimensions<DimensionFit>, by: 1 | -1): void {
		addTo(this.#counts.industry, industry, by);
		addTo(this.#counts.profession, profession, by);
		addTo(this.#counts.geography, geography, by);
	}

	get(dimension: Dimension, goalIndex: number): number {
		return this.#counts[dimension][goalIndex] ?? 0;
	}

	/**
	 * The ranks of the terms from the narrowest on, those that catch equally many sharing one. They change less
	 * often than the counts, and with them the order of people.
	 */
	rank(): Dimensions<readonly number[]> {
		const all = DIMENSIONS.flatMap((dimension) => this.#counts[dimension]);
		const steps = [...new Set(all)].sort((a, b) => a - b);
		const rank = (count: number): number => steps.indexOf(count);
		return {
			industry: this.#counts.industry.map(rank),
			profession: this.#counts.profession.map(rank),
			geography: this.#counts.geography.map(rank),
		};
	}
}

function addTo(counts: number[], { caughtBy }: DimensionFit, by: 1 | -1): void {
	for (const goalIndex of caughtBy) counts[goalIndex] = (counts[goalIndex] ?? 0) + by;
}
