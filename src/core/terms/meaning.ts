import type { NotedPath, NotedTerms } from "./noted-terms";
import { joinPath } from "./term-path";

/** A term as a note states it: its segments, or the term note that a link leads to. */
export interface StatedTerm {
	readonly segments: readonly string[];
	/** The other paths that it can be by itself: letters of a state are those of a country, too. */
	readonly others?: readonly (readonly string[])[];
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
	/**
	 * Every path that it can be: first those that it states itself, then the longer ones that notes know. Another
	 * note adds to them and takes none away.
	 */
	readonly readings: readonly (readonly string[])[];
	/** How many of them it states itself. */
	readonly stated: number;
}

/** More readings are looked for in vain: a word that ends so many paths says nothing. */
const MAX_READINGS = 200;
const MAX_SEGMENTS = 12;

/**
 * Finds what terms mean, among all the terms of one dimension: a plain `Provo` is the one known
 * path that ends so, and so is the first part of a path (`Ogden, Utah` where `US/Utah` is known).
 * A path is known because somebody said it or a term note has it; its wider parts are known too.
 */
export class MeaningFinder {
	readonly #noted: NotedTerms;
	/** End of a path → the known paths that end so. */
	readonly #byEnd = new Map<string, Set<string>>();

	constructor(noted: NotedTerms, stated: Iterable<StatedTerm>) {
		this.#noted = noted;
		const known = new Map<string, readonly string[]>();
		const learn = (segments: readonly string[]): void => {
			if (segments.length > 1) known.set(joinPath(segments), segments);
		};
		noted.allPaths().forEach(learn);
		for (const term of stated) {
			const located = this.#locate(term);
			if (located.rivals.length === 0) learn(located.segments);
		}
		for (const segments of known.values()) this.#addEnds(segments);
	}

	/** What a term means. */
	find(term: StatedTerm): Meaning {
		const located = this.#locate(term);
		const path = joinPath(located.segments);
		const by = located.byAlias ? "alias" : "itself";
		const stated = this.#statedPaths(term, located);
		const own = { readings: this.#allReadings(stated), stated: stated.length };
		if (located.rivals.length > 1) return { path, by, candidates: located.rivals, ...own };
		const whole = this.#wholePaths(
			located.segments,
			new Set(located.segments.length === 1 ? located.segments : []),
		);
		const [only] = whole;
		if (whole.length > 1 || only === undefined) return { path, by, candidates: whole, ...own };
		return {
			path: only,
			by: only !== path && !located.byAlias ? "suffix" : by,
			candidates: NO_PATHS,
			...own,
		};
	}

	/** What a term is by itself and by term notes, whatever other notes say. */
	#statedPaths(term: StatedTerm, located: NotedPath): readonly string[] {
		const others =
			(term.note === undefined && !this.#noted.knows(term.whole) ? term.others : []) ?? [];
		const paths = [located.segments, ...others.map((one) => this.#noted.locate(one).segments)];
		return [...new Set([...located.rivals, ...paths.map(joinPath)])];
	}

	/** The stated paths, each path that ends so, and each with a longer path in place of its first part. */
	#allReadings(stated: readonly string[]): readonly (readonly string[])[] {
		const found = new Set(stated);
		for (const path of found) {
			if (found.size >= MAX_READINGS) break;
			const slash = path.indexOf("/");
			const heads = slash === -1 ? undefined : this.#byEnd.get(path.slice(0, slash));
			const longer = [...(heads ?? NO_PATHS)].map((head) => head + path.slice(slash));
			for (const one of [...(this.#byEnd.get(path) ?? NO_PATHS), ...longer])
				if (one.split("/").length <= MAX_SEGMENTS) found.add(one);
		}
		const added = found.size === stated.length ? NO_PATHS : [...found].slice(stated.length).sort();
		return [...stated, ...added].map((path) => path.split("/"));
	}

	#locate(term: StatedTerm): NotedPath {
		const noted = term.note === undefined ? undefined : this.#noted.pathOfNote(term.note);
		if (noted)
			return { segments: noted, byAlias: noted[noted.length - 1] !== term.whole, rivals: NO_PATHS };
		const isOneWord = this.#noted.knows(term.whole);
		return this.#noted.locate(isOneWord ? [term.whole] : term.segments);
	}

	/** The whole paths that some segments can mean: one, where they are plain. `heads`: first parts that are being looked up. */
	#wholePaths(segments: readonly string[], heads: ReadonlySet<string>): readonly string[] {
		const longer = this.#longestEndingWith(joinPath(segments));
		const [only] = longer;
		if (longer.length > 1) return longer;
		if (only !== undefined) return this.#withWholeHead(only.split("/"), heads);
		return this.#withWholeHead(segments, heads);
	}

	/** A path with its first part made whole; where that could be several, it stays as it is stated. */
	#withWholeHead(segments: readonly string[], heads: ReadonlySet<string>): readonly string[] {
		const [head = "", ...rest] = segments;
		const path = joinPath(segments);
		if (rest.length === 0 || heads.has(head)) return [path];
		const [whole, another] = this.#wholePaths([head], new Set([...heads, head]));
		if (whole === undefined || another !== undefined || whole === head) return [path];
		return [joinPath([whole, ...rest])];
	}

	/** The known paths after an end; of two of which one ends the other, the longer. */
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
