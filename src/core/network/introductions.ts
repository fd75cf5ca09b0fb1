import type { ContactEntry, Ref } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { foldText } from "../text/fold-text";
import { comparePeople } from "./edge";
import { wordOfRef } from "./affiliation-directory";

/** Who introduced somebody: a person, or the name that a link to nobody has. */
export type Introducer =
	| { readonly kind: "person"; readonly entry: ContactEntry }
	| { readonly kind: "name"; readonly name: string };

/** How one person came to me. */
export interface Introduction {
	/** How many introductions lead from me to them: 0 where nobody introduced us; undefined where they run in a circle. */
	readonly degree: number | undefined;
	/** The introducer on the shortest path; of equal ones the first in the note. */
	readonly by: Introducer | undefined;
	/** Others who introduced us. */
	readonly others: readonly Introducer[];
}

/** How everybody came to me, by `introduced_by`; people who are no copies, in no order. */
export function readIntroductions(index: VaultIndex): ReadonlyMap<ContactEntry, Introduction> {
	const introducers = new Map(
		index.people.map((person) => [person, introducersOf(index, person)] as const),
	);
	const degrees = countDegrees(introducers);
	const degreeOf = (one: Introducer): number =>
		one.kind === "name" ? 0 : (degrees.get(one.entry) ?? Infinity);
	const found = new Map<ContactEntry, Introduction>();
	for (const [person, all] of introducers) {
		const least = all.reduce((degree, one) => Math.min(degree, degreeOf(one)), Infinity);
		const by = all.find((one) => degreeOf(one) === least);
		const others = all.filter((one) => one !== by);
		found.set(person, { degree: degrees.get(person), by, others });
	}
	return found;
}

/** The same word for the same introducer. */
export function introducerKey(introducer: Introducer): string {
	return introducer.kind === "person" ? introducer.entry.path : `? ${foldText(introducer.name)}`;
}

/** By name; people before mere names. */
export function compareIntroducersByName(a: Introducer, b: Introducer): number {
	if (a.kind === "person" && b.kind === "person") return comparePeople(a.entry, b.entry);
	if (a.kind === "name" && b.kind === "name") return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
	return a.kind === "person" ? -1 : 1;
}

/** Each once. Nobody introduces themselves; a copy stands for its original, and else is a mere name. */
function introducersOf(index: VaultIndex, person: ContactEntry): readonly Introducer[] {
	if (person.introducedBy.length === 0) return NOBODY;
	const found = new Map<string, Introducer>();
	for (const ref of person.introducedBy) {
		const introducer = readIntroducer(index, ref);
		if (introducer.kind === "person" && introducer.entry === person) continue;
		const key = introducerKey(introducer);
		if (!found.has(key)) found.set(key, introducer);
	}
	return [...found.values()];
}

function readIntroducer(index: VaultIndex, ref: Ref): Introducer {
	const { target } = ref;
	if (target?.kind === "contact") {
		const entry = index.copies.has(target) ? index.originalOf(target) : target;
		if (entry && !index.copies.has(entry)) return { kind: "person", entry };
	}
	return { kind: "name", name: wordOfRef(ref) };
}

const NOBODY: readonly Introducer[] = [];

/** Outwards from those whom nobody introduced; whoever is not reached is in a circle, or reached through one. */
function countDegrees(
	introducers: ReadonlyMap<ContactEntry, readonly Introducer[]>,
): ReadonlyMap<ContactEntry, number> {
	const degrees = new Map<ContactEntry, number>();
	const introduced = new Map<ContactEntry, ContactEntry[]>();
	let next: ContactEntry[] = [];
	for (const [person, all] of introducers) {
		if (all.length === 0) degrees.set(person, 0);
		else if (all.some(({ kind }) => kind === "name")) next.push(person);
		for (const one of all) {
			if (one.kind === "name") continue;
			const known = introduced.get(one.entry);
			if (known) known.push(person);
			else introduced.set(one.entry, [person]);
		}
	}
	next = next.concat([...degrees.keys()].flatMap((person) => introduced.get(person) ?? []));
	for (let degree = 1; next.length > 0; degree++) {
		const reached = new Set(next.filter((person) => !degrees.has(person)));
		for (const person of reached) degrees.set(person, degree);
		next = [...reached].flatMap((person) => introduced.get(person) ?? []);
	}
	return degrees;
}
