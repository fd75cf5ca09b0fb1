import type { Progress } from "../vocabulary/stage";
import { type Ordered, replaceInOrder, sortPeople } from "./order-people";

/** Where people are listed: those not yet met, the met, and those whose introduction is closed. */
export type FitPart = "open" | "met" | "closed";

/** A person who can be listed. */
export interface Listed extends Ordered {
	readonly progress: Progress;
}

/** Everybody in order, and the same in parts. */
export interface FitLists<P> {
	readonly people: readonly P[];
	readonly parts: Readonly<Record<FitPart, readonly P[]>>;
}

/** From this many on it is less work to sort everybody than to move one after another. */
const MANY = 200;

/** The lists of some people, who may come in any order. */
export function makeLists<P extends Listed>(people: readonly P[]): FitLists<P> {
	const sorted = sortPeople(people);
	const parts: Record<FitPart, P[]> = { open: [], met: [], closed: [] };
	for (const person of sorted) parts[partOf(person)].push(person);
	return { people: sorted, parts };
}

/** The lists after some people have gone and others have come. */
export function replaceInLists<P extends Listed>(
	lists: FitLists<P>,
	removed: readonly P[],
	added: readonly P[],
): FitLists<P> {
	if (removed.length + added.length > MANY) {
		const isGone = new Set(removed);
		return makeLists([...lists.people.filter((person) => !isGone.has(person)), ...added]);
	}
	const replaceIn = (part: FitPart): readonly P[] => {
		const isIn = (person: P): boolean => partOf(person) === part;
		return replaceInOrder(lists.parts[part], removed.filter(isIn), added.filter(isIn));
	};
	return {
		people: replaceInOrder(lists.people, removed, added),
		parts: { open: replaceIn("open"), met: replaceIn("met"), closed: replaceIn("closed") },
	};
}

function partOf({ progress }: Listed): FitPart {
	return progress === "met" || progress === "closed" ? progress : "open";
}
