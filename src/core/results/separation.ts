import type { ContactEntry } from "../index/entry";
import {
	type Introducer,
	introducerKey,
	type Introduction,
	readIntroductions,
} from "../network/introductions";
import type { VaultIndex } from "../index/vault-index";
import { haveMet } from "../network/known";

/** How far a person is from me by introductions. */
export interface Separation {
	/** How many introductions lead to them: 0 where nobody introduced us; undefined where they run in a circle. */
	readonly degree: number | undefined;
	/**
	 * The shortest way: from the first, whom I knew or found by myself, to the person. Where introductions run in
	 * a circle, everybody on the way back until somebody comes again.
	 */
	readonly chain: readonly Introducer[];
	/** All with whom a way to the person begins; none where all run in circles. */
	readonly beginnings: readonly Introducer[];
}

/** How far a person is from me; `introductions` are those of the same index. */
export function separationOf(
	introductions: ReadonlyMap<ContactEntry, Introduction>,
	person: ContactEntry,
): Separation {
	const chain = new Map<string, Introducer>();
	let link: Introducer | undefined = { kind: "person", entry: person };
	while (link && !chain.has(introducerKey(link))) {
		chain.set(introducerKey(link), link);
		link = introducersOf(introductions, link)[0];
	}
	return {
		degree: introductions.get(person)?.degree,
		chain: [...chain.values()].reverse(),
		beginnings: beginningsOf(introductions, person),
	};
}

/** How many people are at each distance, the nearest first; those in circles (undefined) last. */
export function countSeparation(index: VaultIndex): SeparationCount[] {
	const counts = new Map<number | undefined, { people: number; met: number }>();
	for (const [{ note }, { degree }] of readIntroductions(index)) {
		const count = counts.get(degree) ?? { people: 0, met: 0 };
		count.people += 1;
		if (haveMet(note)) count.met += 1;
		counts.set(degree, count);
	}
	return [...counts]
		.map(([degree, count]) => ({ degree, ...count }))
		.sort((a, b) => (a.degree ?? Infinity) - (b.degree ?? Infinity));
}

/** People at one distance from me, and those of them whom I have met. */
export interface SeparationCount {
	readonly degree: number | undefined;
	readonly people: number;
	readonly met: number;
}

/** The introducer on the shortest way first. */
function introducersOf(
	introductions: ReadonlyMap<ContactEntry, Introduction>,
	link: Introducer,
): readonly Introducer[] {
	const introduction = link.kind === "person" ? introductions.get(link.entry) : undefined;
	return introduction?.by ? [introduction.by, ...introduction.others] : [];
}

function beginningsOf(
	introductions: ReadonlyMap<ContactEntry, Introduction>,
	person: ContactEntry,
): readonly Introducer[] {
	const seen = new Map<string, Introducer>();
	const open: Introducer[] = [{ kind: "person", entry: person }];
	const beginnings: Introducer[] = [];
	for (let link = open.shift(); link; link = open.shift()) {
		const key = introducerKey(link);
		if (seen.has(key)) continue;
		seen.set(key, link);
		const introducers = introducersOf(introductions, link);
		if (introducers.length === 0) beginnings.push(link);
		open.push(...introducers);
	}
	return beginnings;
}
