import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { Problem } from "../text/problem";
import { findCircularIntroductions } from "./circular-introductions";
import { findDuplicates, haveSameIdentity } from "./duplicate-problems";

interface Known {
	readonly index: VaultIndex;
	readonly surroundings: number;
	readonly people: readonly ContactEntry[];
	readonly problems: readonly Problem[];
}

/** What is wrong among people: who may be one and the same, and who is introduced in a circle. */
export class ProblemsAmongPeople {
	#known: Known | undefined;

	/** The same list for as long as nobody's names, addresses and introducers have changed. */
	find(index: VaultIndex): readonly Problem[] {
		const { surroundings, people } = index;
		const known = this.#known;
		const isSame =
			known?.index === index &&
			known.surroundings === surroundings &&
			known.people.length === people.length &&
			known.people.every((person, at) => isAlike(person, people[at]));
		const problems = isSame
			? known.problems
			: findDuplicates(people).concat(findCircularIntroductions(index));
		this.#known = { index, surroundings, people, problems };
		return problems;
	}
}

/** Links are the same objects where they say the same. */
function isAlike(before: ContactEntry, after: ContactEntry | undefined): boolean {
	if (before === after) return true;
	return (
		after !== undefined &&
		before.path === after.path &&
		before.note.name === after.note.name &&
		before.introducedBy.length === after.introducedBy.length &&
		before.introducedBy.every((ref, at) => ref === after.introducedBy[at]) &&
		haveSameIdentity(before, after)
	);
}
