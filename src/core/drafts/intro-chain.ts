import type { ContactEntry, Ref } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { wordOfRef } from "../network/affiliation-directory";
import { type Introducer, introducerKey, readIntroductions } from "../network/introductions";

/** One introduction in the chain from me to a person. */
export interface ChainStep {
	readonly by: Introducer;
	/** To whom. */
	readonly to: ContactEntry;
}

/** How a person came to me. */
export interface IntroChain {
	/** From the one whom I knew to the one who introduced us; empty where nobody did, and in a circle only the last. */
	readonly steps: readonly ChainStep[];
	/** Who introduced us; undefined for nobody. */
	readonly introducer: Introducer | undefined;
	/** Who told me to talk to them. */
	readonly referrers: readonly Introducer[];
	/** Everybody to thank, each once: the introducers of the chain, the others, those who named them. */
	readonly toThank: readonly Introducer[];
}

/** Reads the chain of introductions to a person from the notes of everybody in it. */
export function introChainTo(index: VaultIndex, person: ContactEntry): IntroChain {
	const introductions = readIntroductions(index);
	const steps: ChainStep[] = [];
	const seen = new Set<ContactEntry>();
	for (let to: ContactEntry | undefined = person; to && !seen.has(to);) {
		seen.add(to);
		const by: Introducer | undefined = introductions.get(to)?.by;
		if (by) steps.unshift({ by, to });
		to = by?.kind === "person" ? by.entry : undefined;
	}
	const own = introductions.get(person);
	const isCircle = own?.by !== undefined && own.degree === undefined;
	const referrers = person.referredBy
		.map(introducerOf)
		.filter((one) => one.kind === "name" || one.entry !== person);
	const kept = isCircle ? steps.slice(-1) : steps;
	const all = [...kept.map(({ by }) => by).reverse(), ...(own?.others ?? []), ...referrers];
	return { steps: kept, introducer: own?.by, referrers, toThank: once(all) };
}

function introducerOf(ref: Ref): Introducer {
	return ref.target?.kind === "contact"
		? { kind: "person", entry: ref.target }
		: { kind: "name", name: wordOfRef(ref) };
}

function once(all: readonly Introducer[]): Introducer[] {
	const found = new Map<string, Introducer>();
	for (const one of all) {
		const key = introducerKey(one);
		if (!found.has(key)) found.set(key, one);
	}
	return [...found.values()];
}
