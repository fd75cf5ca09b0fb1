import type { VaultIndex } from "../index/vault-index";
import { readRankWord } from "../likely/rank-word";
import { foldText } from "../text/fold-text";
import { displayText } from "../text/link";
import type { Dimension } from "../vocabulary/dimension";
import { SpaceJudge } from "./dimension-fit";

/** How many people a term matches, and of how many more it is likely. */
export interface Caught {
	readonly people: number;
	readonly likely: number;
}

/** What is behind the job itself in a title: the line of work, the firm, a second job. */
const BEHIND_JOB = /[,|;:•·()@/]| - | at /i;
/** So many are counted beforehand: more are hardly ever shown. */
const MAX_COUNTED = 30;
const NOBODY: Caught = { people: 0, likely: 0 };
/** A title of one person alone is no word of the vault's. */
const MIN_PEOPLE = 2;

/** Words for the terms of a space, from what the vault says already, and whom each would catch. Good for one revision of the index. */
export class TermOffers {
	readonly #index: VaultIndex;
	readonly #counts = new Map<string, Caught>();
	readonly #isCounted = new Set<Dimension>();
	readonly #terms = new Map<Dimension, readonly string[]>();

	constructor(index: VaultIndex) {
		this.#index = index;
	}

	/** The words of a dimension, the most used first. */
	terms(dimension: Dimension): readonly string[] {
		const known = this.#terms.get(dimension);
		if (known) return known;
		const used = this.#used(dimension);
		const terms = dimension === "profession" ? this.#professions(used) : used;
		this.#terms.set(dimension, terms);
		return terms;
	}

	/** How many people would be in a space by some words. */
	count(dimension: Dimension, words: string): Caught {
		const key = keyOf(dimension, words);
		if (!this.#isCounted.has(dimension)) this.#countUsed(dimension);
		if (!this.#counts.has(key)) this.#countAll(dimension, [words]);
		return this.#counts.get(key) ?? NOBODY;
	}

	/** Whoever asks for one of those in use is likely to ask for the others. */
	#countUsed(dimension: Dimension): void {
		this.#isCounted.add(dimension);
		this.#countAll(dimension, this.#used(dimension).slice(0, MAX_COUNTED));
	}

	/** Counts for several words at once: everybody is held against them once. */
	#countAll(dimension: Dimension, words: readonly string[]): void {
		const { judge, terms } = this.#judge(dimension, words);
		const counts = terms.map(() => ({ people: 0, likely: 0 }));
		const places = new Map(terms.map((term, at) => [term, at]));
		for (const entry of this.#index.people) {
			const { result, caughtBy, byTitle } = judge.judge(entry, dimension);
			for (const at of caughtBy) (counts[at] ?? { people: 0 }).people += 1;
			if (result !== "likely") continue;
			for (const term of byTitle?.terms ?? [])
				(counts[places.get(term) ?? -1] ?? { likely: 0 }).likely += 1;
		}
		for (const [at, word] of words.entries())
			this.#counts.set(keyOf(dimension, word), counts[at] ?? NOBODY);
	}

	#judge(dimension: Dimension, words: readonly string[]) {
		const terms = words.map((word) => this.#index.readTerm(dimension, word));
		const none = { industry: [], profession: [], geography: [] };
		return { terms, judge: new SpaceJudge(this.#index, { ...none, [dimension]: terms }) };
	}

	#used(dimension: Dimension): string[] {
		const uses = new WordCounts();
		for (const term of this.#index.terms)
			if (term.dimension === dimension)
				uses.add(displayText(term.text), term.uses, this.#index.meaningOf(term).path);
		return uses.words(1);
	}

	/** Those that people state, and the usual ones as far as somebody's title tells of them; then titles that tell of none of these. */
	#professions(used: readonly string[]): readonly string[] {
		const usual = Object.keys(this.#index.settings.import.professions);
		const stated = new Set(used.map(foldText));
		const others = usual.filter((word) => !stated.has(foldText(word)));
		this.#countAll("profession", others);
		const listed = [...used.slice(0, MAX_COUNTED), ...others]
			.map((word) => ({ word, ...this.count("profession", word) }))
			.filter(({ people, likely }) => people + likely > 0)
			.sort((a, b) => b.people + b.likely - a.people - a.likely)
			.map(({ word }) => word);
		const { judge } = this.#judge("profession", listed);
		const jobs = new WordCounts();
		for (const { note } of this.#index.people)
			if (note.jobTitle !== undefined) jobs.add(plainJob(note.jobTitle), 1);
		const told = (job: string): boolean => judge.judgeTitle(job)?.result === "likely";
		const untold = jobs.words(MIN_PEOPLE).filter((job) => !told(job));
		const words = [...listed, ...untold, ...used.slice(MAX_COUNTED)];
		return words.length > 0 ? words : usual;
	}
}

function keyOf(dimension: Dimension, words: string): string {
	return `${dimension}\n${foldText(words)}`;
}

/** A title without what is behind the job, and without the words of rank before it. */
function plainJob(title: string): string {
	const words = (title.split(BEHIND_JOB)[0] ?? "").trim().split(/\s+/);
	const first = words.findIndex((word) => readRankWord(foldText(word)) === undefined);
	return first < 0 ? "" : words.slice(first).join(" ");
}

/** Words with how often they are used, as they are written first. */
class WordCounts {
	readonly #counts = new Map<string, { readonly word: string; count: number }>();

	/** Words of one meaning are one word. */
	add(word: string, count: number, meaning = ""): void {
		const key = meaning || foldText(word);
		const known = this.#counts.get(key);
		if (known) known.count += count;
		else if (key !== "") this.#counts.set(key, { word, count });
	}

	/** Those that are used at least so often, the most used first. */
	words(least: number): string[] {
		return [...this.#counts.values()]
			.filter(({ count }) => count >= least)
			.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
			.map(({ word }) => word);
	}
}
