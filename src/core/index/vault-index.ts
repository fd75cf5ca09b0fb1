import { conflictCopyOf, numberedCopyOf } from "../contact/conflict-copy";
import { isCopyOf } from "../contact/same-person";
import type { NoteFacts } from "../note/facts";
import { PropertyReader } from "../note/property-reader";
import type { Problem } from "../problem";
import type { Settings } from "../settings/settings";
import type { Meaning } from "../terms/meaning";
import type { NotedTerms } from "../terms/noted-terms";
import {
	type ContactEntry,
	type Entry,
	type InterviewEntry,
	refsOf,
	type SpaceEntry,
	type Term,
	termsOf,
} from "./entry";
import { KindFinder, type NoteKind } from "./note-kind";
import { EntryReader } from "./read-entry";
import { RefStore } from "./ref-store";
import { TermStore } from "./term-store";

/**
 * The directory of a vault's people, companies, events, terms, interviews and spaces. A change of
 * one note takes time by what it touches, not by the size of the vault: links, names and terms are
 * objects that notes share, and only those whose meaning may have changed are looked at again.
 */
export class VaultIndex {
	readonly settings: Settings;
	readonly #reader: PropertyReader;
	readonly #kinds: KindFinder;
	readonly #refs: RefStore;
	readonly #terms: TermStore;
	readonly #entryReader: EntryReader;
	readonly #entries = new Map<string, Entry>();
	readonly #contacts: ContactEntry[] = [];
	/** People whose note's name ends in a number: copies, perhaps. */
	readonly #numbered = new Set<ContactEntry>();
	#people: { readonly revision: number; readonly list: readonly ContactEntry[] } | undefined;
	readonly #interviews = new Set<InterviewEntry>();
	readonly #spaces = new Set<SpaceEntry>();
	#noProblems: Problem[] = [];
	#revision = 0;

	constructor(settings: Settings) {
		this.settings = settings;
		this.#reader = new PropertyReader(settings.properties);
		this.#kinds = new KindFinder(settings);
		this.#refs = new RefStore((ref, before) => {
			if (before?.kind === "term" || ref.target?.kind === "term") this.#terms.forget();
		});
		this.#terms = new TermStore(this.#refs);
		this.#entryReader = new EntryReader(this.#reader, this.#refs, this.#terms);
	}

	/** Grows by one with each change: what was made from an older one is out of date. */
	get revision(): number {
		return this.#revision;
	}

	/** Every contact note, copies included, in no order. */
	get contacts(): readonly ContactEntry[] {
		return this.#contacts;
	}

	/** Everybody once: contact notes without the copies that sync tools made, in no order. */
	get people(): readonly ContactEntry[] {
		if (this.#people?.revision !== this.#revision) {
			const copies = new Set([...this.#numbered].filter((entry) => this.originalOf(entry)));
			const list = this.#contacts.filter((entry) => !entry.isCopy && !copies.has(entry));
			this.#people = { revision: this.#revision, list };
		}
		return this.#people.list;
	}

	/** The note of which a numbered note (`Jane Doe 2`) is a copy. */
	originalOf(entry: ContactEntry): ContactEntry | undefined {
		const stem = numberedCopyOf(entry.path);
		if (stem === undefined) return undefined;
		const original = this.#entries.get(
			`${entry.folder === "" ? "" : `${entry.folder}/`}${stem}.md`,
		);
		return original?.kind === "contact" && isCopyOf(entry.note, original.note)
			? original
			: undefined;
	}

	get interviews(): Iterable<InterviewEntry> {
		return this.#interviews;
	}

	/** The spaces by name. */
	get spaces(): readonly SpaceEntry[] {
		return [...this.#spaces].sort((a, b) =>
			a.note.name < b.note.name || (a.note.name === b.note.name && a.path < b.path) ? -1 : 1,
		);
	}

	/** Every note, in no order. */
	get entries(): Iterable<Entry> {
		return this.#entries.values();
	}

	/** How many notes there are. */
	get size(): number {
		return this.#entries.size;
	}

	/** Takes in a new or a changed note. */
	set(facts: NoteFacts): void {
		this.#revision += 1;
		this.#take(facts);
	}

	/** Takes a note from its old path to that of its facts. */
	rename(oldPath: string, facts: NoteFacts): void {
		this.#revision += 1;
		this.#drop(oldPath);
		this.#take(facts);
	}

	/** Forgets a note. One that is not there changes nothing. */
	remove(path: string): void {
		if (this.#drop(path)) this.#revision += 1;
	}

	get(path: string): Entry | undefined {
		return this.#entries.get(path);
	}

	/** The note that a link target (`People/Jane`) means in a note of this folder. */
	resolveLink(target: string, folder: string): Entry | undefined {
		return this.#refs.links.resolve(target, folder);
	}

	/** The notes of a kind that bear a name or alias, by path. */
	findByName(name: string, kind: NoteKind): readonly Entry[] {
		return this.#refs.names.find(name, kind);
	}

	/** What a term of a note means now. */
	meaningOf(term: Term): Meaning {
		return this.#terms.meaningOf(term);
	}

	/** Every term in use, once. */
	get terms(): Iterable<Term> {
		return this.#terms.all();
	}

	/** Every term in use has a place below this. */
	get termPlaces(): number {
		return this.#terms.places;
	}

	/** The term notes as they hang together. */
	notedTerms(): NotedTerms {
		return this.#terms.noted();
	}

	#take(facts: NoteFacts): void {
		this.#drop(facts.path);
		// Most notes have none: one empty list serves until a note puts something in.
		if (this.#noProblems.length > 0) this.#noProblems = [];
		const problems = this.#noProblems;
		this.#reader.open(facts.path, facts.frontmatter, problems);
		const kind = this.#kinds.find(facts, this.#reader);
		const original = kind === "other" ? undefined : conflictCopyOf(facts.path);
		if (original !== undefined) problems.push(conflictCopy(facts.path, original));
		problems.push(...facts.problems);
		// A copy of any other kind is no note of ours; a contact's stays one, to be compared.
		const kept = original === undefined || kind === "contact" ? kind : "other";
		this.#add(this.#entryReader.read(facts, kept, original !== undefined, problems));
	}

	#add(entry: Entry): void {
		this.#entries.set(entry.path, entry);
		this.#refs.links.addFile(entry);
		this.#refs.names.add(entry);
		switch (entry.kind) {
			case "contact":
				entry.place = this.#contacts.length;
				this.#contacts.push(entry);
				if (endsInDigit(entry.fileKey) && numberedCopyOf(entry.path) !== undefined)
					this.#numbered.add(entry);
				break;
			case "interview":
				this.#interviews.add(entry);
				break;
			case "space":
				this.#spaces.add(entry);
				break;
			case "term":
				this.#terms.addNote(entry);
				break;
			default:
				break;
		}
	}

	#drop(path: string): boolean {
		const entry = this.#entries.get(path);
		if (!entry) return false;
		this.#entries.delete(path);
		this.#refs.links.removeFile(entry);
		this.#refs.names.remove(entry);
		if (entry.kind === "contact") this.#dropContact(entry);
		else if (entry.kind === "interview") this.#interviews.delete(entry);
		else if (entry.kind === "space") this.#spaces.delete(entry);
		else if (entry.kind === "term") this.#terms.removeNote(entry);
		for (const term of termsOf(entry)) this.#terms.release(term);
		for (const ref of refsOf(entry)) this.#refs.release(ref);
		return true;
	}

	/** The last of the list takes the place of the one that goes. */
	#dropContact(entry: ContactEntry): void {
		this.#numbered.delete(entry);
		const last = this.#contacts.pop();
		if (!last || last === entry) return;
		this.#contacts[entry.place] = last;
		last.place = entry.place;
	}
}

/** A copy that a sync tool made is a problem. */
function conflictCopy(path: string, original: string): Problem {
	const message = `A copy that a sync tool made of "${original}"; it is not counted. Merge what it has and delete it.`;
	return { path, code: "conflict-copy", message };
}

/** Spares most names the closer look. */
function endsInDigit(name: string): boolean {
	const last = name.charCodeAt(name.length - 1);
	return last >= DIGIT_ZERO && last <= DIGIT_NINE;
}

const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
