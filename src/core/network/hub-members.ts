import type { ContactEntry, Ref } from "../index/entry";
import { foldText } from "../text/fold-text";
import { WordUsers } from "./word-users";

/** The people whose notes name a hub in one way: by one link or name, or by one text. */
export interface HubNaming {
	/** Undefined where the index keeps no link. */
	readonly ref: Ref | undefined;
	/** The name as it is written. */
	readonly text: string;
	/** Those whom I know, and all others, in no order. */
	readonly known: ContactEntry[];
	readonly strangers: ContactEntry[];
}

/** Who names which companies (or events, or schools), by the links and names that people share; what they mean is asked elsewhere. */
export class HubMembers {
	readonly #namings = new Map<Ref | string, HubNaming>();
	/** By their words, folded. */
	readonly #words = new WordUsers<HubNaming>();

	add(person: ContactEntry, isKnown: boolean, ref: Ref | undefined, text: string): void {
		const key = ref ?? text;
		let naming = this.#namings.get(key);
		if (!naming) {
			naming = { ref, text, known: [], strangers: [] };
			this.#namings.set(key, naming);
			this.#words.add(foldText(text), naming);
		}
		(isKnown ? naming.known : naming.strangers).push(person);
	}

	remove(person: ContactEntry, ref: Ref | undefined, text: string): void {
		const key = ref ?? text;
		const naming = this.#namings.get(key);
		if (!naming) return;
		if (!takeOut(naming.known, person)) takeOut(naming.strangers, person);
		if (naming.known.length + naming.strangers.length > 0) return;
		this.#namings.delete(key);
		this.#words.remove(foldText(text), naming);
	}

	/** All who use a word, by how they write it. */
	get(word: string): readonly HubNaming[] {
		return this.#words.get(word);
	}
}

/** Puts the last one in the place of one that goes; false where that one is not there. */
function takeOut(people: ContactEntry[], person: ContactEntry): boolean {
	const place = people.indexOf(person);
	if (place < 0) return false;
	const last = people.pop();
	if (last && last !== person) people[place] = last;
	return true;
}
