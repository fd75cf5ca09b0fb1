import type { Fit, PersonFit } from "../../core/fit/fit";
import { isRefused, type Refusable } from "../../core/fit/refusal";
import type { SpaceEntry, Term } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { readCategory } from "../../core/vocabulary/read-word";
import { separatorOf } from "../../core/note/property-reader";
import { listItems } from "../../core/note/property-value";
import { changedPart } from "../../core/text/changed-part";
import { foldText } from "../../core/text/fold-text";
import { displayText } from "../../core/text/link";
import { CATEGORIES } from "../../core/vocabulary/category";
import { DIMENSIONS, type Dimension } from "../../core/vocabulary/dimension";

/** What is known about a person in one dimension, and by which company where it is inherited; no words where it is missing. */
export interface KnownTerms {
	readonly dimension: Dimension;
	readonly labels: readonly string[];
	readonly from: string | undefined;
}

/** What is asked of a person: the three dimensions, then the category. */
export const QUESTIONS: readonly Refusable[] = [...DIMENSIONS, "category"];

/** What is known about a person in the three dimensions, by their note or by that of their company. */
export function knownTerms(person: PersonFit): readonly KnownTerms[] {
	return DIMENSIONS.map((dimension) => {
		const own = person.entry[dimension];
		const { inheritedFrom } = person[dimension];
		const terms = own.length > 0 || !inheritedFrom ? own : termsOf(inheritedFrom, dimension);
		const from = own.length > 0 ? undefined : inheritedFrom?.note.name;
		return { dimension, labels: terms.map(({ text }) => displayText(text)), from };
	});
}

function termsOf(
	company: NonNullable<PersonFit["industry"]["inheritedFrom"]>,
	dimension: Dimension,
): readonly Term[] {
	return dimension === "profession" ? [] : company[dimension];
}

/** What a title or a role makes likely of a person, as it would be written; nothing where nothing is to be confirmed. */
export function likelyOf(person: PersonFit, what: Refusable): readonly string[] {
	if (what === "category")
		return person.likelyCategories.slice(0, 1).map(({ category }) => category);
	const { result, byTitle } = person[what];
	return result === "likely" && byTitle ? byTitle.terms.map(({ text }) => text) : [];
}

/** What is still to be asked of people; how somebody fits is told anew wherever their note, the space or what surrounds them changes. */
const questions = new WeakMap<PersonFit, readonly Refusable[]>();

/** What is still to be asked of a person: what is likely or missing, where the space offers something that was not refused. */
export function openQuestions(person: PersonFit, space: SpaceEntry): readonly Refusable[] {
	const known = questions.get(person);
	if (known) return known;
	const found = findQuestions(person, space);
	questions.set(person, found);
	return found;
}

function findQuestions(person: PersonFit, space: SpaceEntry): readonly Refusable[] {
	const { notFit, category } = person.entry.note;
	const known = knownTerms(person);
	return QUESTIONS.filter((what, at) => {
		if (likelyOf(person, what).length > 0) return true;
		const isMissing = (known[at]?.labels ?? category).length === 0;
		return isMissing && offers(space, what).some((text) => !isRefused(notFit, what, text));
	});
}

/** Who is neither met nor closed and of whom something is to be asked, best first. */
export function listIncomplete(fit: Fit): readonly PersonFit[] {
	const { space } = fit;
	if (!space) return [];
	return fit.parts.open.filter((person) => openQuestions(person, space).length > 0);
}

/** Counts of whom something is to be asked, and counts again only where the list of people has changed. */
export class IncompleteCount {
	#open: readonly PersonFit[] = [];
	#count = 0;

	/** How many they are now. */
	of({ space, parts: { open } }: Fit): number {
		if (!space) return 0;
		const count = (people: readonly PersonFit[]): number =>
			people.filter((person) => openQuestions(person, space).length > 0).length;
		const { from, endBefore, endNow } = changedPart(this.#open, open);
		// Of how somebody fits another space, or fitted, there is another object.
		this.#count += count(open.slice(from, endNow)) - count(this.#open.slice(from, endBefore));
		this.#open = open;
		return this.#count;
	}
}

/** What can be chosen for a question, as it is written: the terms of the space in its order; its categories, then the others of the five. */
export function offers(space: SpaceEntry, what: Refusable): readonly string[] {
	if (what !== "category") return space[what].map(({ text }) => text);
	const named = space.note.categories.map(({ category }) => category);
	return [...new Set([...named, ...CATEGORIES])];
}

/** The words for a question in which everything typed is found: what is offered first, then what is in use, the most used first. */
export function suggestAnswers(
	index: VaultIndex,
	space: SpaceEntry,
	what: Refusable,
	typed: string,
	labelOf: (text: string) => string,
): string[] {
	const wanted = foldText(typed);
	const found = new Map<string, string>();
	for (const text of [...offers(space, what), ...inUse(index, what)]) {
		const label = labelOf(text);
		const key = foldText(label);
		if (key.includes(wanted) && !found.has(key)) found.set(key, label);
	}
	return [...found.values()];
}

function inUse(index: VaultIndex, what: Refusable): readonly string[] {
	if (what === "category") return index.people.flatMap(({ note }) => note.category);
	return [...index.terms]
		.filter(({ dimension }) => dimension === what)
		.sort((a, b) => b.uses - a.uses || (a.whole < b.whole ? -1 : 1))
		.map(({ text }) => text);
}

/** The answers in a text that was typed: commas separate them, semicolons those of geography. */
export function typedAnswers(what: Refusable, typed: string): readonly string[] {
	const words = listItems(typed, separatorOf(what));
	return what === "category" ? words.map(readCategory) : words;
}
