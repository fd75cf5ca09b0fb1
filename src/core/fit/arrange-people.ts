import type { ContactEntry } from "../index/entry";
import { displayText } from "../note/link";
import { progressOf, type Stage, STAGES } from "../pipeline/stage";
import type { Dimension } from "../terms/dimension";
import { foldText } from "../terms/fold-text";
import type { Fit, PersonFit } from "./fit";

/** Which people of a fit are wanted, and how they are put together; "" wants all. */
export interface FitQuery {
	/** Words that name, title, company or category must have, each of them. */
	readonly text: string;
	readonly category: string;
	readonly stage: Stage | "" | "none";
	/** Only who matches in it. */
	readonly dimension: Dimension | "";
	readonly group: FitGrouping;
}

/** What people are grouped by; "" leaves them in the one order. */
export type FitGrouping = "" | "matches" | "category" | "stage" | "company";

export const NO_QUERY: FitQuery = { text: "", category: "", stage: "", dimension: "", group: "" };

/** People under one heading, in the order of the fit. */
export interface FitGroup {
	/** Stable, for remembering what is folded: `open`, `met`, `closed`, or `open:` and the group's word. */
	readonly id: string;
	/** The word that they have in common; "" for the people who are not grouped. */
	readonly word: string;
	readonly progress: "open" | "met" | "closed";
	readonly people: readonly PersonFit[];
}

/** The people that a query wants: first those not yet met, in their groups, then the met and the closed ones. */
export function arrangePeople(fit: Fit, query: FitQuery): FitGroup[] {
	const words = foldText(query.text)
		.split(" ")
		.filter((word) => word !== "");
	const open = new Map<string, PersonFit[]>();
	const met: PersonFit[] = [];
	const closed: PersonFit[] = [];
	for (const person of fit.people) {
		if (!isWanted(person, query, words)) continue;
		const progress = progressOf(person.entry.note.stage);
		if (progress === "met") met.push(person);
		else if (progress === "closed") closed.push(person);
		else addToGroups(open, person, query.group);
	}
	const groups: FitGroup[] = sortWords([...open.keys()], fit, query.group).map((word) => ({
		id: query.group === "" ? "open" : `open:${word}`,
		word,
		progress: "open",
		people: open.get(word) ?? [],
	}));
	if (met.length > 0) groups.push({ id: "met", word: "", progress: "met", people: met });
	if (closed.length > 0)
		groups.push({ id: "closed", word: "", progress: "closed", people: closed });
	return groups;
}

/** Whether a query lets anybody through, whoever they are. */
export function wantsAll({ text, category, stage, dimension }: FitQuery): boolean {
	return text.trim() === "" && category === "" && stage === "" && dimension === "";
}

function isWanted(person: PersonFit, query: FitQuery, words: readonly string[]): boolean {
	const { note } = person.entry;
	if (query.category !== "" && !note.category.includes(query.category)) return false;
	if (query.stage === "none" && note.status !== undefined) return false;
	if (query.stage !== "" && query.stage !== "none" && note.stage !== query.stage) return false;
	if (query.dimension !== "" && person[query.dimension].result !== "match") return false;
	if (words.length === 0) return true;
	const text = searchText(person.entry);
	return words.every((word) => text.includes(word));
}

const texts = new WeakMap<ContactEntry, string>();

/** What the words of a query are looked for in; prepared once for each note as it is. */
function searchText(entry: ContactEntry): string {
	const known = texts.get(entry);
	if (known !== undefined) return known;
	const { note } = entry;
	const parts = [
		note.name,
		...note.aliases,
		note.title ?? "",
		...note.company.map(displayText),
		...note.category,
	];
	const text = foldText(parts.join(" \n "));
	texts.set(entry, text);
	return text;
}

function addToGroups(
	groups: Map<string, PersonFit[]>,
	person: PersonFit,
	grouping: FitGrouping,
): void {
	for (const word of groupWords(person, grouping)) {
		const people = groups.get(word);
		if (people) people.push(person);
		else groups.set(word, [person]);
	}
}

function groupWords(person: PersonFit, grouping: FitGrouping): readonly string[] {
	const { note } = person.entry;
	switch (grouping) {
		case "":
			return NO_WORD;
		case "matches":
			return [String(person.matches)];
		case "category":
			return note.category.length > 0 ? note.category : NO_WORD;
		case "stage":
			return [note.stage ?? note.status ?? ""];
		case "company":
			return [note.company[0] === undefined ? "" : displayText(note.company[0])];
	}
}

const NO_WORD: readonly string[] = [""];

/** More matches first, categories in the user's order, stages in that of the pipeline, companies by name; those without come last. */
function sortWords(words: readonly string[], fit: Fit, grouping: FitGrouping): readonly string[] {
	const order: readonly string[] =
		grouping === "category"
			? fit.coverage.map((row) => row.category)
			: grouping === "stage"
				? STAGES
				: [];
	const rank = (word: string): number => {
		if (word === "") return Infinity;
		if (grouping === "matches") return 3 - Number(word);
		const place = order.indexOf(word);
		return place < 0 ? order.length : place;
	};
	return [...words].sort((a, b) => {
		const [rankA, rankB] = [rank(a), rank(b)];
		if (rankA !== rankB) return rankA - rankB;
		return foldText(a) < foldText(b) ? -1 : 1;
	});
}
