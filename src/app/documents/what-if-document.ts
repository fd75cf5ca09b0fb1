import type { Fit } from "../../core/fit/fit";
import {
	type MovedPerson,
	type NarrowerWord,
	narrowerWords,
	type TermChange,
	tryTerms,
} from "../../core/fit/what-if";
import type { SpaceEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import type { Dimension } from "../../core/vocabulary/dimension";

/** How many come first of those not yet met. */
const TOP = 10;

/** Somebody who is ranked by other terms, with what they match then and now. */
export interface MovedDocument {
	readonly path: string;
	readonly name: string;
	readonly matches: number;
	/** As many as match today. */
	readonly before: number;
}

/** What other terms would change: what the view shows of it and `fit --json` prints. */
export interface WhatIfDocument {
	readonly changes: readonly {
		readonly dimension: Dimension;
		readonly term: string;
		/** Empty where the term is left out. */
		readonly instead: readonly string[];
		/** Narrower words that the people use whom the term matches today. */
		readonly narrower: readonly NarrowerWord[];
	}[];
	readonly gained: readonly MovedDocument[];
	readonly lost: readonly MovedDocument[];
	/** The first ten of those not yet met, as they would be ranked. */
	readonly top: readonly MovedDocument[];
}

/** The ranking by other terms, and what it changes. */
export interface TriedTerms {
	readonly fit: Fit;
	readonly document: WhatIfDocument;
}

/** Ranks everybody as if the space had other terms, and tells what that changes; `before` is the fit as it is. */
export function tryOtherTerms(
	index: VaultIndex,
	space: SpaceEntry,
	before: Fit,
	changes: readonly TermChange[],
): TriedTerms {
	const { fit, gained, lost } = tryTerms(index, space, before, changes);
	const today = new Map(before.people.map(({ entry, matches }) => [entry, matches]));
	const top = fit.parts.open.slice(0, TOP).map((person) => ({
		person,
		before: today.get(person.entry) ?? 0,
	}));
	const document = {
		changes: changes.map(({ term, instead }) => ({
			dimension: term.dimension,
			term: displayText(term.text),
			instead,
			narrower: narrowerWords(index, before, term),
		})),
		gained: gained.map(documentMoved),
		lost: lost.map(documentMoved),
		top: top.map(documentMoved),
	};
	return { fit, document };
}

function documentMoved({ person: { entry, matches }, before }: MovedPerson): MovedDocument {
	return { path: entry.path, name: entry.note.name, matches, before };
}
