import type { TemplateProblem } from "../../core/template/parse-template";
import type { MoveDocument, NoteEdits } from "./move-document";

/** What is wrong with a template of the user's. */
export interface TemplateProblemDocument {
	/** The template's note. */
	readonly path: string;
	/** Counted from 1. */
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

/** What a text about a conversation did, besides what its command says. */
interface InterviewTextDocument {
	/** The note of the conversation. */
	readonly interview: string;
	/** Always empty: no template note is made unless the user wants to change one. */
	readonly templates: readonly [];
	readonly problems: readonly TemplateProblemDocument[];
}

/** What preparing a conversation did, as JSON (docs/schema/prep.schema.json). */
export interface PrepDocument extends InterviewTextDocument {
	/** The person's note. */
	readonly path: string;
	/** The notes that change: that of the conversation, or none. */
	readonly notes: readonly NoteEdits[];
	readonly written: boolean;
}

/** What writing a conversation up did, as JSON (docs/schema/recap.schema.json). */
export interface RecapDocument extends MoveDocument, InterviewTextDocument {
	/** What else there is to know, in words. */
	readonly remarks: readonly string[];
	/** The people whom it names and who have no note yet. */
	readonly named: readonly string[];
}

/** What became of the people named, as JSON (docs/schema/people-named.schema.json). */
export interface ReferralsDocument {
	readonly interview: string;
	readonly rows: readonly ReferralRowDocument[];
	readonly notes: readonly NoteEdits[];
	readonly written: boolean;
}

/** One person whom a line names. */
export interface ReferralRowDocument {
	/** Line in the conversation's note, counted from 1. */
	readonly line: number;
	readonly text: string;
	readonly name: string;
	readonly kind: "new" | "known" | "company" | "ambiguous" | "skipped";
	/** Of the note that is made or linked. */
	readonly path: string | null;
	readonly linked: boolean;
	readonly candidates: readonly string[];
	readonly reason: string | null;
}

/** Notes that change, without what they were. */
export function documentNotes(changed: readonly NoteEdits[]): NoteEdits[] {
	return changed.map(({ path, edits }) => ({
		path,
		edits: edits.map(({ from, to, insert }) => ({ from, to, insert })),
	}));
}

/** The problems of templates, flat. */
export function documentTemplateProblems(
	problems: readonly (TemplateProblem & { readonly path: string })[],
): TemplateProblemDocument[] {
	return problems.map(({ path, at, message }) => ({ path, ...at, message }));
}
