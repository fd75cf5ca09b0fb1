import { displayText } from "../../core/text/link";
import type { DimensionFit } from "../../core/fit/dimension-fit";
import { type Fit, type PersonFit } from "../../core/fit/fit";
import type { How, Result } from "../../core/fit/judge-term";
import type { CategoryProposal } from "../../core/likely/propose-category";
import type { Stage } from "../../core/vocabulary/stage";
import type { Dimension } from "../../core/vocabulary/dimension";
import type { MissingDocument } from "./missing-document";
import type { WhatIfDocument } from "./what-if-document";

/** One dimension of a person, as `fit --json` gives it. */
export interface DimensionDocument {
	readonly result: Result;
	readonly reasons: readonly {
		readonly value: string;
		readonly term: string;
		/** `title`: the value is the title, which tells of the term. */
		readonly how: How | "title";
		/** Path of the company's note. */
		readonly inheritedFrom?: string;
	}[];
}

export interface PersonFitDocument {
	readonly path: string;
	readonly name: string;
	readonly matches: number;
	/** Dimensions that are likely, beside those that match. */
	readonly likely: number;
	readonly dimensions: Readonly<Record<Dimension, DimensionDocument>>;
	readonly category: readonly string[];
	/** Of somebody without a category: the likely ones, with the words that speak for them. */
	readonly likelyCategories: readonly CategoryProposal[];
	readonly stage: Stage | null;
	readonly company: readonly string[];
}

/** What `fit --json` prints; keys are only ever added. */
export interface FitDocument {
	readonly space: { readonly path: string; readonly name: string } | null;
	readonly people: readonly PersonFitDocument[];
	readonly narrowness: readonly {
		readonly dimension: Dimension;
		readonly term: string;
		readonly people: number;
		/** Of all people, 0 to 1. */
		readonly share: number;
	}[];
	readonly coverage: {
		readonly categories: readonly {
			readonly category: string;
			readonly target: number | null;
			readonly met: number;
			readonly inProgress: number;
			readonly identified: number;
			/** Without a category, and likely of this one. */
			readonly likely: number;
		}[];
		/** Terms of the space that nobody covers yet. */
		readonly uncoveredTerms: readonly string[];
		/** For each term and category that lacks people, who would be next. */
		readonly next: readonly MissingDocument[];
	};
	/** How many problems `check` would list. */
	readonly problems: number;
	/** Where other terms were tried: all else is as it would be. */
	readonly whatIf?: WhatIfDocument;
}

/** A fit as a document; `people` are those of it that are wanted, in its order. */
export function documentFit(
	fit: Fit,
	people: readonly PersonFit[],
	next: readonly MissingDocument[],
	problems: number,
): FitDocument {
	return {
		space: fit.space ? { path: fit.space.path, name: fit.space.note.name } : null,
		people: people.map(documentPerson),
		narrowness: fit.narrowness.map(({ dimension, term, people: count, share }) => ({
			dimension,
			term: displayText(term.text),
			people: count,
			share,
		})),
		coverage: {
			categories: fit.coverage.map((row) => ({ ...row, target: row.target ?? null })),
			uncoveredTerms: fit.narrowness
				.filter((row) => row.people === 0)
				.map((row) => displayText(row.term.text)),
			next,
		},
		problems,
	};
}

/** One person's fit as a document. */
export function documentPerson(fit: PersonFit): PersonFitDocument {
	const { path, note } = fit.entry;
	return {
		path,
		name: note.name,
		matches: fit.matches,
		likely: fit.likely,
		dimensions: {
			industry: documentDimension(fit.industry),
			profession: documentDimension(fit.profession),
			geography: documentDimension(fit.geography),
		},
		category: note.category,
		likelyCategories: fit.likelyCategories,
		stage: note.stage ?? null,
		company: note.company.map(displayText),
	};
}

function documentDimension(fit: DimensionFit): DimensionDocument {
	const { result, reasons, inheritedFrom, byTitle } = fit;
	if (byTitle) {
		const { title: value, terms } = byTitle;
		const how = "title";
		return { result, reasons: terms.map(({ text }) => ({ value, term: displayText(text), how })) };
	}
	return {
		result,
		reasons: reasons.map(({ value, term, how }) => ({
			value: displayText(value.text),
			term: displayText(term.text),
			how,
			...(inheritedFrom ? { inheritedFrom: inheritedFrom.path } : {}),
		})),
	};
}
