import type { ContactEntry } from "./entry";
import type { VaultIndex } from "./vault-index";

/** A place among the contacts that has another person than before, or another note of the same one; undefined for nobody and for a copy. */
export interface PlaceChange {
	readonly place: number;
	readonly before: ContactEntry | undefined;
	readonly after: ContactEntry | undefined;
}

/** Says who has come, gone and changed since it was last asked, or made. */
export class PeopleWatch {
	readonly #index: VaultIndex;
	readonly #contacts: (ContactEntry | undefined)[];
	#copies: ReadonlySet<ContactEntry>;

	constructor(index: VaultIndex) {
		this.#index = index;
		this.#contacts = [...index.contacts];
		this.#copies = index.copies;
	}

	/** The changes since the last look. */
	look(): readonly PlaceChange[] {
		const { contacts, copies } = this.#index;
		const changes: PlaceChange[] = [];
		for (const entry of new Set([...this.#copies, ...copies])) {
			const { place } = entry;
			const isSame = contacts[place] === entry && this.#contacts[place] === entry;
			if (isSame && this.#copies.has(entry) !== copies.has(entry))
				changes.push({ place, ...this.#people(entry, entry, copies) });
		}
		const seen = this.#contacts;
		for (let place = 0; place < Math.max(contacts.length, seen.length); place++) {
			const before = seen[place];
			const after = contacts[place];
			if (before === after) continue;
			changes.push({ place, ...this.#people(before, after, copies) });
			seen[place] = after;
		}
		seen.length = contacts.length;
		this.#copies = copies;
		return changes;
	}

	#people(
		before: ContactEntry | undefined,
		after: ContactEntry | undefined,
		copies: ReadonlySet<ContactEntry>,
	): Pick<PlaceChange, "before" | "after"> {
		return {
			before: before && this.#copies.has(before) ? undefined : before,
			after: after && copies.has(after) ? undefined : after,
		};
	}
}
