import type { ContactEntry } from "../index/entry";
import type { ContactChange } from "../index/contact-changes";
import type { VaultIndex } from "../index/vault-index";
import { type Acquaintance, acquaintanceOf, rankTie, type TieRank, WEAKEST_TIE } from "./known";

/** Whom I know, kept by people's places in the index: it is asked of everybody in a company of thousands. */
export class Acquaintances {
	readonly #index: VaultIndex;
	/** 0 for somebody I do not know, else one more than the rank of our tie. */
	#levels: Uint8Array;
	/** The notes of those with whom I have held a conversation. */
	#heldWith: ReadonlySet<string>;

	constructor(index: VaultIndex, heldWith: ReadonlySet<string>) {
		this.#index = index;
		this.#heldWith = heldWith;
		this.#levels = new Uint8Array(index.contacts.length);
		for (const entry of index.people) this.#levels[entry.slot] = this.#levelOf(entry);
	}

	/** How I know a person; undefined for somebody I do not know. */
	of(person: ContactEntry): Acquaintance | undefined {
		const tie = this.tie(person);
		return tie === undefined ? undefined : tie === WEAKEST_TIE ? "connected" : "known";
	}

	/** How our tie ranks; undefined for somebody I do not know. */
	tie({ slot }: ContactEntry): TieRank | undefined {
		const level = this.#levels[slot] ?? 0;
		return level === 0 ? undefined : level - 1;
	}

	isKnown({ slot }: ContactEntry): boolean {
		return (this.#levels[slot] ?? 0) > 0;
	}

	/** Takes in who has come, gone and changed; gives those others whom I know, or do not, since conversations have changed. */
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
		for (const { slot, after } of changes) this.#levels[slot] = after ? this.#levelOf(after) : 0;
		if (before === heldWith) return NOBODY;
		const touched = [...before, ...heldWith].filter(
			(path) => before.has(path) !== heldWith.has(path),
		);
		return touched.flatMap((path) => this.#reload(path) ?? []);
	}

	#reload(path: string): ContactEntry | undefined {
		const entry = this.#index.get(path);
		if (entry?.kind !== "contact" || this.#index.copies.has(entry)) return undefined;
		const level = this.#levelOf(entry);
		if (this.#levels[entry.slot] === level) return undefined;
		this.#levels[entry.slot] = level;
		return entry;
	}

	#levelOf({ path, note }: ContactEntry): number {
		const acquaintance = this.#heldWith.has(path) ? "known" : acquaintanceOf(note);
		return acquaintance === undefined ? 0 : 1 + rankTie(note, acquaintance);
	}
}

const NOBODY: readonly ContactEntry[] = [];
