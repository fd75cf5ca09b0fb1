import type { Pair, Samples } from "./samples.mts";

/** What it took to read all notes of a folder once. */
export interface FolderResult {
	readonly milliseconds: number;
	/** Milliseconds in which a core worked for it: waiting for a core is not in it, all threads are. */
	readonly processor: number;
	/** The most memory that the whole process ever had. */
	readonly megabytes: number;
	readonly notes: number;
}

/** How long one kind of change to a note takes, in milliseconds. */
export interface ChangeResult {
	readonly change: string;
	readonly median: number;
	readonly p99: number;
	readonly longest: number;
	/** How many notes lead to the changed one, where it is an affiliation. */
	readonly users?: number;
}

/** The index in memory: made, changed, asked. */
export interface IndexResult {
	readonly build: Pair;
	/** Milliseconds of the longest slice where an index is made in slices of 8, and of the longest note in it. */
	readonly slices: { readonly longestSlice: number; readonly longestNote: number };
	readonly changes: readonly ChangeResult[];
	readonly fitAfterChange: Pair;
}

/** What follows the notes in the open app, everybody in the pipeline, in milliseconds: after one change, and asked again without. */
export interface FollowResult {
	readonly views: readonly {
		readonly view: string;
		readonly median: number;
		readonly p99: number;
		readonly again: number;
	}[];
	readonly inPipeline: number;
}

/** Megabytes of the heap: facts of the notes, and what the index adds. */
export interface MemoryResult {
	readonly facts: number;
	readonly index: number;
	readonly notes: number;
}

/** One kind of question who can introduce me, in milliseconds. */
export interface NetworkQuestion {
	readonly about: string;
	readonly median: number;
	readonly p99: number;
	readonly longest: number;
}

/** Who can introduce me: the graph made, and questions to it; and the plan of the week. */
export interface NetworkResult {
	readonly people: number;
	/** Said ones. */
	readonly edges: number;
	/** Milliseconds to make graph and record of introducers from the index. */
	readonly build: number;
	readonly questions: readonly NetworkQuestion[];
	/** Milliseconds for the plan of the week, from a fit and a graph that are there. */
	readonly week: number;
}

/** An import: its file read, and planned against an index by turns with a bare match by addresses. */
export interface ImportBenchResult {
	readonly rows: number;
	readonly megabytes: number;
	/** Milliseconds. */
	readonly read: number;
	readonly plan: Pair;
	readonly outcome: string;
	/** To write so many new notes into a vault in memory, and to undo that. */
	readonly writing: { readonly notes: number; readonly write: number; readonly undo: number };
}

/** One property set in a large block, in milliseconds. */
export interface EditResult {
	readonly form: string;
	readonly bytes: number;
	/** In code that has not run before. */
	readonly first: number;
	readonly median: number;
	readonly p99: number;
	/** Whether the fast reader takes the block. */
	readonly isFlat: boolean;
}

/** The two readers of properties over one vault. */
export interface ReadersResult {
	readonly blocks: number;
	/** Blocks that the fast reader leaves to the full one, and those of them that are no YAML at all. */
	readonly left: number;
	readonly unreadable: number;
	/** Microseconds for a note that both read. */
	readonly fast: Samples;
	readonly full: Samples;
}

/** The view in a browser, in milliseconds. */
export interface ViewResult {
	/** To evaluate the plugin's bundle. */
	readonly load: number;
	/** From the command to the painted rows, and to paint a page of plain rows. */
	readonly open: Samples;
	readonly floor: Samples;
	/** 95 of 100 frames take no longer while the list is scrolled, and while the same rows are that nobody draws. */
	readonly frames: { readonly floor: number; readonly ours: number };
	/** Script of one redraw after a note has changed. */
	readonly redraw: number;
	/** Milliseconds of tasks of more than 50 while ten thousand changes are told, with every view open. */
	readonly blocks: Samples;
	/** Rows that have elements. */
	readonly rows: number;
}
