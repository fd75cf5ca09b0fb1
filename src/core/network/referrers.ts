import type { ContactEntry, Ref } from "../index/entry";
import { foldText } from "../text/fold-text";
import { wordOfRef } from "./affiliation-directory";
import { WordUsers } from "./word-users";

/** Whom a note names as those who introduced me to the person, referred me to them, or are asked to. */
function referrerRefs({ introducedBy, referredBy, introVia }: ContactEntry): readonly Ref[] {
	return introducedBy.length + referredBy.length + introVia.length === 0
		? NOBODY
		: [...introducedBy, ...referredBy, ...introVia];
}

const NOBODY: readonly Ref[] = [];

/** Those who referred or introduced anybody to me, or are asked to: they know me, whatever their own notes say. */
export class Referrers {
	readonly #users = new WordUsers<ContactEntry>();

	/** Whether another one's note names the person. */
	has(person: ContactEntry): boolean {
		return person.labels.some((word) =>
			this.#users
				.get(word)
				.some(
					(user) => user !== person && referrerRefs(user).some(({ target }) => target === person),
				),
		);
	}

	/** The words that notes have for them: nobody who bears none of these is one. */
	get words(): Iterable<string> {
		return this.#users.words;
	}

	/** Takes in what a note says; gives its words for them. */
	add(entry: ContactEntry): ReadonlySet<string> {
		const words = wordsIn(entry);
		for (const word of words) this.#users.add(word, entry);
		return words;
	}

	/** Forgets what a note says; gives its words for them. */
	remove(entry: ContactEntry): ReadonlySet<string> {
		const words = wordsIn(entry);
		for (const word of words) this.#users.remove(word, entry);
		return words;
	}
}

function wordsIn(entry: ContactEntry): ReadonlySet<string> {
	return new Set(referrerRefs(entry).map((ref) => foldText(wordOfRef(ref))));
}
