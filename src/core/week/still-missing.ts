import { type CategoryCoverage, lacksPeople } from "../fit/coverage";
import type { Fit, PersonFit } from "../fit/fit";
import { displayText } from "../text/link";
import { categoryName } from "../vocabulary/category";
import { DIMENSIONS } from "../vocabulary/dimension";

/** The categories and terms of a space that still lack people, while asks are chosen one after another. */
export class StillMissing {
	/** As the notes have them; and how many more of each are wanted besides those who are going to be asked for. */
	readonly #categories: ReadonlyMap<string, CategoryCoverage>;
	readonly #wanted: Map<string, number>;
	/** Terms that somebody is of, by their dimension and place in the space. */
	readonly #covered = new Set<string>();
	readonly #fit: Fit;

	constructor(fit: Fit) {
		this.#fit = fit;
		this.#categories = new Map(
			fit.coverage.filter(lacksPeople).map((row) => [row.category, row] as const),
		);
		this.#wanted = new Map(
			[...this.#categories.values()].map(({ category, target = 1, met, inProgress }) => [
				category,
				target - met - inProgress,
			]),
		);
		for (const person of fit.people)
			if (person.progress === "met" || person.progress === "in-progress") this.#cover(person);
	}

	/** Whether somebody brings anything that is missing; nothing is made for those who do not. */
	isBroughtBy(person: PersonFit): boolean {
		return (
			categoriesOf(person).some((category) => this.#lacks(category)) ||
			DIMENSIONS.some((dimension) =>
				person[dimension].caughtBy.some((at) => !this.#covered.has(`${dimension} ${at}`)),
			)
		);
	}

	/** What somebody brings, as sentences. */
	reasonsFor(person: PersonFit): string[] {
		const categories = categoriesOf(person).flatMap((category) =>
			this.#lacks(category) ? (this.#categories.get(category) ?? []) : [],
		);
		const terms = DIMENSIONS.flatMap((dimension) =>
			person[dimension].caughtBy.flatMap((at) =>
				this.#covered.has(`${dimension} ${at}`) ? [] : (this.#fit.space?.[dimension][at] ?? []),
			),
		);
		return [
			...categories.map((row) => categoryReason(row, person.entry.note.category.length === 0)),
			...terms.map(({ text }) => `${displayText(text)}: nobody met or in progress yet.`),
		];
	}

	/** Counts somebody in who is going to be asked for. */
	take(person: PersonFit): void {
		this.#cover(person);
		for (const category of categoriesOf(person)) {
			const wanted = this.#wanted.get(category);
			if (wanted !== undefined) this.#wanted.set(category, wanted - 1);
		}
	}

	#lacks(category: string): boolean {
		return (this.#wanted.get(category) ?? 0) > 0;
	}

	#cover(person: PersonFit): void {
		for (const dimension of DIMENSIONS)
			for (const at of person[dimension].caughtBy) this.#covered.add(`${dimension} ${at}`);
	}
}

/** The categories that a note states, else those that are likely. */
function categoriesOf({ entry, likelyCategories }: PersonFit): readonly string[] {
	const { category } = entry.note;
	return category.length > 0 ? category : likelyCategories.map((one) => one.category);
}

function categoryReason(
	{ category, target, met, inProgress }: CategoryCoverage,
	isLikely: boolean,
): string {
	const there = met + inProgress;
	const name = `${categoryName(category)}${isLikely ? " (likely)" : ""}`;
	return there === 0 || target === undefined
		? `${name}: nobody met or in progress yet.`
		: `${name}: ${there} of ${target} met or in progress.`;
}
