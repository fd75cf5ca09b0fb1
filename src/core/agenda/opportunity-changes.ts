import type { OpportunityEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";

/** Says which opportunities have come, gone and changed since it was last asked. */
export class OpportunityChanges {
	#known: ReadonlySet<OpportunityEntry> = new Set();
	#surroundings = -1;

	/** Those that are not what they were, as they were and as they are; all of them where links may mean something else. */
	refresh(index: VaultIndex): readonly OpportunityEntry[] {
		const before = this.#known;
		const now = index.opportunities;
		const isSame = this.#surroundings === index.surroundings;
		this.#known = new Set(now);
		this.#surroundings = index.surroundings;
		if (!isSame) return [...before, ...now];
		return [
			...[...before].filter((one) => !now.has(one)),
			...[...now].filter((one) => !before.has(one)),
		];
	}
}
