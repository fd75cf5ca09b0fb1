import { displayText } from "../text/link";
import { type Stage, STAGES } from "../vocabulary/stage";
import type { Dimension } from "../vocabulary/dimension";
import { isIn } from "./dimension-fit";
import type { Fit, PersonFit } from "./fit";
import type { FitPart } from "./fit-lists";
import { hasWords, searchWords } from "../index/search-text";
import { sortByColumn, type Sorting } from "./sort-table";

/** Which people of a fit are wanted, and how they are put together and sorted; "" wants all. */
export interface FitQuery extends Sorting {
	/** Words that name, title, company or category must have, each of them. */
	readonly text: string;
	readonly category: string;
	readonly stage: Stage | "" | "none";
	/** Only who matches in it, or likely does. */
	readonly dimension: Dimension | "";
	readonly group: FitGrouping;
}

/** What people are grouped by; "" leaves them in the one order. */
export type FitGrouping = "" | "matches" | "category" | "stage" | "company";

export const NO_QUERY: FitQuery = {
	...{ text: "", category: "", stage: "", dimension: "" },
	...{ group: "", sort: "", direction: "" },
};

/** The query that wants everybody, put together and sorted as before. */
export function wantAll({ group, sort, direction }: FitQuery): FitQuery {
	return { ...NO_QUERY, group, sort, direction };
}

/** People under one heading, in the order of the fit or of a column. */
export interface FitGroup {
	/** Stable, for remembering what is folded: `open`, `met`, `closed`, or `open:` and the group's word. */
	readonly id: string;
	/** The word that they have in common; "" for the people who are not grouped. */
	readonly word: string;
	readonly progress: FitPart;
	readonly people: readonly PersonFit[];
}

/** The people that a query wants: first those not yet met, in their groups, then the met and the closed ones. */
export function arrangePeople(fit: Fit, query: FitQuery): FitGroup[] {
	const wanted = makeSieve(query);
	const groups = groupPeople(wanted(fit.parts.open), fit, query.group);
	for (const part of ["met", "closed"] as const) {
		const people = wanted(fit.parts[part]);
		if (people.length > 0) groups.push({ id: part, word: "", progress: part, people });
	}
	// Sorted last, so that the order of the groups stays that of their best people.
	return groups.map((group) => ({ ...group, people: sortByColumn(group.people, fit, query) }));
}

/** Whether a query lets anybody through, whoever they are. */
export function wantsAll({ text, category, stage, dimension }: FitQuery): boolean {
	return text.trim() === "" && category === "" && stage === "" && dimension === "";
}

/** Whether somebody has a category, or is likely of it. */
export function isOfCategory({ entry, likelyCategories }: PersonFit, category: string): boolean {
	return (
		entry.note.category.includes(category) ||
		likelyCategories.some((likely) => likely.category === category)
	);
}

/** Lets through who is wanted. */
function makeSieve(query: FitQuery): (people: readonly PersonFit[]) => readonly PersonFit[] {
	if (wantsAll(query)) return (people) => people;
	const words = searchWords(query.text);
	return (people) => people.filter((person) => isWanted(person, query, words));
}

function isWanted(person: PersonFit, query: FitQuery, words: readonly string[]): boolean {
	const { note } = person.entry;
	if (query.category !== "" && !isOfCategory(person, query.category)) return false;
	if (query.stage === "none" && note.status !== undefined) return false;
	if (query.stage !== "" && query.stage !== "none" && note.stage !== query.stage) return false;
	if (query.dimension !== "" && !isIn(person[query.dimension])) return false;
	return hasWords(person.entry, words);
}

/** People not yet met, under what they have in common. */
function groupPeople(people: readonly PersonFit[], fit: Fit, grouping: FitGrouping): FitGroup[] {
	if (people.length === 0) return [];
	if (grouping === "") return [{ id: "open", word: "", progress: "open", people }];
	const byWord = new Map<string, PersonFit[]>();
	const companies = new Map<string, string>();
	for (const person of people) {
		for (const word of groupLabels(person, grouping, companies)) {
			const group = byWord.get(word);
			if (group) group.push(person);
			else byWord.set(word, [person]);
		}
	}
	return sortLabels([...byWord.keys()], fit, grouping).map((word) => ({
		id: `open:${word}`,
		word,
		progress: "open",
		people: byWord.get(word) ?? [],
	}));
}

/** `companies`: how companies are shown, filled here: few of them are many people's. */
function groupLabels(
	{ entry: { note }, matches, likely, likelyCategories }: PersonFit,
	grouping: Exclude<FitGrouping, "">,
	companies: Map<string, string>,
): readonly string[] {
	switch (grouping) {
		case "matches":
			return [String(matches + likely)];
		case "category":
			if (note.category.length > 0) return note.category;
			return likelyCategories.length > 0
				? likelyCategories.map(({ category }) => category)
				: NO_WORD;
		case "stage":
			return [note.stage ?? note.status ?? ""];
		case "company": {
			const [company] = note.company;
			if (company === undefined) return NO_WORD;
			const known = companies.get(company) ?? displayText(company);
			companies.set(company, known);
			return [known];
		}
	}
}

const NO_WORD: readonly string[] = [""];

/** More matches first, categories in the user's order, stages in that of the pipeline, all others as the best of their people; those without come last. */
function sortLabels(labels: readonly string[], fit: Fit, grouping: FitGrouping): readonly string[] {
	const order: readonly string[] =
		grouping === "category"
			? fit.coverage.map((row) => row.category)
			: grouping === "stage"
				? STAGES
				: [];
	const rank = (word: string): number => {
		if (word === "") return Infinity;
		if (grouping === "matches") return 3 - Number(word);
		const position = order.indexOf(word);
		return position < 0 ? order.length : position;
	};
	// People come best first, and so do their words: equal ones stay as they are.
	const ranked = labels.map((word) => ({ word, rank: rank(word) }));
	ranked.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank));
	return ranked.map(({ word }) => word);
}
