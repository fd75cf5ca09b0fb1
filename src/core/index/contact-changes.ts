import type { ContactEntry } from "./entry";
import type { VaultIndex } from "./vault-index";

/** A slot among the contacts that holds another person than before, or another note of the same one; undefined for nobody and for a copy. */
export interface ContactChange {
	readonly slot: number;
	readonly before: ContactEntry | undefined;
	readonly after: ContactEntry | undefined;
}

/** Says who has come, gone and changed since it was last asked, or made. */
export class ContactChanges {
	readonly #index: VaultIndex;
	readonly #contacts: (ContactEntry | undefined)[];
	#copies: ReadonlySet<ContactEntry>;
	/** Of the slots touched. */
	#count: number;

	constructor(index: VaultIndex) {
		this.#index = index;
		this.#count = index.touchedSlots.count;
		this.#contacts = [...index.contacts];
		this.#copies = index.copies;
	}

	/** The changes since it was last asked. */
	refresh(): readonly ContactChange[] {
		const { contacts, copies } = this.#index;
		const changes: ContactChange[] = [];
		for (const entry of new Set([...this.#copies, ...copies])) {
			const { slot } = entry;
			const isSame = contacts[slot] === entry && this.#contacts[slot] === entry;
			if (isSame && this.#copies.has(entry) !== copies.has(entry))
				changes.push({ slot, ...this.#people(entry, entry, copies) });
		}
		const seen = this.#contacts;
		for (const slot of this.#slots()) {
			const before = seen[slot];
			const after = contacts[slot];
			if (before === after) continue;
			changes.push({ slot, ...this.#people(before, after, copies) });
			seen[slot] = after;
		}
		seen.length = contacts.length;
		this.#copies = copies;
		return changes;
	}

	/** The slots that may hold another note than when it was last asked, each once. */
	#slots(): Iterable<number> {
		const { touchedSlots, contacts } = this.#index;
		const touched = touchedSlots.since(this.#count);
		this.#count = touchedSlots.count;
		return touched
			? [...new Set(touched)].sort((a, b) => a - b)
			: Array(Math.max(contacts.length, this.#contacts.length)).keys();
	}

	#people(
		before: ContactEntry | undefined,
		after: ContactEntry | undefined,
		copies: ReadonlySet<ContactEntry>,
	): Pick<ContactChange, "before" | "after"> {
		return {
			before: before && this.#copies.has(before) ? undefined : before,
			after: after && copies.has(after) ? undefined : after,
		};
	}
}
