import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { foldCompany } from "../text/fold-company";
import type { IntroGraph } from "../network/intro-graph";
import { countAt, type Standing, standingOf } from "./company-people";

/** A company that people's notes name and that has no note of its own. */
export interface UnnotedCompany {
	/** As most people's notes write it. */
	readonly name: string;
	/** Those whose newest company it is, in no order. */
	readonly people: Readonly<Record<Standing, readonly ContactEntry[]>>;
	/** Those who were there before, in no order. */
	readonly before: readonly ContactEntry[];
}

/** The companies without a note, those with the most people first. A name that a company's note has already is none of them. */
export function unnotedCompanies(index: VaultIndex, graph: IntroGraph): readonly UnnotedCompany[] {
	const noted = new Set<string>();
	for (const { kind, labels } of index.entries)
		if (kind === "company") for (const label of labels) noted.add(foldCompany(label));
	const found: { one: UnnotedCompany; count: number }[] = [];
	for (const affiliation of graph.companiesWithoutNote()) {
		if (affiliation.labels.some((label) => noted.has(label))) continue;
		const people: Record<Standing, ContactEntry[]> = {
			...{ met: [], "in-progress": [], known: [], identified: [], closed: [] },
		};
		const before: ContactEntry[] = [];
		const everybody = new Set([...affiliation.known, ...affiliation.strangers]);
		for (const entry of everybody)
			if (graph.newestCompanyOf(entry) === affiliation)
				people[standingOf(graph, entry)].push(entry);
			else before.push(entry);
		const one = { name: affiliation.name, people, before };
		found.push({ one, count: countAt(one) });
	}
	found.sort(
		(a, b) =>
			b.count - a.count ||
			b.one.before.length - a.one.before.length ||
			(a.one.name < b.one.name ? -1 : 1),
	);
	return found.map(({ one }) => one);
}
