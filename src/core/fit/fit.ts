import { type CalendarDate, dayNumber, dayOf } from "../calendar-date";
import type { ContactEntry, SpaceEntry, Term } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { Reach } from "../network/reach";
import { DIMENSIONS, type Dimension } from "../terms/dimension";
import { type CategoryCoverage, categoryRanks, coverCategories } from "./coverage";
import { type DimensionFit, SpaceJudge } from "./dimension-fit";

/** How one person fits a space. */
export interface PersonFit {
	readonly entry: ContactEntry;
	/** Dimensions that match, 0 to 3. */
	readonly matches: number;
	readonly industry: DimensionFit;
	readonly profession: DimensionFit;
	readonly geography: DimensionFit;
	/** Whether I know the person, or people I know can lead me to them, by what notes say. */
	readonly isReachable: boolean;
	readonly lastContact: CalendarDate | undefined;
}

/** How many people one term of the space catches; `share` is of all people, 0 to 1. */
export interface TermNarrowness {
	readonly dimension: Dimension;
	readonly term: Term;
	readonly people: number;
	readonly share: number;
}

/** A space held against everybody. */
export interface Fit {
	/** Undefined where the vault has no space yet: then nobody matches, and the rest of the order holds. */
	readonly space: SpaceEntry | undefined;
	/** Everybody, in the one order (design: fit). */
	readonly people: readonly PersonFit[];
	readonly narrowness: readonly TermNarrowness[];
	readonly coverage: readonly CategoryCoverage[];
}

/** A person with what their place in the order is reckoned from. */
interface Row extends PersonFit {
	order: number;
}

/**
 * Ranks everybody by their fit with a space: more matches; the narrower matched term; the user's
 * category order; reachable by said paths; longest since the last contact, never first; name.
 */
export function fitPeople(index: VaultIndex, space: SpaceEntry | undefined): Fit {
	const { people } = index;
	const judge = new SpaceJudge(index, space);
	const reach = new Reach(index);
	const held = lastHeld(index);
	const rows = people.map((entry) => judgePerson(entry, judge, reach, held));
	const caught = countCaught(rows, judge);
	const goals = space?.note.categories ?? [];
	const coverage = coverCategories(people, goals);
	const ranks = categoryRanks(coverage, goals);
	for (const row of rows)
		row.order = orderOf(row, narrowest(row, caught, people.length), ranks, goals.length);
	const narrowness = DIMENSIONS.flatMap((dimension) =>
		judge.goals(dimension).map((term, place) => {
			const count = caught[dimension][place] ?? 0;
			return {
				dimension,
				term,
				people: count,
				share: people.length === 0 ? 0 : count / people.length,
			};
		}),
	);
	return { space, people: sortRows(rows), narrowness, coverage };
}

/** A term that catches more than half of all people narrows nothing. */
export function isTooWide(term: TermNarrowness): boolean {
	return term.share > 0.5;
}

function judgePerson(
	entry: ContactEntry,
	judge: SpaceJudge,
	reach: Reach,
	held: ReadonlyMap<ContactEntry, CalendarDate>,
): Row {
	const industry = judge.judge(entry, "industry");
	const profession = judge.judge(entry, "profession");
	const geography = judge.judge(entry, "geography");
	const matches =
		Number(industry.result === "match") +
		Number(profession.result === "match") +
		Number(geography.result === "match");
	const heldOn = held.size > 0 ? held.get(entry) : undefined;
	const touched = entry.note.lastTouch;
	const lastContact =
		heldOn !== undefined && (touched === undefined || heldOn > touched) ? heldOn : touched;
	const isReachable = reach.isReachable(entry);
	return { entry, matches, industry, profession, geography, isReachable, lastContact, order: 0 };
}

/** The latest held interview with each person. */
function lastHeld(index: VaultIndex): ReadonlyMap<ContactEntry, CalendarDate> {
	const latest = new Map<ContactEntry, CalendarDate>();
	for (const { note, contact } of index.interviews) {
		if (note.held !== "held" || note.starts === undefined) continue;
		const day = dayOf(note.starts);
		for (const { target } of contact) {
			if (target?.kind === "contact" && day > (latest.get(target) ?? "")) latest.set(target, day);
		}
	}
	return latest;
}

type Caught = Readonly<Record<Dimension, number[]>>;

function countCaught(rows: readonly Row[], judge: SpaceJudge): Caught {
	const caught: Caught = {
		industry: judge.goals("industry").map(() => 0),
		profession: judge.goals("profession").map(() => 0),
		geography: judge.goals("geography").map(() => 0),
	};
	for (const row of rows) {
		if (row.matches === 0) continue;
		for (const dimension of DIMENSIONS) {
			const counts = caught[dimension];
			for (const place of row[dimension].caughtBy) counts[place] = (counts[place] ?? 0) + 1;
		}
	}
	return caught;
}

/** How many people the narrowest term catches that catches this one; without a match, everybody. */
function narrowest(row: Row, caught: Caught, everybody: number): number {
	if (row.matches === 0) return everybody;
	let least = everybody;
	for (const dimension of DIMENSIONS) {
		for (const place of row[dimension].caughtBy)
			least = Math.min(least, caught[dimension][place] ?? everybody);
	}
	return least;
}

const MOST_PEOPLE = 2 ** 20 - 1;
const MOST_RANKS = 2 ** 7 - 1;
const DAYS = 2 ** 22;
/** Of the first day that there is, before 1970. */
const FIRST_DAY = -719_163;

/** All of the order but the name in one number, smaller first: two bits of matches, twenty of people, seven of rank, one of reach, twenty-two of days. */
function orderOf(
	row: Row,
	people: number,
	ranks: ReadonlyMap<string, number>,
	goals: number,
): number {
	let rank = 2 * goals;
	if (goals > 0)
		for (const category of row.entry.note.category)
			rank = Math.min(rank, ranks.get(category) ?? rank);
	const days = row.lastContact === undefined ? 0 : dayNumber(row.lastContact) - FIRST_DAY;
	let order = 3 - row.matches;
	order = order * (MOST_PEOPLE + 1) + Math.min(people, MOST_PEOPLE);
	order = order * (MOST_RANKS + 1) + Math.min(rank, MOST_RANKS);
	order = order * 2 + (row.isReachable ? 0 : 1);
	return order * DAYS + days;
}

/** The rows in their order. Numbers alone sort many times as fast as rows that are compared, and leave only equal ones to names. */
function sortRows(rows: readonly Row[]): Row[] {
	const orders = Float64Array.from(rows, (row) => row.order).sort();
	const filled = new Uint32Array(rows.length);
	const sorted = [...rows];
	for (const row of rows) {
		const first = findFirst(orders, row.order);
		const place = filled[first] ?? 0;
		sorted[first + place] = row;
		filled[first] = place + 1;
	}
	for (let first = 0; first < rows.length; first += filled[first] || 1) {
		const equal = filled[first] ?? 0;
		if (equal < 2) continue;
		const group = sorted.slice(first, first + equal).sort(compareNames);
		for (let i = 0; i < equal; i++) {
			const row = group[i];
			if (row) sorted[first + i] = row;
		}
	}
	return sorted;
}

/** Where a number that is in a sorted list first stands. */
function findFirst(numbers: Float64Array, number: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((numbers[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}

function compareNames(a: Row, b: Row): number {
	const nameA = a.entry.labels[0] ?? "";
	const nameB = b.entry.labels[0] ?? "";
	if (nameA !== nameB) return nameA < nameB ? -1 : 1;
	return a.entry.path < b.entry.path ? -1 : 1;
}
