import type { ContactEntry } from "./entry";
import { displayText } from "../text/link";
import { foldText } from "../text/fold-text";

/** The words that a user types to find people, as they are compared. */
export function searchWords(text: string): readonly string[] {
	return foldText(text)
		.split(" ")
		.filter((word) => word !== "");
}

/** Whether name, title, company or category of a person have each of the words. */
export function hasWords(entry: ContactEntry, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const text = searchText(entry);
	return words.every((word) => text.includes(word));
}

const texts = new WeakMap<ContactEntry, string>();

/** What words are looked for in; prepared once for each note as it is. */
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
