import type { CompanyEntry, ContactEntry, EventEntry } from "../index/entry";

/** How notes say that two people know each other; the first person is the one whose note (or conversation) says it. */
export type StatedKind = "knows" | "introduced-by" | "referred-by" | "named";

/** What two people have in common, and may know each other by. */
export type AffiliationKind = "company" | "event" | "school";

/** Two people who know each other, by what a note says. */
export interface Edge {
	readonly kind: StatedKind;
	readonly from: ContactEntry;
	readonly to: ContactEntry;
}

/** A company, an event or a school: a node of its own, so that thousands in it are no pairs. */
export interface Affiliation {
	readonly kind: AffiliationKind;
	/** The note of a company or an event; undefined where there is none, and for a school. */
	readonly note: CompanyEntry | EventEntry | undefined;
	/** The words by which it can be called, folded. */
	readonly labels: readonly string[];
	/** As its own note says; else as most people's notes write it. */
	readonly name: string;
	/** Those in it whom I know, in no order and perhaps more than once. */
	readonly known: readonly ContactEntry[];
	/** All others in it, likewise. */
	readonly strangers: readonly ContactEntry[];
}

/** Why one step of a path is there: a note says it, or the two have something in common. */
export type StepReason =
	| { readonly kind: "said"; readonly edge: Edge }
	| { readonly kind: "likely"; readonly affiliation: Affiliation };

/** By name, then by path. */
export function comparePeople(a: ContactEntry, b: ContactEntry): number {
	const [nameA, nameB] = [a.labels[0] ?? "", b.labels[0] ?? ""];
	if (nameA !== nameB) return nameA < nameB ? -1 : 1;
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The same people in the order of `comparePeople`. */
export function byName(people: Iterable<ContactEntry>): ContactEntry[] {
	return [...people].sort(comparePeople);
}
