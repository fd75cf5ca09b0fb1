import { categoryName } from "../../core/vocabulary/category";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { isOfCategory } from "../../core/fit/arrange-people";
import { lacksPeople } from "../../core/fit/coverage";
import type { Fit, PersonFit } from "../../core/fit/fit";
import type { ContactEntry } from "../../core/index/entry";
import { acquaintanceLabel } from "../../core/network/acquaintance-label";
import { comparePeople } from "../../core/network/edge";
import type { IntroGraph } from "../../core/network/intro-graph";
import type { Acquaintance } from "../../core/network/known";

/** What somebody I know could open: a target company where they are, a person whom they know and I do not, or one of a category that is still missing. */
export interface Opening {
	readonly kind: "target-company" | "knows" | "category";
	/** The company, the person or the category. */
	readonly name: string;
	/** The note of the company or the person; of a category, of the first person. */
	readonly path: string;
}

/** Somebody I know, how, and what they could open. */
export interface PersonIKnow {
	readonly entry: ContactEntry;
	readonly how: Acquaintance;
	/** How I know them, as a sentence. */
	readonly reason: string;
	readonly lastContact: CalendarDate | undefined;
	readonly opens: readonly Opening[];
}

/** From those I know to those with whom I am only connected. */
const GROUPS: Readonly<Record<Acquaintance, number>> = {
	...{ known: 0, referrer: 0, "likely-colleague": 1, "same-company": 2, connected: 3 },
};

/** Whom to begin with: those I know, then those I may know, connections last; of each, who could open most, then whom I was in touch with longest ago, never first. */
export function peopleIKnow(graph: IntroGraph, fit: Fit): readonly PersonIKnow[] {
	const openings = new Openings(graph, fit);
	const known = fit.people.flatMap((person) => openings.describe(person) ?? []);
	return known.sort(compareKnown);
}

/** The first whom I know well of those who are wanted, as `peopleIKnow` has them: what somebody could open is looked at only of those who could be first. */
export function firstIKnow(
	graph: IntroGraph,
	fit: Fit,
	isWanted: (entry: ContactEntry, lastContact: CalendarDate | undefined) => boolean,
): PersonIKnow | undefined {
	const openings = new Openings(graph, fit);
	const wanted = fit.people.flatMap((person) => {
		const isIn = graph.isKnownWell(person.entry) && isWanted(person.entry, person.lastContact);
		return isIn ? [{ person, most: openings.mostOf(person.entry) }] : [];
	});
	let first: PersonIKnow | undefined;
	for (const { person, most } of wanted.sort((a, b) => b.most - a.most)) {
		if (first && first.opens.length > most) break;
		const known = openings.describe(person);
		if (known && (!first || compareKnown(known, first) < 0)) first = known;
	}
	return first;
}

function compareKnown(a: PersonIKnow, b: PersonIKnow): number {
	return (
		GROUPS[a.how] - GROUPS[b.how] ||
		b.opens.length - a.opens.length ||
		compareDays(a.lastContact ?? "", b.lastContact ?? "") ||
		comparePeople(a.entry, b.entry)
	);
}

function compareDays(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

/** What people whom I know could open. */
class Openings {
	readonly #graph: IntroGraph;
	readonly #fits: ReadonlyMap<ContactEntry, PersonFit>;
	/** The categories that are missing. */
	readonly #missing: readonly string[];

	constructor(graph: IntroGraph, fit: Fit) {
		this.#graph = graph;
		this.#fits = new Map(fit.people.map((person) => [person.entry, person]));
		this.#missing = fit.coverage.filter(lacksPeople).map(({ category }) => category);
	}

	/** Somebody with all that they could open; undefined for somebody I do not know. */
	describe({ entry, lastContact }: PersonFit): PersonIKnow | undefined {
		const how = this.#graph.acquaintance(entry);
		if (how === undefined) return undefined;
		return {
			entry,
			how,
			reason: acquaintanceLabel(entry, how),
			lastContact,
			opens: this.#of(entry),
		};
	}

	/** As many as somebody could open, and perhaps less. */
	mostOf(entry: ContactEntry): number {
		const { length } = this.#graph.statedOf(entry);
		return entry.company.length + length + (length === 0 ? 0 : this.#missing.length);
	}

	#of(entry: ContactEntry): readonly Opening[] {
		const targets = entry.company.flatMap(({ target }): Opening[] =>
			target?.kind === "company" && target.note.target === true
				? [{ kind: "target-company", name: target.note.name, path: target.path }]
				: [],
		);
		const others = [...new Set(this.#graph.statedOf(entry))]
			.filter((other) => !this.#graph.isKnownWell(other))
			.sort(comparePeople);
		const people = others.map(({ note, path }): Opening => ({
			...{ kind: "knows", name: note.name, path },
		}));
		const categories = this.#missing.flatMap((category): Opening[] => {
			const first = others.find((other) => {
				const fit = this.#fits.get(other);
				return fit !== undefined && isOfCategory(fit, category);
			});
			return first ? [{ kind: "category", name: category, path: first.path }] : [];
		});
		return [...targets, ...people, ...categories];
	}
}

/** What somebody could open, as words: "Acme (target company), knows Bo Cy and Di Ray, missing category: peer". */
export function openingsLabel(opens: readonly Opening[]): string {
	const names = (kind: Opening["kind"], word: (name: string) => string): string[] =>
		opens.filter((one) => one.kind === kind).map(({ name }) => word(name));
	const known = names("knows", (name) => name);
	const shown = known.slice(0, MOST_NAMES);
	const more = known.length > MOST_NAMES ? ` and ${known.length - MOST_NAMES} more` : "";
	return [
		...names("target-company", (name) => `${name} (target company)`),
		...(known.length > 0 ? [`knows ${shown.join(", ")}${more}`] : []),
		...names("category", (name) => `${categoryName(name)} (missing category)`),
	].join("; ");
}

const MOST_NAMES = 3;
