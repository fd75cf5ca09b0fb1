import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry } from "../index/entry";
import { comparePeople, type Affiliation, type StepReason } from "./edge";
import type { IntroGraph } from "./intro-graph";
import { type IntroducerLoad, type IntroducerLoads, NO_LOAD } from "./introducer-record";
import { type Acquaintance, isMoreThanConnected, type TieRank } from "./known";

/** A path to a person: me → introducer (→ another) → them. Without an introducer I know them myself. */
export interface IntroPath {
	/** Whom I ask; undefined where I know the person myself. */
	readonly introducer: ContactEntry | undefined;
	/** Whom the introducer asks in turn. */
	readonly between: ContactEntry | undefined;
	readonly target: ContactEntry;
	/** How I know the first of them. */
	readonly acquaintance: Acquaintance | undefined;
	/** Why each step between people is there, in the order of the path; the first step, from me, is knowing. */
	readonly reasons: readonly StepReason[];
	readonly load: IntroducerLoad;
}

/**
 * The best paths to a person, one for each introducer, in the order of the design: within the budget of the
 * introducer; fewer steps; stated before inferred; and then by what is known about the introducer. At most `max` of them; none for somebody whose note
 * is gone. To somebody whom I know my own is first, and last to a mere connection.
 */
export function findPaths(
	graph: IntroGraph,
	person: ContactEntry,
	today: CalendarDate,
	max: number,
): IntroPath[] {
	const target = graph.find(person.path);
	if (!target) return [];
	const acquaintance = graph.acquaintance(target);
	const own = acquaintance !== undefined && max > 0 ? [ownPath(target, acquaintance)] : [];
	if (isMoreThanConnected(acquaintance))
		return [...own, ...new PathSearch(graph, target, today, max - own.length).run()];
	return [...new PathSearch(graph, target, today, max).run(), ...own].slice(0, max);
}

/** The path to somebody I know myself. */
function ownPath(target: ContactEntry, acquaintance: Acquaintance): IntroPath {
	const nobody = { introducer: undefined, between: undefined };
	return { ...nobody, target, acquaintance, reasons: [], load: NO_LOAD };
}

/** The strangers over whom paths of one kind lead: by what notes say, and of each affiliation the first by name. */
interface Between {
	readonly stated: ReadonlySet<ContactEntry>;
	readonly firstOfAffiliation: ReadonlyMap<Affiliation, ContactEntry>;
}

/** `between` is undefined where the introducer knows the target. */
type Found = RankedIntroducer & { readonly between: Between | undefined };

/**
 * Looks from the target outwards, the best kinds of paths first: what is found there is better than all that is
 * looked for later, and usually enough.
 */
class PathSearch {
	readonly #graph: IntroGraph;
	readonly #target: ContactEntry;
	readonly #loads: IntroducerLoads;
	/** Who referred or introduced me to the target. */
	readonly #referrers: ReadonlySet<unknown>;
	readonly #max: number;
	readonly #affiliations: readonly Affiliation[];
	/** 1 at the slots of those who have been looked at, and of the target. */
	readonly #seen: Uint8Array;
	/** Those whom I may still ask by the settings, and those who have been asked enough. */
	readonly #found: Found[] = [];
	readonly #overBudget: Found[] = [];

	constructor(graph: IntroGraph, target: ContactEntry, today: CalendarDate, max: number) {
		this.#graph = graph;
		this.#target = target;
		this.#loads = graph.loadsOn(today);
		const { referredBy, introducedBy } = target;
		this.#referrers = new Set([...referredBy, ...introducedBy].map((ref) => ref.target));
		this.#max = max;
		this.#affiliations = graph.affiliationsOf(target);
		this.#seen = new Uint8Array(graph.slots);
		this.#seen[target.slot] = 1;
	}

	run(): IntroPath[] {
		const stated = this.#graph.statedOf(this.#target);
		const isEnough =
			this.#take(1, 0, [stated]) ||
			this.#take(
				1,
				1,
				this.#affiliations.map(({ known }) => known),
			);
		if (!isEnough) this.#searchFarther(stated);
		const found = [...this.#found, ...this.#overBudget].slice(0, this.#max);
		return found.map((path) => this.#explain(path));
	}

	/** Over strangers: whom I know myself is asked directly, and is nobody between. */
	#searchFarther(stated: readonly ContactEntry[]): void {
		const isTaken = new Uint8Array(this.#graph.slots);
		isTaken[this.#target.slot] = 1;
		const byStatement = this.#strangers([stated], isTaken);
		if (this.#takeOver(0, byStatement, [])) return;
		const byAffiliation = this.#strangers(
			this.#affiliations.map(({ strangers }) => strangers),
			isTaken,
		);
		if (!this.#takeOver(1, byAffiliation, byStatement)) this.#takeOver(2, [], byAffiliation);
	}

	/** Those in some lists whom I do not know, each once, without those at the slots that are taken. */
	#strangers(lists: readonly (readonly ContactEntry[])[], isTaken: Uint8Array): ContactEntry[] {
		const found: ContactEntry[] = [];
		for (const people of lists) {
			for (const person of people) {
				if (isTaken[person.slot] || this.#graph.isKnown(person)) continue;
				isTaken[person.slot] = 1;
				found.push(person);
			}
		}
		return found;
	}

	/**
	 * Takes those whom I know and who would ask one of these strangers: because a note says that they know each
	 * other, or because they have something in common.
	 */
	#takeOver(
		inferredSteps: number,
		byStatement: readonly ContactEntry[],
		byAffiliation: readonly ContactEntry[],
	): boolean {
		const firstOfAffiliation = this.#firstByAffiliation(byAffiliation);
		const lists = Array.from(firstOfAffiliation.keys(), ({ known }) => known);
		lists.push(byStatement.flatMap((person) => this.#graph.statedOf(person)));
		return this.#take(2, inferredSteps, lists, {
			stated: new Set(byStatement),
			firstOfAffiliation,
		});
	}

	/** Of each affiliation of some people the first of them by name; everybody in an affiliation of the target has a shorter path. */
	#firstByAffiliation(people: readonly ContactEntry[]): ReadonlyMap<Affiliation, ContactEntry> {
		const found = new Map<Affiliation, ContactEntry>();
		for (const person of people) {
			for (const affiliation of this.#graph.affiliationsOf(person)) {
				if (this.#affiliations.includes(affiliation)) continue;
				const other = found.get(affiliation);
				if (!other || comparePeople(person, other) < 0) found.set(affiliation, person);
			}
		}
		return found;
	}

	/** Adds the paths of one kind from those I know, without those who have a better one; true when there are enough. */
	#take(
		steps: number,
		inferredSteps: number,
		lists: readonly (readonly ContactEntry[])[],
		between?: Between,
	): boolean {
		if (this.#found.length >= this.#max) return true;
		for (const people of lists) {
			for (const introducer of people) {
				if (this.#seen[introducer.slot]) continue;
				const tie = this.#graph.tie(introducer);
				if (tie === undefined) continue;
				this.#seen[introducer.slot] = 1;
				const hasReferred = this.#referrers.has(introducer);
				if (!hasReferred && this.#cannotBeBetter(tie)) continue;
				const load = this.#loadOf(introducer);
				const found = { introducer, tie, between, steps, inferredSteps, hasReferred, load };
				keepBest(load.isOverBudget ? this.#overBudget : this.#found, found, this.#max);
			}
		}
		return this.#found.length >= this.#max;
	}

	/** Whether somebody with such a tie is no better than all that are found, whatever the record says about them: then nobody has to look it up. */
	#cannotBeBetter(tie: TieRank): boolean {
		const last = this.#found[this.#max - 1];
		return last !== undefined && last.load.hasAgreed && tie > last.tie;
	}

	/** Whoever really introduced me to somebody has agreed, also where no log says so. */
	#loadOf(introducer: ContactEntry): IntroducerLoad {
		const load = this.#loads.get(introducer) ?? NO_LOAD;
		const isStated = !load.hasAgreed && this.#graph.hasIntroduced(introducer);
		return isStated ? { ...load, hasAgreed: true } : load;
	}

	#explain({ introducer, between: over, load }: Found): IntroPath {
		const target = this.#target;
		const between = over && this.#firstBetween(introducer, over);
		const ends = between ? [introducer, between, target] : [introducer, target];
		const reasons = ends
			.slice(1)
			.flatMap((to, i) => this.#graph.reason(ends[i] ?? introducer, to) ?? []);
		const acquaintance = this.#graph.acquaintance(introducer);
		return { introducer, between, target, acquaintance, reasons, load };
	}

	/** Of several strangers whom an introducer could ask the first by name. */
	#firstBetween(
		introducer: ContactEntry,
		{ stated, firstOfAffiliation }: Between,
	): ContactEntry | undefined {
		const byStatement = this.#graph.statedOf(introducer).filter((person) => stated.has(person));
		const byAffiliation = this.#graph
			.affiliationsOf(introducer)
			.flatMap((affiliation) => firstOfAffiliation.get(affiliation) ?? []);
		return [...byStatement, ...byAffiliation].sort(comparePeople)[0];
	}
}

/** Puts a path into a list of the best, which is in its order and no longer than `max`. */
function keepBest(best: Found[], path: Found, max: number): void {
	const last = best.at(-1);
	if (best.length >= max && (!last || compareIntroducers(path, last) >= 0)) return;
	let [low, high] = [0, best.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = best[middle];
		if (other && compareIntroducers(other, path) <= 0) low = middle + 1;
		else high = middle;
	}
	best.splice(low, 0, path);
	if (best.length > max) best.pop();
}

/** Somebody who could introduce me, with everything that determines their position in the order. */
interface RankedIntroducer {
	readonly introducer: ContactEntry;
	readonly tie: TieRank;
	/** Steps between people: one where the introducer knows the person, else two. */
	readonly steps: number;
	/** How many of the steps are only inferred. */
	readonly inferredSteps: number;
	/** Whether they referred or introduced me to the very person. */
	readonly hasReferred: boolean;
	readonly load: IntroducerLoad;
}

/**
 * The order of the design among those within their budget, and among the others: fewer steps; stated before inferred;
 * who referred or introduced me to the person; an introducer who agreed before; moderately close ones first; longest
 * since asked; name.
 */
function compareIntroducers(a: RankedIntroducer, b: RankedIntroducer): number {
	return (
		a.steps - b.steps ||
		a.inferredSteps - b.inferredSteps ||
		Number(b.hasReferred) - Number(a.hasReferred) ||
		Number(b.load.hasAgreed) - Number(a.load.hasAgreed) ||
		a.tie - b.tie ||
		compareDates(a.load.lastAsked ?? "", b.load.lastAsked ?? "") ||
		comparePeople(a.introducer, b.introducer)
	);
}

/** Earlier first; never comes before all. */
function compareDates(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
