import type { PersonFit } from "../fit/fit";
import type { CompanyEntry } from "../index/entry";
import type { CompanyView } from "./company-people";

interface Seen {
	/** How well I know them. */
	readonly known: number;
	/** All that their note names. */
	readonly companies: readonly CompanyEntry[];
}

/** At which companies something has changed, by their people: how they fit, and how well I know them. */
export class CompanyChanges {
	#surroundings: number | undefined;
	#seen: ReadonlyMap<PersonFit, Seen> = new Map();

	/** The companies since it was last asked; undefined where all may have, for more than people's own notes has changed. */
	refresh({ index, graph, fitOf }: CompanyView): ReadonlySet<CompanyEntry> | undefined {
		const before = this.#surroundings === index.surroundings ? this.#seen : undefined;
		const changed = new Set<CompanyEntry>();
		const add = ({ companies }: Seen): void => companies.forEach((one) => changed.add(one));
		const seen = new Map<PersonFit, Seen>();
		for (const person of index.people) {
			const fit = fitOf(person);
			if (!fit) continue;
			const known = graph.isKnownWell(person) ? 2 : Number(graph.isKnown(person));
			const old = before?.get(fit);
			const isSame = old?.known === known;
			const now = isSame ? old : { known, companies: old?.companies ?? companiesOf(fit) };
			if (!isSame) add(now);
			seen.set(fit, now);
		}
		for (const [fit, old] of before ?? []) if (!seen.has(fit)) add(old);
		this.#seen = seen;
		this.#surroundings = index.surroundings;
		return before && changed;
	}

	/** Begins anew: what is kept since was found without being asked for here. */
	forget(): void {
		this.#surroundings = undefined;
		this.#seen = new Map();
	}
}

function companiesOf({ entry }: PersonFit): readonly CompanyEntry[] {
	return entry.company.flatMap(({ target }) => (target?.kind === "company" ? [target] : []));
}
