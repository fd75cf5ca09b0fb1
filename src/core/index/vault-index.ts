import { conflictCopyOf, conflictCopyProblem, numberedCopyOf } from "../records/conflict-copy";
import { isCopyOf } from "../records/same-person";
import type { FlatFacts, NoteFacts } from "../note/facts";
import { PropertyReader } from "../note/property-reader";
import type { Problem } from "../text/problem";
import type { Settings } from "../settings/settings";
import { type Dimension, DIMENSIONS } from "../vocabulary/dimension";
import type { PropertyId } from "../vocabulary/property";
import type { Meaning } from "../terms/meaning";
import type { NotedTerms } from "../terms/noted-terms";
import { ContactList, type TouchedSlots } from "./contact-list";
import {
	type ContactEntry,
	type Entry,
	type InterviewEntry,
	isHeeded,
	type OpportunityEntry,
	type Ref,
	refsOf,
	type SpaceEntry,
	type Term,
	termsOf,
} from "./entry";
import { KindFinder, type NoteKind } from "./note-kind";
import { EntryReader } from "./read-entry";
import { RefStore } from "./ref-store";
import { TermStore } from "./term-store";

/** What tells the kind of a note, and what is asked of a person before the rest of their note is read. */
const READ_FIRST: readonly PropertyId[] = ["type", "tags", "name", "aliases", ...DIMENSIONS];

/**
 * The directory of a vault's people, companies, events, terms, interviews, spaces and opportunities. A change of
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
	readonly #contacts = new ContactList((entry) => this.originalOf(entry) !== undefined);
	#copies: { readonly revision: number; readonly set: ReadonlySet<ContactEntry> } | undefined;
	#people: { readonly revision: number; readonly list: readonly ContactEntry[] } | undefined;
	readonly #interviews = new Set<InterviewEntry>();
	readonly #spaces = new Set<SpaceEntry>();
	readonly #opportunities = new Set<OpportunityEntry>();
	#noProblems: Problem[] = [];
	#revision = 0;
	#heeded = 0;
	#turns = 0;
	#moves = 0;
	/** What links and names led to before the change that is under way has turned them to something else. */
	readonly #turned = new Map<Ref, Entry | undefined>();

	constructor(settings: Settings) {
		this.settings = settings;
		this.#reader = new PropertyReader(settings.properties, READ_FIRST);
		this.#kinds = new KindFinder(settings);
		this.#refs = new RefStore((ref, before) => {
			if (!this.#turned.has(ref)) this.#turned.set(ref, before);
			if (before?.kind === "term" || ref.target?.kind === "term") this.#terms.forget();
		});
		this.#terms = new TermStore(this.#refs);
		this.#entryReader = new EntryReader(settings.properties, this.#reader, this.#refs, this.#terms);
	}

	/** Grows by one with each change: what was made from an older one is out of date. */
	get revision(): number {
		return this.#revision;
	}

	/**
	 * Grows when a change of one note can change what others say: a link, a name or a term of theirs
	 * means something else, or the note is that of a company, an event, a term or an interview. While
	 * it stays as it is, nothing but notes of people has changed, each by itself, and notes of spaces.
	 * A person's link that nobody has asked for yet counts for nothing: nobody can rely on what it means.
	 */
	get surroundings(): number {
		return this.#heeded + this.#turns + this.#terms.state;
	}

	/** Grows when a link or a name in a note leads elsewhere, and with it the surroundings. */
	get turns(): number {
		return this.#turns;
	}

	/** Grows when a note comes, goes or moves: links that nobody keeps, as those of logs, may lead elsewhere then. */
	get moves(): number {
		return this.#moves;
	}

	/** Every contact note, copies included, in no order; a note that changes keeps its place. */
	get contacts(): readonly ContactEntry[] {
		return this.#contacts.all;
	}

	/** Where among the contacts something has changed. */
	get touchedSlots(): TouchedSlots {
		return this.#contacts;
	}

	/** Everybody once: contact notes without the copies that sync tools made, in no order. */
	get people(): readonly ContactEntry[] {
		if (this.#people?.revision !== this.#revision) {
			const { copies, contacts } = this;
			const list =
				copies.size === 0 ? [...contacts] : contacts.filter((entry) => !copies.has(entry));
			this.#people = { revision: this.#revision, list };
		}
		return this.#people.list;
	}

	/** The contact notes that are nobody: copies that sync tools made, and numbered ones (`Jane Doe 2`) of which we have the original. */
	get copies(): ReadonlySet<ContactEntry> {
		if (this.#copies?.revision !== this.#revision) {
			this.#copies = { revision: this.#revision, set: this.#contacts.findCopies() };
		}
		return this.#copies.set;
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

	get opportunities(): ReadonlySet<OpportunityEntry> {
		return this.#opportunities;
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
	set(facts: NoteFacts | FlatFacts): void {
		this.#take(facts, facts.path);
	}

	/** Takes a note from its old path to that of its facts. */
	rename(oldPath: string, facts: NoteFacts): void {
		this.#take(facts, oldPath);
	}

	/** Forgets a note. One that is not there changes nothing. */
	remove(path: string): void {
		const entry = this.#entries.get(path);
		if (!entry) return;
		this.#drop(entry);
		this.#moves += 1;
		this.#count(isHeeded(entry));
	}

	get(path: string): Entry | undefined {
		return this.#entries.get(path);
	}

	/** The note that a link target (`People/Jane`) means in a note of this folder. */
	resolveLink(target: string, folder: string): Entry | undefined {
		return this.#refs.links.resolve(target, folder);
	}

	/** The notes of a kind that bear a name or alias, by path; those of no kind of ours, `other`, bear their file's name alone. */
	findByName(name: string, kind: NoteKind): readonly Entry[] {
		return this.#refs.names.find(name, kind);
	}

	/** What a term of a note means now. */
	meaningOf(term: Term): Meaning {
		return this.#terms.meaningOf(term);
	}

	/** Words as a term of a space, to be held against people without a note that says them. */
	readTerm(dimension: Dimension, words: string): Term {
		return this.#terms.read(dimension, words);
	}

	/** Every term in use, once. */
	get terms(): Iterable<Term> {
		return this.#terms.all();
	}

	/** Every term in use has a place below this. */
	get termSlots(): number {
		return this.#terms.slots;
	}

	/** The term notes as they hang together. */
	notedTerms(): NotedTerms {
		return this.#terms.noted();
	}

	#take(facts: NoteFacts | FlatFacts, oldPath: string): void {
		// Read before the old one goes: what both use is never without a user meanwhile, and stays.
		const entry = this.#read(facts);
		const there = this.#entries.get(facts.path);
		const moved = oldPath === facts.path ? undefined : this.#entries.get(oldPath);
		const slotThere = there && this.#replace(there, entry);
		const slotMoved = moved && this.#replace(moved, entry);
		this.#add(entry, slotMoved ?? slotThere);
		if (!there || moved) this.#moves += 1;
		this.#count(isHeeded(entry) || isHeeded(there) || isHeeded(moved));
	}

	/** Drops a note for what it is now; gives its place among the contacts. */
	#replace(before: Entry, entry: Entry): number | undefined {
		const slot = before.kind === "contact" ? before.slot : undefined;
		if (before.kind === "contact" && entry.kind === "contact") entry.follow(before);
		this.#drop(before);
		return slot;
	}

	#read(facts: NoteFacts | FlatFacts): Entry {
		// Most notes have none: one empty list serves until a note puts something in.
		if (this.#noProblems.length > 0) this.#noProblems = [];
		const problems = this.#noProblems;
		this.#reader.open(facts.path, facts.frontmatter, problems);
		const kind = this.#kinds.find(facts, this.#reader);
		const original = kind === "other" ? undefined : conflictCopyOf(facts.path);
		if (original !== undefined) problems.push(conflictCopyProblem(facts.path, original));
		for (const problem of facts.problems) problems.push(problem);
		// A copy of any other kind is not a note of ours; a contact's stays one, to be compared.
		const kept = original === undefined || kind === "contact" ? kind : "other";
		return this.#entryReader.read(facts, kept, original !== undefined, problems);
	}

	/** `place`: where among the contacts the note was before. */
	#add(entry: Entry, slot: number | undefined): void {
		this.#entries.set(entry.path, entry);
		this.#refs.links.addFile(entry);
		this.#refs.names.add(entry);
		if (entry.kind === "contact") this.#contacts.add(entry, slot);
		else if (entry.kind === "interview") this.#interviews.add(entry);
		else if (entry.kind === "space") this.#spaces.add(entry);
		else if (entry.kind === "opportunity") this.#opportunities.add(entry);
		else if (entry.kind === "term") this.#terms.addNote(entry);
	}

	#drop(entry: Entry): void {
		this.#entries.delete(entry.path);
		this.#refs.links.removeFile(entry);
		this.#refs.names.remove(entry);
		if (entry.kind === "contact") {
			this.#contacts.remove(entry);
			entry.retire();
		} else if (entry.kind === "interview") this.#interviews.delete(entry);
		else if (entry.kind === "space") this.#spaces.delete(entry);
		else if (entry.kind === "opportunity") this.#opportunities.delete(entry);
		else if (entry.kind === "term") this.#terms.removeNote(entry);
		for (const term of termsOf(entry)) this.#terms.release(term);
		if (entry.kind !== "contact") for (const ref of refsOf(entry)) this.#refs.release(ref);
	}

	/** Ends a change; `heeded`: of a note that counts for others, as it was before or as it is now. */
	#count(heeded: boolean): void {
		this.#revision += 1;
		if (this.#hasTurned()) this.#turns += 1;
		else if (heeded) this.#heeded += 1;
		if (this.#turned.size > 0) this.#turned.clear();
	}

	#hasTurned(): boolean {
		if (this.#turned.size === 0) return false;
		return [...this.#turned].some(([ref, before]) => leadsElsewhere(before, ref.target));
	}
}

/** Whether it is more than the same note as it is now. */
function leadsElsewhere(before: Entry | undefined, after: Entry | undefined): boolean {
	return before?.path !== after?.path || before?.kind !== after?.kind;
}
