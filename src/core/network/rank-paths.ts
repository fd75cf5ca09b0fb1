import type { ContactEntry } from "../index/entry";
import { comparePeople } from "./edge";
import type { IntroducerLoad } from "./introducer-record";
import type { TieRank } from "./known";

/** Somebody who could introduce me, with all that their place in the order is reckoned from. */
export interface RankedIntroducer {
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
export function isBurdened({ load }: IntroducerLoad): boolean {
	return load > MOST_LOAD;
}

/**
 * The order of the design: fewer steps; said before likely; an introducer who agreed before; one who is not
 * burdened; moderately close ones first; longest since asked; name.
 */
export function compareIntroducers(a: RankedIntroducer, b: RankedIntroducer): number {
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
