import { DIMENSIONS, type Dimension } from "../vocabulary/dimension";
import { foldText } from "../text/fold-text";
import { displayText, lastSegment, mayBeLink } from "../text/link";
import { type Meaning, MeaningFinder, type StatedTerm } from "../terms/meaning";
import { type NotedTerm, NotedTerms } from "../terms/noted-terms";
import { countryOf } from "../places/countries";
import { termPaths, termSegments } from "../terms/term-path";
import type { Ref, Term, TermEntry } from "./entry";
import type { RefStore } from "./ref-store";

const NO_MEANING: Meaning = { path: "", by: "itself", candidates: [], readings: [], stated: 0 };

/**
 * The terms that notes use, each held once, with what it means. Meanings hang together (a new `US/Utah/Provo`
 * says what `Provo` is), so they are computed again, for the terms in use and not for their users, when they
 * are next asked for after such a change.
 */
export class TermStore {
	readonly #refs: RefStore;
	readonly #terms: Record<Dimension, Map<string, Term>> = {
		industry: new Map(),
		profession: new Map(),
		geography: new Map(),
	};
	/** How many places terms have been given, and those that are free again. */
	#slots = 0;
	readonly #freeSlots: number[] = [];
	readonly #notes = new Set<TermEntry>();
	/** Counts the changes after which some term may mean something else. */
	#state = 0;
	#noted: { readonly state: number; readonly terms: NotedTerms } | undefined;
	readonly #finders: Partial<
		Record<Dimension, { readonly state: number; readonly finder: MeaningFinder }>
	> = {};

	constructor(refs: RefStore) {
		this.#refs = refs;
	}

	/** The one object for a term as written in notes of a folder; to be released by whoever took it. */
	take(dimension: Dimension, text: string, folder: string): Term {
		const isLink = mayBeLink(text);
		const key = isLink ? `${folder}\n${text}` : text;
		const terms = this.#terms[dimension];
		const known = terms.get(key);
		if (known) {
			known.uses += 1;
			return known;
		}
		const term = makeTerm(
			this.#freeSlots.pop() ?? this.#slots++,
			dimension,
			text,
			isLink ? this.#refs.take(text, "term", folder) : undefined,
		);
		terms.set(key, term);
		if (isOfConsequence(term)) this.#state += 1;
		return term;
	}

	/** A term as it would mean in a note, for as long as it is only thought of: it is not taken, and says nothing about others. */
	read(dimension: Dimension, text: string): Term {
		const words = displayText(text);
		return this.#terms[dimension].get(words) ?? makeTerm(NO_SLOT, dimension, words, undefined);
	}

	release(term: Term): void {
		term.uses -= 1;
		if (term.uses > 0) return;
		this.#terms[term.dimension].delete(term.ref ? `${term.ref.folder}\n${term.text}` : term.text);
		this.#freeSlots.push(term.slot);
		if (term.ref) this.#refs.release(term.ref);
		if (isOfConsequence(term)) this.#state += 1;
	}

	addNote(entry: TermEntry): void {
		this.#notes.add(entry);
		this.#state += 1;
	}

	removeNote(entry: TermEntry): void {
		this.#notes.delete(entry);
		this.#state += 1;
	}

	/** To be called when a link has come to mean another note, before or now a term's. */
	forget(): void {
		this.#state += 1;
	}

	/** What the term means now. */
	meaningOf(term: Term): Meaning {
		if (term.meaningOf === this.#state) return term.meaning;
		term.meaning = this.#finder(term.dimension).find(statedTerm(term));
		term.meaningOf = this.#state;
		return term.meaning;
	}

	/** The term notes as they hang together. */
	noted(): NotedTerms {
		if (this.#noted?.state !== this.#state) {
			this.#noted = {
				state: this.#state,
				terms: new NotedTerms([...this.#notes].sort(byPath).map(asNoted)),
			};
		}
		return this.#noted.terms;
	}

	/** Grows when some term may have come to mean something else. */
	get state(): number {
		return this.#state;
	}

	/** Every term in use has a place below this. */
	get slots(): number {
		return this.#slots;
	}

	/** All terms in use. */
	*all(): Iterable<Term> {
		for (const dimension of DIMENSIONS) yield* this.#terms[dimension].values();
	}

	#finder(dimension: Dimension): MeaningFinder {
		const known = this.#finders[dimension];
		if (known?.state === this.#state) return known.finder;
		const finder = new MeaningFinder(
			this.noted(),
			[...this.#terms[dimension].values()].map(statedTerm),
		);
		this.#finders[dimension] = { state: this.#state, finder };
		return finder;
	}
}

/** The place of a term that is not in use. */
const NO_SLOT = -1;

function makeTerm(slot: number, dimension: Dimension, text: string, ref: Ref | undefined): Term {
	const whole = foldText(ref?.link === undefined ? text : lastSegment(ref.link));
	const alone: Term[] = [];
	const [segments = [], ...others] = termPaths(dimension, text);
	const term: Term = {
		slot,
		dimension,
		text,
		ref,
		segments,
		others,
		whole,
		uses: 1,
		meaning: NO_MEANING,
		meaningOf: -1,
		alone,
	};
	alone.push(term);
	return term;
}

/** Only a path or a link can change what other terms mean. */
function isOfConsequence(term: Term): boolean {
	return term.segments.length > 1 || term.ref !== undefined;
}

function statedTerm(term: Term): StatedTerm {
	const target = term.ref?.target;
	return {
		segments: term.segments,
		others: term.others,
		whole: term.whole,
		note: target?.kind === "term" ? target.path : undefined,
	};
}

function asNoted(entry: TermEntry): NotedTerm {
	const own = foldText(entry.note.name);
	// A country has one name in all paths, whatever its note is called.
	const name = countryOf(own) ?? own;
	const aliases = [...new Set([own, ...entry.labels])].filter((label) => label !== name);
	const parent = entry.parent?.target;
	if (parent?.kind === "term")
		return { note: entry.path, name, aliases, parent: { note: parent.path } };
	const text = entry.note.parent;
	const segments = text === undefined ? undefined : termSegments("geography", text);
	return { note: entry.path, name, aliases, parent: segments && { segments } };
}

function byPath(a: TermEntry, b: TermEntry): number {
	return a.path < b.path ? -1 : 1;
}
