import type { CompanyEntry, ContactEntry, OtherEntry } from "../../core/index/entry";
import { fileStem } from "../../core/note/note-name";
import type { KnownPerson } from "./known-person";

/** Somebody whom a row or a line tells of, as far as it says who it is. */
export interface SoughtPerson {
	readonly name: string;
	/** The name as it is written: a link, it may be. */
	readonly written?: string | undefined;
	readonly company: string | undefined;
	readonly email: readonly string[];
	readonly linkedin: string | undefined;
}

/** By what a kind of source says who somebody is. */
export interface MatchRules {
	/** A user's own line says by name and company whom it means, and so do the lines above it; in a file, a name only suggests, and an address is held against the rest. */
	readonly isByName: boolean;
	/** Whether a name alone may mean a company. */
	readonly hasCompanies?: boolean;
	/** The folder of the note with the line, from which its links lead. */
	readonly folder?: string;
}

/** For a line that the user writes or pastes. */
export const LINE_RULES: MatchRules = { isByName: true };

/** For the rows of a file. */
export const FILE_RULES: MatchRules = { isByName: false };

/** Whom an ambiguous row means: the person of a note, somebody new, or nobody. */
export type RowChoice = { readonly path: string } | "new" | "skip";

export type MatchedBy = "link" | "profile" | "e-mail" | "name";

/** Whom a row means, by what the vault knows. */
export type PersonMatch =
	| { readonly kind: "new" }
	| { readonly kind: "known"; readonly person: KnownPerson; readonly by: MatchedBy }
	/** A line above tells of them already. */
	| { readonly kind: "above"; readonly person: KnownPerson }
	| { readonly kind: "company"; readonly company: CompanyEntry }
	| AmbiguousMatch
	/** The link leads to a note that is nobody's. */
	| { readonly kind: "nobody"; readonly reason: string };

export interface AmbiguousMatch {
	readonly kind: "ambiguous";
	readonly people: readonly KnownPerson[];
	/** Notes that may be theirs: they cannot be read, or do not say whose they are. */
	readonly unclear: readonly OtherEntry[];
	readonly reason: string;
	/** They have nothing but the name in common. */
	readonly isNameOnly: boolean;
}

/** Somebody's note, or one that may be somebody's: it cannot be read, or does not say whose it is. */
export type Namesake = ContactEntry | OtherEntry;

/** The notes of those whom an ambiguous match leaves open. */
export function namesakesOf({ people, unclear }: AmbiguousMatch): readonly Namesake[] {
	return [...people.flatMap(({ entry }) => entry ?? []), ...unclear];
}

/** What a note's person is called; of a note that may be somebody's, its file's name. */
export function nameOf(entry: Namesake): string {
	return entry.kind === "contact" ? entry.note.name : fileStem(entry.path);
}
