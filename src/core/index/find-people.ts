import type { ContactEntry } from "./entry";
import { hasWords, searchWords } from "./search-text";

/** The people in whose name, title or company everything typed is found: first those whose name has words that begin so. */
export function findPeople(
	people: readonly ContactEntry[],
	typed: string,
	max: number,
): ContactEntry[] {
	const words = searchWords(typed);
	const byName: ContactEntry[] = [];
	const others: ContactEntry[] = [];
	for (const person of people) {
		if (byName.length === max) break;
		if (words.every((word) => person.labels.some((label) => ` ${label}`.includes(` ${word}`))))
			byName.push(person);
		else if (others.length < max && hasWords(person, words)) others.push(person);
	}
	return [...byName, ...others].slice(0, max);
}
