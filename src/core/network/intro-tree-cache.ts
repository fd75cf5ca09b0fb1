import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { IntroBranches } from "./intro-branches";
import { introTree } from "./intro-tree";
import { acquaintanceOf } from "./known";

interface Known {
	readonly index: VaultIndex;
	readonly branches: IntroBranches;
	revision: number;
	surroundings: number;
	people: readonly ContactEntry[];
}

/** The tree of who introduced whom, made once for all views that show it. */
export class IntroTreeCache {
	#known: Known | undefined;

	/**
	 * The same object for as long as nothing that the tree shows has changed: who is in it, by whose introduction,
	 * their names, and whether I know them. What else a note of its people says may be out of date in it.
	 */
	get(index: VaultIndex): IntroBranches {
		const known = this.#known;
		const { revision, surroundings, people } = index;
		if (known?.index === index) {
			if (known.revision === revision) return known.branches;
			if (known.surroundings === surroundings && areSame(known.people, people)) {
				known.revision = revision;
				known.people = people;
				return known.branches;
			}
		}
		const branches = new IntroBranches(introTree(index));
		this.#known = { index, branches, revision, surroundings, people };
		return branches;
	}
}

function areSame(before: readonly ContactEntry[], after: readonly ContactEntry[]): boolean {
	return (
		before.length === after.length &&
		before.every((person, i) => {
			const other = after[i];
			return other !== undefined && (other === person || isSame(person, other));
		})
	);
}

/** Links are the same objects where they say the same. */
function isSame(a: ContactEntry, b: ContactEntry): boolean {
	return (
		a.path === b.path &&
		a.note.name === b.note.name &&
		acquaintanceOf(a.note) === acquaintanceOf(b.note) &&
		a.introducedBy.length === b.introducedBy.length &&
		a.introducedBy.every((ref, i) => ref === b.introducedBy[i])
	);
}
