import { numberedCopyOf } from "../records/conflict-copy";
import type { ContactEntry } from "./entry";

/** From so many on it is less work to look at all slots. */
const MAX_TOUCHED = 1_000;

/** Which slots have come to hold another note, or none, for those who follow. */
export interface TouchedSlots {
	/** How many times any slot has; to be given back. */
	readonly count: number;
	/** Those since the count was lower; undefined where that is too long ago. */
	since(count: number): readonly number[] | undefined;
}

/** The contact notes in a list, in which each keeps its slot for as long as it can, and those of them that are nobody. */
export class ContactList implements TouchedSlots {
	readonly #all: ContactEntry[] = [];
	/** Those with the name of a copy: one that a sync tool made, or one that ends as a copy does, perhaps. */
	readonly #doubtful = new Set<ContactEntry>();
	readonly #isNumberedCopy: (entry: ContactEntry) => boolean;
	/** The last of the slots that were touched, and how many were before them. */
	#touched: number[] = [];
	#forgotten = 0;

	/** `isNumberedCopy` says about a numbered note (`Jane Doe 2`) whether it is a copy of another one. */
	constructor(isNumberedCopy: (entry: ContactEntry) => boolean) {
		this.#isNumberedCopy = isNumberedCopy;
	}

	/** All of them, copies included, in no order. */
	get all(): readonly ContactEntry[] {
		return this.#all;
	}

	get count(): number {
		return this.#forgotten + this.#touched.length;
	}

	since(count: number): readonly number[] | undefined {
		return count < this.#forgotten ? undefined : this.#touched.slice(count - this.#forgotten);
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
		this.#touch(this.#all.length);
		if (last && last !== entry) this.#put(last, entry.slot);
	}

	#put(entry: ContactEntry, slot: number): void {
		this.#all[slot] = entry;
		entry.slot = slot;
		this.#touch(slot);
	}

	#touch(slot: number): void {
		if (this.#touched.length === MAX_TOUCHED) {
			this.#forgotten += MAX_TOUCHED;
			this.#touched = [];
		}
		this.#touched.push(slot);
	}
}
