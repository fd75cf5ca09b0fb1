import { numberedCopyOf } from "../records/conflict-copy";
import type { ContactEntry } from "./entry";

/** The contact notes in a list, in which each keeps its slot for as long as it can, and those of them that are nobody. */
export class ContactList {
	readonly #all: ContactEntry[] = [];
	/** Those with the name of a copy: one that a sync tool made, or one that ends as a copy does, perhaps. */
	readonly #doubtful = new Set<ContactEntry>();
	readonly #isNumberedCopy: (entry: ContactEntry) => boolean;

	/** `isNumberedCopy` says about a numbered note (`Jane Doe 2`) whether it is a copy of another one. */
	constructor(isNumberedCopy: (entry: ContactEntry) => boolean) {
		this.#isNumberedCopy = isNumberedCopy;
	}

	/** All of them, copies included, in no order. */
	get all(): readonly ContactEntry[] {
		return this.#all;
	}

	/** The copies, as they are now. */
	findCopies(): ReadonlySet<ContactEntry> {
		const copies = [...this.#doubtful].filter(
			(entry) => entry.isCopy || this.#isNumberedCopy(entry),
		);
		return new Set(copies);
	}

	/** Adds a note at the end, or at a slot to which it is to come back: who is there comes last. */
	add(entry: ContactEntry, slot: number | undefined): void {
		const end = this.#all.length;
		const other = slot === undefined ? undefined : this.#all[slot];
		if (other) this.#put(other, end);
		this.#put(entry, other && slot !== undefined ? slot : end);
		if (entry.isCopy || numberedCopyOf(entry.path) !== undefined) this.#doubtful.add(entry);
	}

	/** Takes a note out; the last of the list moves to its slot. */
	remove(entry: ContactEntry): void {
		this.#doubtful.delete(entry);
		const last = this.#all.pop();
		if (last && last !== entry) this.#put(last, entry.slot);
	}

	#put(entry: ContactEntry, slot: number): void {
		this.#all[slot] = entry;
		entry.slot = slot;
	}
}
