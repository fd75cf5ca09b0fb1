import type { ContactEntry, Entry } from "../index/entry";
import type { ContactChange } from "../index/contact-changes";
import type { VaultIndex } from "../index/vault-index";
import { type Acquaintance, acquaintanceOf, rankTie, type TieRank } from "./known";
import { Referrers } from "./referrers";

/** Whom I know, kept by people's places in the index: it is asked of everybody in a company of thousands. */
export class Acquaintances {
	readonly #index: VaultIndex;
	/** 0 for somebody I do not know, else one more than the rank of our tie. */
	#levels: Uint8Array;
	/** The notes of those with whom I have held a conversation. */
	#heldWith: ReadonlySet<string>;
	readonly #referrers = new Referrers();
	/** Those of the index when links were last known to lead where they do. */
	#turns: number;

	constructor(index: VaultIndex, heldWith: ReadonlySet<string>) {
		this.#index = index;
		this.#heldWith = heldWith;
		this.#levels = new Uint8Array(index.contacts.length);
		for (const entry of index.people) this.#referrers.add(entry);
		this.#turns = index.turns;
		for (const entry of index.people) this.#levels[entry.slot] = this.#levelOf(entry);
	}

	/** How I know a person; undefined for somebody I do not know. */
	of(person: ContactEntry): Acquaintance | undefined {
		return this.isKnown(person) ? this.#acquaintanceOf(person) : undefined;
	}

	/** How our tie ranks; undefined for somebody I do not know. */
	tie({ slot }: ContactEntry): TieRank | undefined {
		const level = this.#levels[slot] ?? 0;
		return level === 0 ? undefined : level - 1;
	}

	isKnown({ slot }: ContactEntry): boolean {
		return (this.#levels[slot] ?? 0) > 0;
	}

	/** Takes in who has come, gone and changed; gives those others whom I know, or do not, since conversations and what others say have changed. */
	follow(
		changes: readonly ContactChange[],
		heldWith: ReadonlySet<string>,
	): readonly ContactEntry[] {
		const before = this.#heldWith;
		this.#heldWith = heldWith;
		const { length } = this.#index.contacts;
		if (length > this.#levels.length) {
			const levels = new Uint8Array(length + length / 2);
			levels.set(this.#levels);
			this.#levels = levels;
		}
		const words = new Set<string>();
		for (const { before: old } of changes)
			if (old) for (const word of this.#referrers.remove(old)) words.add(word);
		for (const { after } of changes)
			if (after) for (const word of this.#referrers.add(after)) words.add(word);
		for (const { slot, after } of changes) this.#levels[slot] = after ? this.#levelOf(after) : 0;
		const { turns } = this.#index;
		if (turns !== this.#turns) for (const word of this.#referrers.words) words.add(word);
		this.#turns = turns;
		const touched = [...words].flatMap((word) => this.#index.findByName(word, "contact"));
		const talked = [...before, ...heldWith].filter(
			(path) => before.has(path) !== heldWith.has(path),
		);
		const entries = new Set([...touched, ...talked.map((path) => this.#index.get(path))]);
		return [...entries].flatMap((entry) => (entry ? (this.#reload(entry) ?? []) : []));
	}

	#reload(entry: Entry): ContactEntry | undefined {
		if (entry.kind !== "contact" || this.#index.copies.has(entry)) return undefined;
		const level = this.#levelOf(entry);
		if (this.#levels[entry.slot] === level) return undefined;
		this.#levels[entry.slot] = level;
		return entry;
	}

	#levelOf(entry: ContactEntry): number {
		const acquaintance = this.#acquaintanceOf(entry);
		return acquaintance === undefined ? 0 : 1 + rankTie(entry.note, acquaintance);
	}

	#acquaintanceOf(entry: ContactEntry): Acquaintance | undefined {
		const own = this.#heldWith.has(entry.path) ? "known" : acquaintanceOf(entry.note);
		return own !== "known" && this.#referrers.has(entry) ? "referrer" : own;
	}
}
