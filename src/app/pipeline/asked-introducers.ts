import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { asksOfPerson } from "../../core/pipeline/asks-of-person";

/** Whoever is asked for an introduction to a person in this attempt and has not said no, the last one first: a note, or the name of somebody without one. */
export function askedIntroducers(
	index: VaultIndex,
	person: ContactEntry,
): readonly (ContactEntry | string)[] {
	return asksOfPerson(index, person)
		.filter(({ ask: { askedOn, isRefused } }) => askedOn !== undefined && !isRefused)
		.map(({ who }) => who)
		.reverse();
}
