import type { CompanyEntry, ContactEntry, SpaceEntry, Term } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { Dimension } from "../vocabulary/dimension";
import { type How, judgeTerm, type MeantTerm, type Result, type Verdict } from "./judge-term";

/** Why a dimension fits: which of the person's terms met which of the space's, and how. */
export interface Reason {
	readonly value: Term;
	readonly term: Term;
	readonly how: How;
}

/** One dimension of one person. */
export interface DimensionFit {
	readonly result: Result;
	readonly reasons: readonly Reason[];
	/** Positions of the terms of the space that catch the person, each once. */
	readonly caughtBy: readonly number[];
	/** The company whose terms stand in for the person's own. */
	readonly inheritedFrom: CompanyEntry | undefined;
}

const UNKNOWN: DimensionFit = {
	result: "unknown",
	reasons: [],
	caughtBy: [],
	inheritedFrom: undefined,
};
/** Of several values the best counts. */
const WEIGHT: Readonly<Record<Result, number>> = { match: 3, broader: 2, unknown: 1, other: 0 };

/** A term that people use, held against the space. */
interface Judged {
	/** Another one may take its slot when nobody uses it any more. */
	readonly term: Term;
	readonly verdict: Verdict;
	/** What it makes of somebody who says nothing else. */
	alone: DimensionFit | undefined;
}

/**
 * Holds people against the terms of one space; each term in use is judged once. It is good for as
 * long as the index's surroundings stay as they are.
 */
export class SpaceJudge {
	readonly #index: VaultIndex;
	readonly #goals: Readonly<Record<Dimension, readonly Term[]>>;
	readonly #meant: Readonly<Record<Dimension, readonly MeantTerm[]>>;
	/** By the slots of terms. */
	readonly #judged: (Judged | undefined)[];
	readonly #ofCompany: Readonly<Record<Dimension, Map<CompanyEntry, DimensionFit>>> = {
		industry: new Map(),
		profession: new Map(),
		geography: new Map(),
	};

	constructor(index: VaultIndex, space: SpaceEntry | undefined) {
		this.#index = index;
		this.#judged = new Array<Judged | undefined>(index.termSlots).fill(undefined);
		this.#goals = space ?? { industry: [], profession: [], geography: [] };
		const meant = (dimension: Dimension): readonly MeantTerm[] =>
			this.#goals[dimension].map((term) => this.#mean(term));
		this.#meant = {
			industry: meant("industry"),
			profession: meant("profession"),
			geography: meant("geography"),
		};
	}

	/** The space's terms of a dimension, in the note's order. */
	goals(dimension: Dimension): readonly Term[] {
		return this.#goals[dimension];
	}

	/** How a person fits in one dimension, by their own terms, else by those of their newest company. */
	judge(entry: ContactEntry, dimension: Dimension): DimensionFit {
		const own = entry[dimension];
		const [only] = own;
		if (only && own.length === 1) {
			const judged = this.#judgeTerm(only);
			return (judged.alone ??= this.#judgeTerms(only.alone, undefined));
		}
		if (own.length > 0) return this.#judgeTerms(own, undefined);
		const company = dimension === "profession" ? undefined : entry.company[0]?.target;
		return company?.kind === "company" ? this.#judgeCompany(company, dimension) : UNKNOWN;
	}

	#judgeCompany(company: CompanyEntry, dimension: Dimension): DimensionFit {
		const known = this.#ofCompany[dimension].get(company);
		if (known) return known;
		const terms = company[dimension];
		const fit = terms.length === 0 ? UNKNOWN : this.#judgeTerms(terms, company);
		this.#ofCompany[dimension].set(company, fit);
		return fit;
	}

	#judgeTerms(terms: readonly Term[], inheritedFrom: CompanyEntry | undefined): DimensionFit {
		let result: Result = "other";
		for (const term of terms) {
			const { verdict } = this.#judgeTerm(term);
			if (WEIGHT[verdict.result] > WEIGHT[result]) result = verdict.result;
		}
		const reasons: Reason[] = [];
		for (const value of terms) {
			const { verdict } = this.#judgeTerm(value);
			if (verdict.result !== result) continue;
			for (const { goal, how } of verdict.hits) {
				const term = this.#goals[value.dimension][goal];
				if (term) reasons.push({ value, term, how });
			}
		}
		return {
			result,
			reasons,
			caughtBy: result === "match" ? this.#goalIndexes(reasons) : [],
			inheritedFrom,
		};
	}

	#goalIndexes(reasons: readonly Reason[]): readonly number[] {
		return [...new Set(reasons.map(({ term }) => this.#goals[term.dimension].indexOf(term)))];
	}

	#judgeTerm(term: Term): Judged {
		const known = this.#judged[term.slot];
		if (known?.term === term) return known;
		const verdict = judgeTerm(this.#mean(term), this.#meant[term.dimension]);
		const judged: Judged = { term, verdict, alone: undefined };
		this.#judged[term.slot] = judged;
		return judged;
	}

	#mean(term: Term): MeantTerm {
		return { whole: term.whole, meaning: this.#index.meaningOf(term) };
	}
}
