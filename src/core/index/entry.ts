import type { Company } from "../records/company";
import type { Contact } from "../records/contact";
import type { Event } from "../records/event";
import type { Interview } from "../records/interview";
import type { Opportunity } from "../records/opportunity";
import type { Problem } from "../text/problem";
import type { Space } from "../records/space";
import type { TermNote } from "../records/term-note";
import type { Dimension } from "../vocabulary/dimension";
import { type FieldOf, fieldOf, type LinkOf, linksOf } from "../vocabulary/property";
import type { RecordKind } from "../vocabulary/record-kind";
import type { Meaning } from "../terms/meaning";
import type { NoteKind } from "./note-kind";

/**
 * A link or a name that notes use, one object for all notes that mean the same by it: what it
 * points at is kept up to date here, so that nobody who uses it has to be told.
 */
export interface Ref {
	/** As written. */
	readonly text: string;
	/** What a link points at, without heading and label; undefined for a plain name. */
	readonly link: string | undefined;
	/** What kind of note a plain name can mean. */
	readonly wants: NoteKind;
	/** Folder of the notes that use it: a link is resolved from there. */
	readonly folder: string;
	uses: number;
	target: Entry | undefined;
	/** A plain name that several notes bear; it then points at none. */
	rivals: readonly Entry[];
	/** A list of it alone, made when a note first uses no other; all such notes share it. */
	alone: readonly Ref[] | undefined;
}

/** A term that notes use, one object for all of them. */
export interface Term {
	/** Its position among all terms in use: so that what is computed for each is kept in an array. */
	readonly slot: number;
	readonly dimension: Dimension;
	/** As written. */
	readonly text: string;
	/** As a path, folded; and as one text, folded. */
	readonly segments: readonly string[];
	/** The other paths that it can be by itself. */
	readonly others: readonly (readonly string[])[];
	readonly whole: string;
	/** Where the term is a link. */
	readonly ref: Ref | undefined;
	uses: number;
	/** Its meaning, and the state of all terms (a count) for which that was found. */
	meaning: Meaning;
	meaningOf: number;
	/** A list of it alone, shared by all notes that use no other. */
	readonly alone: readonly Term[];
}

interface NoteEntry {
	readonly path: string;
	readonly folder: string;
	/** The file's name as links compare it. */
	readonly fileKey: string;
	/** Words by which the note can be called: its name, file name and aliases, folded. */
	readonly labels: readonly string[];
	/** What is wrong with the note by itself. */
	readonly problems: readonly Problem[];
}

/** A note with terms of its own. */
interface WithTerms extends NoteEntry {
	readonly industry: readonly Term[];
	readonly profession: readonly Term[];
	readonly geography: readonly Term[];
}

/** The links and names in the properties of a kind of note. */
export type LinksOf<K extends RecordKind> = {
	readonly [Id in LinkOf<K> as FieldOf<Id>]: readonly Ref[];
};

export interface ContactEntry extends WithTerms, LinksOf<"contact"> {
	readonly kind: "contact";
	readonly note: Contact;
	/** Place in the index's list of people; changes when others go. */
	slot: number;
	/** A copy that a sync tool made: not counted as a person. */
	readonly isCopy: boolean;
	/** The properties whose links somebody has asked for. */
	readonly followed: readonly LinkOf<"contact">[];
	/** Takes up the note as it was before: links that both have stay the same objects for those who asked. */
	follow(before: ContactEntry): void;
	/** Gives back what it has taken from the index: the note is gone, or is another one now. */
	retire(): void;
}

export interface CompanyEntry extends WithTerms {
	readonly kind: "company";
	readonly note: Company;
}

export interface EventEntry extends NoteEntry {
	readonly kind: "event";
	readonly note: Event;
}

export interface TermEntry extends NoteEntry {
	readonly kind: "term";
	readonly note: TermNote;
	readonly parent: Ref | undefined;
}

export interface InterviewEntry extends NoteEntry, LinksOf<"interview"> {
	readonly kind: "interview";
	readonly note: Interview;
	readonly referrals: readonly Ref[];
}

export interface SpaceEntry extends WithTerms {
	readonly kind: "space";
	readonly note: Space;
}

export interface OpportunityEntry extends NoteEntry, LinksOf<"opportunity"> {
	readonly kind: "opportunity";
	readonly note: Opportunity;
}

export interface OtherEntry extends NoteEntry {
	readonly kind: "other";
}

/** A note as the index keeps it. */
export type Entry =
	| ContactEntry
	| CompanyEntry
	| EventEntry
	| TermEntry
	| InterviewEntry
	| SpaceEntry
	| OpportunityEntry
	| OtherEntry;

/** Whether what the note says counts for the people that lead to it, or that it is about. */
export function isHeeded(entry: Entry | undefined): boolean {
	const kind = entry?.kind;
	return kind === "company" || kind === "event" || kind === "interview";
}

/** The terms that a note uses. */
export function termsOf(entry: Entry): readonly Term[] {
	switch (entry.kind) {
		case "contact":
		case "company":
		case "space":
			return [...entry.industry, ...entry.profession, ...entry.geography];
		default:
			return NO_TERMS;
	}
}

/** The links and names that a note uses, those in its terms aside. */
export function refsOf(entry: Entry): readonly Ref[] {
	switch (entry.kind) {
		case "contact":
			return CONTACT_LINKS.flatMap((id) => entry[fieldOf(id)]);
		case "interview":
			return [...INTERVIEW_LINKS.flatMap((id) => entry[fieldOf(id)]), ...entry.referrals];
		case "opportunity":
			return OPPORTUNITY_LINKS.flatMap((id) => entry[fieldOf(id)]);
		case "term":
			return entry.parent ? [entry.parent] : NO_REFS;
		default:
			return NO_REFS;
	}
}

const CONTACT_LINKS = linksOf("contact");
const INTERVIEW_LINKS = linksOf("interview");
const OPPORTUNITY_LINKS = linksOf("opportunity");
const NO_TERMS: readonly Term[] = [];
const NO_REFS: readonly Ref[] = [];
