import { joinPath } from "./term-path";

/** A term note, its words folded and its parent looked up. */
export interface NotedTerm {
	/** Path of the note. */
	readonly note: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** The note of the parent, or the parent as segments where it has no note. */
	readonly parent: { readonly note: string } | { readonly segments: readonly string[] } | undefined;
}

/** Where term notes put some words: a path, whether another word than the term's own led there, or several places. */
export interface NotedPath {
	readonly segments: readonly string[];
	readonly byAlias: boolean;
	/** What the notes that claim the word mean by it, sorted, where that is more than one thing. */
	readonly rivals: readonly string[];
}

const NONE: readonly NotedTerm[] = [];
const MAX_SEGMENTS = 12;

/** The term notes of a vault, asked by name, alias and path. Cycles of parents do no harm: their members have none. */
export class NotedTerms {
	readonly #byWord = new Map<string, NotedTerm[]>();
	readonly #byNote = new Map<string, NotedTerm>();
	readonly #paths = new Map<string, readonly string[]>();
	readonly #cyclic = new Set<NotedTerm>();
	/** Notes whose parents lead back to them. */
	readonly cyclic: readonly string[];

	constructor(notes: readonly NotedTerm[]) {
		for (const note of notes) {
			this.#byNote.set(note.note, note);
			for (const word of new Set([note.name, ...note.aliases])) {
				const known = this.#byWord.get(word);
				if (known) known.push(note);
				else this.#byWord.set(word, [note]);
			}
		}
		this.#findCycles(notes);
		this.cyclic = notes.filter((note) => this.#cyclic.has(note)).map((note) => note.note);
	}

	/** Paths of all term notes. */
	allPaths(): (readonly string[])[] {
		return [...this.#byNote.values()].map((note) => this.pathOf(note));
	}

	/** The path of a term note: its parents' path and its own name; of very many parents the nearest. */
	pathOf(note: NotedTerm): readonly string[] {
		const known = this.#paths.get(note.note);
		if (known) return known;
		const chain: NotedTerm[] = [];
		let next: NotedTerm | undefined = note;
		while (next && !this.#paths.has(next.note)) {
			chain.push(next);
			next = this.#cyclic.has(next) ? undefined : this.#parentNote(next);
		}
		// From the widest down, each upon its parent's: no chain is too long for the stack.
		let path: readonly string[] = [];
		for (const member of chain.reverse()) {
			path = [...this.#parentPath(member), member.name].slice(-MAX_SEGMENTS);
			this.#paths.set(member.note, path);
		}
		return path;
	}

	/** The path of the note at this place in the vault. */
	pathOfNote(note: string): readonly string[] | undefined {
		const noted = this.#byNote.get(note);
		return noted && this.pathOf(noted);
	}

	/** Whether a term note has the word for a name or an alias. */
	knows(word: string): boolean {
		return this.#byWord.has(word);
	}

	/** The names and aliases of the term notes that have a word for one of theirs. */
	wordsOf(word: string): readonly string[] {
		return (this.#byWord.get(word) ?? NONE).flatMap(({ name, aliases }) => [name, ...aliases]);
	}

	/** Where segments lie: the first by any note of that word, each next by a note with the right parent or the only one, without a parent; else by itself. */
	locate(segments: readonly string[]): NotedPath {
		const [first = "", ...others] = segments;
		const claims = this.#byWord.get(first) ?? NONE;
		const rivals =
			claims.length > 1
				? [...new Set(claims.map((note) => joinPath(this.pathOf(note))))].sort()
				: [];
		if (rivals.length > 1)
			return { segments, byAlias: false, rivals: segments.length === 1 ? rivals : [] };
		const [head] = claims;
		let path: readonly string[] = head ? this.pathOf(head) : [first];
		let byAlias = head !== undefined && head.name !== first;
		for (const segment of others) {
			const child = this.#childOf(path, segment);
			const note = child ?? this.#unplaced(segment);
			path = child ? this.pathOf(child) : [...path, note?.name ?? segment];
			byAlias ||= note !== undefined && note.name !== segment;
		}
		return { segments: path, byAlias, rivals: [] };
	}

	#childOf(parent: readonly string[], word: string): NotedTerm | undefined {
		const claims = this.#byWord.get(word);
		if (!claims) return undefined;
		const wanted = joinPath(parent);
		return claims.find((note) => joinPath(this.#parentPath(note)) === wanted);
	}

	/** The only note of a word, where it does not say what it lies in. */
	#unplaced(word: string): NotedTerm | undefined {
		const [note, another] = this.#byWord.get(word) ?? NONE;
		return another === undefined && note?.parent === undefined ? note : undefined;
	}

	#parentPath(note: NotedTerm): readonly string[] {
		if (!note.parent || this.#cyclic.has(note)) return [];
		const parent = this.#parentNote(note);
		if ("note" in note.parent) return parent ? this.pathOf(parent) : [];
		const { segments } = note.parent;
		return parent ? [...this.pathOf(parent), ...segments.slice(1)] : segments;
	}

	/** Follows the parents of each note until one that was met before: where that was on the same walk, they go round. */
	#findCycles(notes: readonly NotedTerm[]): void {
		const walks = new Map<NotedTerm, number>();
		notes.forEach((start, walk) => {
			let note: NotedTerm | undefined = start;
			for (; note && !walks.has(note); note = this.#parentNote(note)) walks.set(note, walk);
			if (!note || walks.get(note) !== walk) return;
			for (; note && !this.#cyclic.has(note); note = this.#parentNote(note)) this.#cyclic.add(note);
		});
	}

	/** The note above: of a parent that is written as a path, the note of its first part. */
	#parentNote(note: NotedTerm): NotedTerm | undefined {
		const { parent } = note;
		if (!parent) return undefined;
		if ("note" in parent) return this.#byNote.get(parent.note);
		const head = this.#byWord.get(parent.segments[0] ?? "");
		return head?.length === 1 ? head[0] : undefined;
	}
}
