import type { CompanyEntry, ContactEntry, Term } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { writtenPaths } from "../index/written-paths";
import type { Dimension } from "../vocabulary/dimension";
import { titleReader, type TitleReason } from "./title-reason";
import { type How, judgeTerm, type MeantTerm, type Result, type Verdict } from "./judge-term";

/** Why a dimension fits: which of the person's terms met which of the space's, and how. */
export interface Reason {
	readonly value: Term;
	readonly term: Term;
	readonly how: How;
	/** What the value could be besides, as notes write it. */
	readonly others: readonly string[];
}

/** One dimension of one person. */
export interface DimensionFit {
	readonly result: Result;
	readonly reasons: readonly Reason[];
	/** Positions of the terms of the space that catch the person, each once. */
	readonly caughtBy: readonly number[];
	/** The company whose terms stand in for the person's own. */
	readonly inheritedFrom: CompanyEntry | undefined;
	/** The title that says it, where no term does. */
	readonly byTitle: TitleReason | undefined;
}

const UNKNOWN: DimensionFit = {
	result: "unknown",
	reasons: [],
	caughtBy: [],
	inheritedFrom: undefined,
	byTitle: undefined,
};
const NO_TEXTS: readonly string[] = [];
/** Of several values the best counts. */
const WEIGHT: Readonly<Record<Verdict["result"], number>> = { match: 2, broader: 1, other: 0 };

/** Whether somebody is in the space in a dimension: they match, or likely do. */
export function isIn({ result }: DimensionFit): boolean {
	return result === "match" || result === "likely";
}

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
	#readTitle: ReturnType<typeof titleReader> | undefined;
	#written: ReadonlyMap<string, string> | undefined;
	readonly #ofTitle = new Map<string, DimensionFit | undefined>();
	readonly #ofCompany: Readonly<Record<Dimension, Map<CompanyEntry, DimensionFit>>> = {
		industry: new Map(),
		profession: new Map(),
		geography: new Map(),
	};

	/** `space`: the terms to be held against, by dimension; without one nobody is in it. */
	constructor(index: VaultIndex, space: Readonly<Record<Dimension, readonly Term[]>> | undefined) {
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

	/** How a person fits in one dimension, by their own terms, else by those of their newest company or by their title. */
	judge(entry: ContactEntry, dimension: Dimension): DimensionFit {
		const stated = this.#judgeStated(entry, dimension);
		const isOpen = stated.result === "unknown" || stated.result === "broader";
		if (dimension !== "profession" || !isOpen) return stated;
		const { jobTitle: title, notFit } = entry.note;
		if (title === undefined) return stated;
		const byTitle = this.judgeTitle(title, notFit);
		// A stated value decides, and one that is wider is as much as a title that is wider.
		return byTitle && (byTitle.result === "likely" || stated === UNKNOWN) ? byTitle : stated;
	}

	/** What a title tells of the professions of the space, those refused aside; undefined where it tells nothing. */
	judgeTitle(title: string, refusals: readonly string[] = NO_TEXTS): DimensionFit | undefined {
		const isShared = refusals.length === 0;
		if (isShared && this.#ofTitle.has(title)) return this.#ofTitle.get(title);
		this.#readTitle ??= titleReader(this.#index, this.#goals.profession);
		const byTitle = this.#readTitle(title, refusals);
		const fit = byTitle && { ...UNKNOWN, result: byTitle.result, byTitle };
		if (isShared) this.#ofTitle.set(title, fit);
		return fit;
	}

	#judgeStated(entry: ContactEntry, dimension: Dimension): DimensionFit {
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
		let result: Verdict["result"] = "other";
		for (const term of terms) {
			const { verdict } = this.#judgeTerm(term);
			if (WEIGHT[verdict.result] > WEIGHT[result]) result = verdict.result;
		}
		const reasons: Reason[] = [];
		for (const value of terms) {
			const { verdict } = this.#judgeTerm(value);
			if (verdict.result !== result) continue;
			for (const { goal, how, others: paths } of verdict.hits) {
				const term = this.#goals[value.dimension][goal];
				const others = paths.length === 0 ? NO_TEXTS : this.#write(paths);
				if (term) reasons.push({ value, term, how, others });
			}
		}
		return {
			result,
			reasons,
			caughtBy: result === "match" ? this.#goalIndexes(reasons) : [],
			inheritedFrom,
			byTitle: undefined,
		};
	}

	#write(paths: readonly string[]): readonly string[] {
		const written = (this.#written ??= writtenPaths(this.#index));
		return paths.map((path) => written.get(path) ?? path);
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
