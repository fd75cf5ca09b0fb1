import type { ContactEntry } from "../../core/index/entry";
import type { Fit } from "../../core/fit/fit";
import type { IntroGraph } from "../../core/network/intro-graph";
import { triedIntroducers } from "../../core/network/paths-to-propose";
import { stepLabel } from "../../core/network/step-label";

/** Somebody to whom an introducer could introduce me, and why. */
export interface PersonToAskFor {
	readonly entry: ContactEntry;
	readonly reason: string;
}

/**
 * Whom an introducer could introduce me to, the best first: whom they are said to know, then whom they are likely to,
 * each by fit. Nobody whom I know or who is under way, nor for whom they have been asked.
 */
export function peopleToAskFor(
	graph: IntroGraph,
	fit: Fit,
	introducer: ContactEntry,
	max: number,
): PersonToAskFor[] {
	const stated = new Set(graph.statedOf(introducer));
	const likely = new Set(
		graph.affiliationsOf(introducer).flatMap(({ known, strangers }) => [...known, ...strangers]),
	);
	const isWanted = (entry: ContactEntry): boolean =>
		entry !== introducer &&
		isToBegin(entry) &&
		!graph.isKnownWell(entry) &&
		triedIntroducers(graph.index, entry).every(({ who }) => who !== introducer);
	const people = fit.people.map(({ entry }) => entry);
	const sorted = [
		...people.filter((entry) => stated.has(entry)),
		...people.filter((entry) => likely.has(entry) && !stated.has(entry)),
	];
	const found: PersonToAskFor[] = [];
	for (const entry of sorted) {
		if (found.length >= max) break;
		const step = isWanted(entry) ? graph.reason(introducer, entry) : undefined;
		if (!step) continue;
		const label = stepLabel(step, introducer, entry);
		found.push({ entry, reason: step.kind === "likely" ? `${label} (likely)` : label });
	}
	return found;
}

/** Whether nothing has been done yet to meet somebody. */
function isToBegin({ note: { status, stage } }: ContactEntry): boolean {
	return status === undefined || stage === "identified";
}
