import type { Plan, Refusal } from "../../core/note/text-edit";

/** A note, and what it says. */
export interface NoteText {
	readonly path: string;
	readonly text: string;
}

/** What became of a write: done, at the path as the vault spells it, or not, and why. */
export type Outcome =
	| {
			readonly kind: "written";
			readonly path: string;
			readonly before: string;
			readonly after: string;
	  }
	| { readonly kind: "unchanged" }
	| { readonly kind: "refused"; readonly refusal: Refusal }
	| { readonly kind: "missing" }
	| { readonly kind: "exists" }
	| { readonly kind: "failed"; readonly reason: string };

/** The notes of a vault, by paths from its root. One call is one atomic write; nothing is written but what was planned. */
export interface Notes {
	/** Plans on the text as it is at the moment of writing, and writes that plan or nothing. */
	edit(path: string, plan: (text: string) => Plan): Promise<Outcome>;
	/** Makes a note and the folders it needs; one that exists, case aside, is left alone. */
	create(path: string, text: string): Promise<Outcome>;
	/** The text of a note as it is now, with what an editor has not saved yet; undefined where there is none. */
	read(path: string): Promise<string | undefined>;
	/** Takes away a note that still has this text, in the way in which deleted notes are kept; any other is left alone. */
	remove(path: string, text: string): Promise<Outcome>;
}

/** Called every few rows of a long work; the host may let the app draw and listen before it goes on. */
export type Rest = () => void | Promise<void>;
