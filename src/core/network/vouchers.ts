import type { ContactEntry, Ref } from "../index/entry";
import { foldText } from "../text/fold-text";
import { wordOfRef } from "./affiliation-directory";
import { WordUsers } from "./word-users";

/** Whom a note names as those who introduced me to the person, referred me to them, or are asked to. */
export function voucherRefs({ introducedBy, referredBy, introVia }: ContactEntry): readonly Ref[] {
	return introducedBy.length + referredBy.length + introVia.length === 0
		? NOBODY
		: [...introducedBy, ...referredBy, ...introVia];
}

const NOBODY: readonly Ref[] = [];

/** Those who referred or introduced anybody to me, or are asked to: they know me, whatever their own notes say. */
export class Vouchers {
	readonly #users = new WordUsers<ContactEntry>();

	/** Whether another one's note names the person. */
	has(person: ContactEntry): boolean {
		return person.labels.some((word) =>
			this.#users
				.get(word)
				.some(
					(user) => user !== person && voucherRefs(user).some(({ target }) => target === person),
				),
		);
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
	return new Set(voucherRefs(entry).map((ref) => foldText(wordOfRef(ref))));
}

/** Somebody of whom there is no note yet, and who is the way to a person all the same. */
export interface WayWithoutNote {
	readonly name: string;
	readonly reason: string;
}

/** Those who introduced me to the person, referred me to them or are asked to, and of whom there is no note yet: each once. */
export function waysWithoutNote(person: ContactEntry): readonly WayWithoutNote[] {
	const { introducedBy, referredBy, introVia, note } = person;
	const ways = (refs: readonly Ref[], said: string): WayWithoutNote[] =>
		refs
			.filter(({ target, rivals }) => target?.kind !== "contact" && rivals.length === 0)
			.map((ref) => ({ name: wordOfRef(ref), reason: `${wordOfRef(ref)} ${said} ${note.name}` }));
	const all = [
		...ways(introducedBy, "introduced you to"),
		...ways(referredBy, "referred you to"),
		...ways(introVia, "was asked to introduce you to"),
	];
	const words = all.map(({ name }) => foldText(name));
	return all.filter((_, at) => words.indexOf(words[at] ?? "") === at);
}
