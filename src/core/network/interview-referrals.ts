import type { ContactEntry, Ref } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";

/** Whom conversations name, and with whom one was held; people are the paths of their notes. */
export class InterviewReferrals {
	readonly #index: VaultIndex;
	#surroundings = -1;
	#held = new Set<string>();
	#referrals = new Map<string, Set<string>>();
	#around = new Map<string, string[]>();

	constructor(index: VaultIndex) {
		this.#index = index;
	}

	/** Those with whom a conversation was held. */
	get heldWith(): ReadonlySet<string> {
		this.#follow();
		return this.#held;
	}

	/** Whom conversations with the person name, and in conversations with whom they are named. */
	around({ path }: ContactEntry): readonly string[] {
		this.#follow();
		return this.#around.get(path) ?? NOBODY;
	}

	/** Whether a conversation with one person names the other. */
	hasReferral(one: ContactEntry, other: ContactEntry): boolean {
		this.#follow();
		return this.#referrals.get(one.path)?.has(other.path) ?? false;
	}

	/** A conversation that changes, and a link that turns to or from a person, changes the index's surroundings. */
	#follow(): void {
		const { surroundings, interviews } = this.#index;
		if (this.#surroundings === surroundings) return;
		this.#surroundings = surroundings;
		this.#held = new Set();
		this.#referrals = new Map();
		this.#around = new Map();
		for (const { note, contact, referrals } of interviews) {
			const others = pathsOf(referrals);
			for (const person of pathsOf(contact)) {
				if (note.held === "held") this.#held.add(person);
				for (const other of others) if (other !== person) this.#add(person, other);
			}
		}
	}

	#add(person: string, other: string): void {
		const referrals = this.#referrals.get(person);
		if (referrals?.has(other)) return;
		if (referrals) referrals.add(other);
		else this.#referrals.set(person, new Set([other]));
		for (const [one, two] of [
			[person, other],
			[other, person],
		] as const) {
			const around = this.#around.get(one);
			if (around) around.push(two);
			else this.#around.set(one, [two]);
		}
	}
}

const NOBODY: readonly string[] = [];

function pathsOf(refs: readonly Ref[]): string[] {
	return refs.flatMap(({ target }) => (target?.kind === "contact" ? target.path : []));
}
