import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry } from "../index/entry";
import { comparePeople, type Hub, type StepReason } from "./edge";
import type { IntroGraph } from "./intro-graph";
import { type IntroducerLoad, type IntroducerLoads, NO_LOAD } from "./introducer-record";
import type { Acquaintance, TieRank } from "./known";

/** A way to a person: me → introducer (→ another) → them. Without an introducer I know them myself. */
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
 * The best ways to a person, one for each introducer, in the order of the design: fewer steps; said before
 * likely; and then by what is known of the introducer. At most `most` of them;
 * none for somebody whose note is gone.
 */
export function findPaths(
	graph: IntroGraph,
	person: ContactEntry,
	today: CalendarDate,
	most: number,
): IntroPath[] {
	const target = graph.find(person.path);
	if (!target) return [];
	const acquaintance = graph.acquaintance(target);
	const own = acquaintance !== undefined && most > 0 ? [ownPath(target, acquaintance)] : [];
	return [...own, ...new PathSearch(graph, target, today, most - own.length).run()];
}

/** The way to somebody I know myself. */
function ownPath(target: ContactEntry, acquaintance: Acquaintance): IntroPath {
	const nobody = { introducer: undefined, between: undefined };
	return { ...nobody, target, acquaintance, reasons: [], load: NO_LOAD };
}

/** The strangers over whom paths of one kind lead: by what notes say, and those of whom each hub has the first by name. */
interface Between {
	readonly said: ReadonlySet<ContactEntry>;
	readonly ofHubs: ReadonlyMap<Hub, ContactEntry>;
}

/** `between` is undefined where the introducer knows the target. */
type Found = RankedIntroducer & { readonly between: Between | undefined };

/**
 * Looks from the target outwards, the best kinds of paths first: what is found there is better than all
 * that is looked for later, and mostly enough.
 */
class PathSearch {
	readonly #graph: IntroGraph;
	readonly #target: ContactEntry;
	readonly #loads: IntroducerLoads;
	readonly #most: number;
	readonly #hubs: readonly Hub[];
	/** 1 at the places of those who have been looked at, and of the target. */
	readonly #seen: Uint8Array;
	readonly #found: Found[] = [];

	constructor(graph: IntroGraph, target: ContactEntry, today: CalendarDate, most: number) {
		this.#graph = graph;
		this.#target = target;
		this.#loads = graph.loadsOn(today);
		this.#most = most;
		this.#hubs = graph.hubsOf(target);
		this.#seen = new Uint8Array(graph.places);
		this.#seen[target.place] = 1;
	}

	run(): IntroPath[] {
		const said = this.#graph.saidOf(this.#target);
		const isEnough =
			this.#take(1, 0, [said]) ||
			this.#take(
				1,
				1,
				this.#hubs.map(({ known }) => known),
			);
		if (!isEnough) this.#lookFarther(said);
		return this.#found.map((path) => this.#explain(path));
	}

	/** Over strangers: whom I know myself is asked directly, and is nobody between. */
	#lookFarther(said: readonly ContactEntry[]): void {
		const isTaken = new Uint8Array(this.#graph.places);
		isTaken[this.#target.place] = 1;
		const bySaying = this.#strangers([said], isTaken);
		if (this.#takeOver(0, bySaying, [])) return;
		const byHub = this.#strangers(
			this.#hubs.map(({ strangers }) => strangers),
			isTaken,
		);
		if (!this.#takeOver(1, byHub, bySaying)) this.#takeOver(2, [], byHub);
	}

	/** Those in some lists whom I do not know, each once, without those at the places that are taken. */
	#strangers(lists: readonly (readonly ContactEntry[])[], isTaken: Uint8Array): ContactEntry[] {
		const found: ContactEntry[] = [];
		for (const people of lists) {
			for (const person of people) {
				if (isTaken[person.place] || this.#graph.isKnown(person)) continue;
				isTaken[person.place] = 1;
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
		likelySteps: number,
		bySaying: readonly ContactEntry[],
		byHub: readonly ContactEntry[],
	): boolean {
		const ofHubs = this.#firstOfHubs(byHub);
		const lists = Array.from(ofHubs.keys(), ({ known }) => known);
		lists.push(bySaying.flatMap((person) => this.#graph.saidOf(person)));
		return this.#take(2, likelySteps, lists, { said: new Set(bySaying), ofHubs });
	}

	/** Of each hub of some people the first of them by name; everybody in a hub of the target has a shorter way. */
	#firstOfHubs(people: readonly ContactEntry[]): ReadonlyMap<Hub, ContactEntry> {
		const found = new Map<Hub, ContactEntry>();
		for (const person of people) {
			for (const hub of this.#graph.hubsOf(person)) {
				if (this.#hubs.includes(hub)) continue;
				const other = found.get(hub);
				if (!other || comparePeople(person, other) < 0) found.set(hub, person);
			}
		}
		return found;
	}

	/** Adds the paths of one kind from those I know, without those who have a better one; true when there are enough. */
	#take(
		steps: number,
		likelySteps: number,
		lists: readonly (readonly ContactEntry[])[],
		between?: Between,
	): boolean {
		if (this.#found.length >= this.#most) return true;
		for (const people of lists) {
			for (const introducer of people) {
				if (this.#seen[introducer.place]) continue;
				const tie = this.#graph.tie(introducer);
				if (tie === undefined) continue;
				this.#seen[introducer.place] = 1;
				if (this.#cannotBeBetter(tie)) continue;
				const load = this.#loadOf(introducer);
				keepBest(this.#found, { introducer, tie, between, steps, likelySteps, load }, this.#most);
			}
		}
		return this.#found.length >= this.#most;
	}

	/** Whether somebody with such a tie is no better than all that are found, whatever the record says of them: then nobody has to look it up. */
	#cannotBeBetter(tie: TieRank): boolean {
		const last = this.#found[this.#most - 1];
		return last !== undefined && last.load.hasAgreed && !isBurdened(last.load) && tie > last.tie;
	}

	/** Whoever really introduced me to somebody has agreed, also where no log says so. */
	#loadOf(introducer: ContactEntry): IntroducerLoad {
		const load = this.#loads.get(introducer) ?? NO_LOAD;
		const isSaid = !load.hasAgreed && this.#graph.hasIntroduced(introducer);
		return isSaid ? { ...load, hasAgreed: true } : load;
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
	#firstBetween(introducer: ContactEntry, { said, ofHubs }: Between): ContactEntry | undefined {
		const bySaying = this.#graph.saidOf(introducer).filter((person) => said.has(person));
		const byHub = this.#graph.hubsOf(introducer).flatMap((hub) => ofHubs.get(hub) ?? []);
		return [...bySaying, ...byHub].sort(comparePeople)[0];
	}
}

/** Puts a path into a list of the best, which is in its order and no longer than `most`. */
function keepBest(best: Found[], path: Found, most: number): void {
	const last = best.at(-1);
	if (best.length >= most && (!last || compareIntroducers(path, last) >= 0)) return;
	let [low, high] = [0, best.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = best[middle];
		if (other && compareIntroducers(other, path) <= 0) low = middle + 1;
		else high = middle;
	}
	best.splice(low, 0, path);
	if (best.length > most) best.pop();
}

/** Somebody who could introduce me, with all that their place in the order is reckoned from. */
interface RankedIntroducer {
	readonly introducer: ContactEntry;
	readonly tie: TieRank;
	/** Steps between people: one where the introducer knows the person, else two. */
	readonly steps: number;
	/** How many of the steps are only likely. */
	readonly likelySteps: number;
	readonly load: IntroducerLoad;
}

/** More asks than this in 90 days are a burden (design: who can introduce me). */
const MOST_LOAD = 2;

/** Whether somebody has been asked more often lately than is good. */
function isBurdened({ load }: IntroducerLoad): boolean {
	return load > MOST_LOAD;
}

/**
 * The order of the design: fewer steps; said before likely; an introducer who agreed before; one who is not
 * burdened; moderately close ones first; longest since asked; name.
 */
function compareIntroducers(a: RankedIntroducer, b: RankedIntroducer): number {
	return (
		a.steps - b.steps ||
		a.likelySteps - b.likelySteps ||
		Number(b.load.hasAgreed) - Number(a.load.hasAgreed) ||
		Number(isBurdened(a.load)) - Number(isBurdened(b.load)) ||
		a.tie - b.tie ||
		compareDates(a.load.lastAsked ?? "", b.load.lastAsked ?? "") ||
		comparePeople(a.introducer, b.introducer)
	);
}

/** Earlier first; never comes before all. */
function compareDates(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
