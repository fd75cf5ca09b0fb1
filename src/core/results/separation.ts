import { readIntroductions } from "../network/introductions";
import type { VaultIndex } from "../index/vault-index";
import { haveMet } from "../network/known";

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
