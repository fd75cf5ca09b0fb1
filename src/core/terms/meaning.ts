import type { NotedPlace, NotedTerms } from "./noted-terms";
import { joinPath } from "./term-path";

/** A term as said somewhere: its segments, or the term note that a link leads to. */
export interface SaidTerm {
	readonly segments: readonly string[];
	/** The whole text folded: the name or alias of a term note may hold a comma or a slash. */
	readonly whole: string;
	/** Path of the term note, where the term is a link to one. */
	readonly note: string | undefined;
}

/** What a term means: the path from the widest term down to it, and what led there. */
export interface Meaning {
	/** Folded segments joined by `/`. */
	readonly path: string;
	readonly by: "itself" | "alias" | "suffix";
	/** All the paths it could mean, where they are more than one; `path` is then the text itself. */
	readonly candidates: readonly string[];
}

/**
 * Finds what terms mean, among all the terms of one dimension: a plain `Provo` is the one known
 * path that ends so, and so is the first part of a path (`Ogden, Utah` where `US/Utah` is known).
 * A path is known because somebody said it or a term note has it; its wider parts are known too.
 */
export class MeaningFinder {
	readonly #noted: NotedTerms;
	/** End of a path → the known paths that end so. */
	readonly #byEnd = new Map<string, Set<string>>();

	constructor(noted: NotedTerms, said: Iterable<SaidTerm>) {
		this.#noted = noted;
		const known = new Map<string, readonly string[]>();
		const learn = (segments: readonly string[]): void => {
			if (segments.length > 1) known.set(joinPath(segments), segments);
		};
		noted.allPaths().forEach(learn);
		for (const term of said) {
			const place = this.#place(term);
			if (place.rivals.length === 0) learn(place.segments);
		}
		for (const segments of known.values()) this.#addEnds(segments);
	}

	/** What a term means. */
	find(term: SaidTerm): Meaning {
		const place = this.#place(term);
		const path = joinPath(place.segments);
		const by = place.byAlias ? "alias" : "itself";
		if (place.rivals.length > 1) return { path, by, candidates: place.rivals };
		const whole = this.#wholePaths(
			place.segments,
			new Set(place.segments.length === 1 ? place.segments : []),
		);
		const [only] = whole;
		if (whole.length > 1 || only === undefined) return { path, by, candidates: whole };
		return {
			path: only,
			by: only !== path && !place.byAlias ? "suffix" : by,
			candidates: NO_PATHS,
		};
	}

	#place(term: SaidTerm): NotedPlace {
		const noted = term.note === undefined ? undefined : this.#noted.pathOfNote(term.note);
		if (noted)
			return { segments: noted, byAlias: noted[noted.length - 1] !== term.whole, rivals: NO_PATHS };
		const isOneWord = term.segments.length > 1 && this.#noted.knows(term.whole);
		return this.#noted.place(isOneWord ? [term.whole] : term.segments);
	}

	/** The whole paths that some segments can mean: one, where they are plain. `heads`: first parts that are being looked up. */
	#wholePaths(segments: readonly string[], heads: ReadonlySet<string>): readonly string[] {
		const longer = this.#longestEndingWith(joinPath(segments));
		const [only] = longer;
		if (longer.length > 1) return longer;
		if (only !== undefined) return this.#withWholeHead(only.split("/"), heads);
		return this.#withWholeHead(segments, heads);
	}

	/** A path with its first part made whole; where that could be several, it stays as it is said. */
	#withWholeHead(segments: readonly string[], heads: ReadonlySet<string>): readonly string[] {
		const [head = "", ...rest] = segments;
		const path = joinPath(segments);
		if (rest.length === 0 || heads.has(head)) return [path];
		const [whole, another] = this.#wholePaths([head], new Set([...heads, head]));
		if (whole === undefined || another !== undefined || whole === head) return [path];
		return [joinPath([whole, ...rest])];
	}

	/** The known paths behind an end; of two of which one ends the other, the longer. */
	#longestEndingWith(end: string): readonly string[] {
		const paths = this.#byEnd.get(end);
		if (!paths) return NO_PATHS;
		const longest = [...paths].filter((path) => {
			const longer = this.#byEnd.get(path);
			return !longer || ![...longer].some((other) => paths.has(other));
		});
		return longest.sort();
	}

	#addEnds(segments: readonly string[]): void {
		for (let length = 2; length <= segments.length; length++) {
			const path = joinPath(segments.slice(0, length));
			for (let start = 1; start < length; start++) {
				const end = joinPath(segments.slice(start, length));
				const paths = this.#byEnd.get(end);
				if (paths) paths.add(path);
				else this.#byEnd.set(end, new Set([path]));
			}
		}
	}
}

const NO_PATHS: readonly string[] = [];
