import { type CalendarDate, dayNumber } from "../dates/calendar-date";
import type { ContactEntry } from "../index/entry";
import { DIMENSIONS, type Dimension } from "../vocabulary/dimension";
import type { DimensionFit } from "./dimension-fit";

/** What the order goes by besides the people themselves. */
export interface Ranks {
	/** Of the space's terms, by their place in it: the narrowest has 0. */
	readonly terms: Readonly<Record<Dimension, readonly number[]>>;
	readonly categories: ReadonlyMap<string, number>;
	/** That of a category without a rank. */
	readonly last: number;
}

/** What of a person the order goes by. */
export interface Rankable extends Readonly<Record<Dimension, DimensionFit>> {
	readonly entry: ContactEntry;
	/** Dimensions that match, 0 to 3. */
	readonly matches: number;
	/** Dimensions that are likely, beside those. */
	readonly likely: number;
	readonly likelyCategories: readonly { readonly category: string }[];
	readonly isReachable: boolean;
	readonly lastContact: CalendarDate | undefined;
}

const MAX_TERMS = 2 ** 18 - 1;
const MAX_CATEGORIES = 2 ** 7 - 1;
const DAYS = 2 ** 22;
/** Of the first day that there is, before 1970. */
const FIRST_DAY = -719_163;

/**
 * All of a person's position in the order but the name in one number, smaller first: two bits of matches
 * and likely ones, two of matches, eighteen of the narrowest term, seven of category, one of reachability, twenty-two of days.
 */
export function orderOf(person: Rankable, ranks: Ranks): number {
	const { lastContact } = person;
	const days = lastContact === undefined ? 0 : dayNumber(lastContact) - FIRST_DAY;
	let order = (3 - person.matches - person.likely) * 4 + (3 - person.matches);
	order = order * (MAX_TERMS + 1) + Math.min(narrowest(person, ranks), MAX_TERMS);
	order = order * (MAX_CATEGORIES + 1) + Math.min(categoryRank(person, ranks), MAX_CATEGORIES);
	order = order * 2 + (person.isReachable ? 0 : 1);
	return order * DAYS + days;
}

/** Whether everybody's number stays the same. */
export function isSameOrder(a: Ranks, b: Ranks): boolean {
	return (
		a.last === b.last &&
		a.categories.size === b.categories.size &&
		[...a.categories].every(([category, rank]) => b.categories.get(category) === rank) &&
		DIMENSIONS.every((dimension) =>
			a.terms[dimension].every((rank, goalIndex) => b.terms[dimension][goalIndex] === rank),
		)
	);
}

/** The rank of the narrowest term that catches the person; all are alike whom none catches. */
function narrowest(person: Rankable, { terms }: Ranks): number {
	if (person.matches === 0) return 0;
	return Math.min(
		narrowestOf(person.industry, terms.industry),
		narrowestOf(person.profession, terms.profession),
		narrowestOf(person.geography, terms.geography),
	);
}

function narrowestOf({ caughtBy }: DimensionFit, ranks: readonly number[]): number {
	let least = MAX_TERMS;
	for (const goalIndex of caughtBy) least = Math.min(least, ranks[goalIndex] ?? MAX_TERMS);
	return least;
}

/** Of several categories the best counts; a likely one comes after all that are stated. */
function categoryRank({ entry, likelyCategories }: Rankable, ranks: Ranks): number {
	const { categories, last } = ranks;
	let best = last;
	for (const category of entry.note.category)
		best = Math.min(best, categories.get(category) ?? best);
	for (const { category } of likelyCategories) {
		const rank = categories.get(category);
		if (rank !== undefined) best = Math.min(best, (2 * last) / 3 + (rank % (last / 3)));
	}
	return best;
}
