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
	const fits = new Map(fit.people.map((person) => [person.entry, person]));
	const missing = fit.coverage.filter(lacksPeople).map(({ category }) => category);
	const known = fit.people.flatMap(({ entry, lastContact }): PersonIKnow[] => {
		const how = graph.acquaintance(entry);
		if (how === undefined) return [];
		const reason = acquaintanceLabel(entry, how);
		return [{ entry, how, reason, lastContact, opens: openingsOf(graph, entry, fits, missing) }];
	});
	return known.sort(
		(a, b) =>
			GROUPS[a.how] - GROUPS[b.how] ||
			b.opens.length - a.opens.length ||
			compareDays(a.lastContact ?? "", b.lastContact ?? "") ||
			comparePeople(a.entry, b.entry),
	);
}

function compareDays(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

function openingsOf(
	graph: IntroGraph,
	entry: ContactEntry,
	fits: ReadonlyMap<ContactEntry, PersonFit>,
	missing: readonly string[],
): readonly Opening[] {
	const targets = entry.company.flatMap(({ target }): Opening[] =>
		target?.kind === "company" && target.note.target === true
			? [{ kind: "target-company", name: target.note.name, path: target.path }]
			: [],
	);
	const others = [...new Set(graph.statedOf(entry))]
		.filter((other) => !graph.isKnownWell(other))
		.sort(comparePeople);
	const people = others.map(({ note, path }): Opening => ({
		kind: "knows",
		name: note.name,
		path,
	}));
	const categories = missing.flatMap((category): Opening[] => {
		const first = others.find((other) => {
			const fit = fits.get(other);
			return fit !== undefined && isOfCategory(fit, category);
		});
		return first ? [{ kind: "category", name: category, path: first.path }] : [];
	});
	return [...targets, ...people, ...categories];
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
