import type { SpaceEntry, Term } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { foldText } from "../text/fold-text";
import { displayText } from "../text/link";
import { DIMENSIONS, type Dimension } from "../vocabulary/dimension";
import { type Fit, fitPeople, type PersonFit } from "./fit";

/** A term of a space that is given up, for others or for none. */
export interface TermChange {
	/** A term of the space, the same object as there. */
	readonly term: Term;
	/** The words in its place; none: it is left out. */
	readonly instead: readonly string[];
}

/** Somebody who would match in more dimensions, or in fewer. */
export interface MovedPerson {
	readonly person: PersonFit;
	/** In how many they match today. */
	readonly before: number;
}

/** What the ranking would be by other terms. */
export interface WhatIf {
	readonly fit: Fit;
	/** In the order that there would be. */
	readonly gained: readonly MovedPerson[];
	/** In today's order. */
	readonly lost: readonly MovedPerson[];
}

/** A word that people use who match a term, and that is narrower. */
export interface NarrowerWord {
	/** As most of them write it. */
	readonly words: string;
	readonly people: number;
}

/** Ranks everybody by a space as it would be after some changes; nothing is kept or written. `before` is the fit of the space as it is. */
export function tryTerms(
	index: VaultIndex,
	space: SpaceEntry,
	before: Fit,
	changes: readonly TermChange[],
): WhatIf {
	const fit = fitPeople(index, changeTerms(index, space, changes));
	const now = new Map(fit.people.map((person) => [person.entry, person]));
	const today = new Map(before.people.map(({ entry, matches }) => [entry, matches]));
	return {
		fit,
		gained: fit.people.flatMap((person) => {
			const was = today.get(person.entry) ?? 0;
			return person.matches > was ? [{ person, before: was }] : [];
		}),
		lost: before.people.flatMap(({ entry, matches }) => {
			const person = now.get(entry);
			return person && person.matches < matches ? [{ person, before: matches }] : [];
		}),
	};
}

/** The words narrower than a term that the people use whom it catches, those of most people first; words of one meaning count together. */
export function narrowerWords(index: VaultIndex, fit: Fit, term: Term): readonly NarrowerWord[] {
	const found = new Map<string, Map<string, number>>();
	for (const person of fit.people) {
		const narrower = person[term.dimension].reasons
			.filter((reason) => reason.term === term && reason.how === "inside")
			.map(({ value }) => [index.meaningOf(value).path, displayText(value.text)] as const);
		for (const [meaning, text] of new Map(narrower)) {
			const spellings = found.get(meaning) ?? new Map<string, number>();
			spellings.set(text, (spellings.get(text) ?? 0) + 1);
			found.set(meaning, spellings);
		}
	}
	return [...found.values()]
		.map((spellings) => {
			const [[words] = [""]] = [...spellings].sort(byCount);
			return { words, people: [...spellings.values()].reduce((sum, count) => sum + count, 0) };
		})
		.sort((a, b) => byCount([a.words, a.people], [b.words, b.people]));
}

type Counted = readonly [text: string, count: number];

function byCount([one, a]: Counted, [other, b]: Counted): number {
	return b - a || (one < other ? -1 : 1);
}

/** The terms of a space by the words that the user knows one by, in whatever case; several where dimensions share them. */
export function termsNamed(space: SpaceEntry, words: string): readonly Term[] {
	const wanted = foldText(words);
	return DIMENSIONS.flatMap((dimension) => space[dimension]).filter((term) =>
		[term.text, displayText(term.text)].some((text) => foldText(text) === wanted),
	);
}

function changeTerms(
	index: VaultIndex,
	space: SpaceEntry,
	changes: readonly TermChange[],
): SpaceEntry {
	const change = (dimension: Dimension): readonly Term[] => {
		const terms = space[dimension].flatMap((term): readonly Term[] => {
			const changed = changes.find((one) => one.term === term);
			if (!changed) return [term];
			return changed.instead.map((words) => index.readTerm(dimension, words));
		});
		const isFirst = ({ whole, segments }: Term, at: number): boolean =>
			terms.findIndex((one) => one.whole === whole && String(one.segments) === String(segments)) ===
			at;
		return terms.filter(isFirst);
	};
	const [industry, profession, geography] = [
		change("industry"),
		change("profession"),
		change("geography"),
	];
	const texts = (terms: readonly Term[]): readonly string[] => terms.map(({ text }) => text);
	const note = {
		...space.note,
		industry: texts(industry),
		profession: texts(profession),
		geography: texts(geography),
	};
	return { ...space, note, industry, profession, geography };
}
