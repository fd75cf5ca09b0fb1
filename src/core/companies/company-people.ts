import { dayOf, type CalendarDate } from "../dates/calendar-date";
import type { PersonFit } from "../fit/fit";
import { sortPeople } from "../fit/order-people";
import type { CompanyEntry, ContactEntry, InterviewEntry, SpaceEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { comparePeople } from "../network/edge";
import type { IntroGraph } from "../network/intro-graph";
import type { InterviewsByPerson } from "../pipeline/interviews-by-person";
import { DIMENSIONS } from "../vocabulary/dimension";
import { CATEGORIES, type Category, CATEGORY_TABLE } from "../vocabulary/category";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import { progressOf } from "../vocabulary/stage";

/** How I stand with somebody at a company; everybody there is one of these. */
export const STANDINGS = ["met", "in-progress", "known", "identified", "closed"] as const;

export type Standing = (typeof STANDINGS)[number];

/** What companies are judged by. */
export interface CompanyView {
	readonly index: VaultIndex;
	readonly graph: IntroGraph;
	readonly interviews: InterviewsByPerson;
	/** The space whose categories and terms count; undefined where the vault has none. */
	readonly space: SpaceEntry | undefined;
	/** How a person fits that space. */
	readonly fitOf: (person: ContactEntry) => PersonFit | undefined;
}

/** A category of people of whom nobody at the company is said to be, and how many there are likely of it. */
export interface MissingCategory {
	readonly category: Category;
	readonly likely: number;
}

/** The latest conversation with somebody who is at a company. */
export interface LastConversation {
	readonly day: CalendarDate;
	readonly person: ContactEntry;
	/** Its note; undefined where the log alone tells of it. */
	readonly interview: InterviewEntry | undefined;
}

/** Whom I have at a company, and whom I lack. */
export interface CompanyPeople {
	readonly company: CompanyEntry;
	/** Those whose newest company it is, the best fit first. */
	readonly people: Readonly<Record<Standing, readonly PersonFit[]>>;
	/** Those of my people who were there before, whom I know first. */
	readonly before: readonly ContactEntry[];
	readonly missing: readonly MissingCategory[];
	readonly last: LastConversation | undefined;
}

/** Looks who is at a company and who was, by the newest and the older companies of people's notes. */
export function companyPeople(view: CompanyView, company: CompanyEntry): CompanyPeople {
	const { graph, fitOf } = view;
	const { known, strangers } = graph.affiliationAt(company);
	const people: Record<Standing, PersonFit[]> = {
		...{ met: [], "in-progress": [], known: [], identified: [], closed: [] },
	};
	const before: ContactEntry[] = [];
	for (const entry of new Set([...known, ...strangers])) {
		const person = entry.company[0]?.target === company ? fitOf(entry) : undefined;
		if (person) people[standingOf(graph, entry)].push(person);
		else before.push(entry);
	}
	for (const standing of STANDINGS) people[standing] = sortByFit(people[standing]);
	before.sort((a, b) => Number(graph.isKnown(b)) - Number(graph.isKnown(a)) || comparePeople(a, b));
	return {
		...{ company, people, before },
		missing: missingAt(view, people),
		last: lastWith(view, [...people.met, ...people["in-progress"], ...people.known]),
	};
}

/** People of a company by how I stand with them, whatever is told of each. */
export interface ByStanding {
	readonly people: Readonly<Record<Standing, readonly unknown[]>>;
}

/** How many are at a company. */
export function countAt({ people }: ByStanding): number {
	return STANDINGS.reduce((count, standing) => count + people[standing].length, 0);
}

/** Everybody at a company, those I have met first. */
export function everybodyAt({ people }: CompanyPeople): readonly PersonFit[] {
	return STANDINGS.flatMap((standing) => people[standing]);
}

/** How I stand with somebody. */
export function standingOf(graph: IntroGraph, entry: ContactEntry): Standing {
	const progress = progressOf(entry.note.stage);
	return progress === "identified" && graph.isKnownWell(entry) ? "known" : progress;
}

/** More of matches and likely ones together, then more matches, then by name; a company may have thousands. */
function sortByFit(people: readonly PersonFit[]): PersonFit[] {
	const ordered = people.map((fit) => {
		const { entry, matches, likely } = fit;
		return { entry, fit, order: -(matches + likely) * (DIMENSIONS.length + 1) - matches };
	});
	return sortPeople(ordered).map(({ fit }) => fit);
}

/** Those of the categories one wants at a company which the space asks for and nobody there has; who decides is always wanted. */
function missingAt({ space }: CompanyView, people: CompanyPeople["people"]): MissingCategory[] {
	const goals = space?.note.categories.map(({ category }) => category) ?? [];
	const wanted = CATEGORIES.filter((category) => {
		const { atCompany } = CATEGORY_TABLE[category];
		return atCompany?.isAlways === true || (atCompany && goals.includes(category));
	});
	const stated = new Set<string>();
	const likely = new Map<string, number>();
	for (const standing of STANDINGS) {
		if (standing === "closed") continue;
		for (const { entry, likelyCategories } of people[standing]) {
			for (const category of entry.note.category) stated.add(category);
			for (const { category } of likelyCategories)
				likely.set(category, (likely.get(category) ?? 0) + 1);
		}
	}
	return wanted
		.filter((category) => !stated.has(category))
		.map((category) => ({ category, likely: likely.get(category) ?? 0 }));
}

/** The latest held conversation with one of these people, by its note or by their log. */
function lastWith(
	{ interviews }: CompanyView,
	people: readonly PersonFit[],
): LastConversation | undefined {
	let last: LastConversation | undefined;
	const take = (day: CalendarDate, person: ContactEntry, interview?: InterviewEntry): void => {
		if (last === undefined || day > last.day || (day === last.day && !last.interview && interview))
			last = { day, person, interview };
	};
	for (const { entry } of people) {
		for (const interview of interviews.get(entry) ?? []) {
			const { held, starts } = interview.note;
			if (held === "held" && starts !== undefined) take(dayOf(starts), entry, interview);
		}
		for (const { event, date } of entry.note.log)
			if (LOG_EVENT_TABLE[event].outcome === "met") take(date, entry);
	}
	return last;
}
