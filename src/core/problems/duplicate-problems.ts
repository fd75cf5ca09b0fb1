import { numberedCopyOf } from "../records/conflict-copy";
import { fileStem } from "../note/note-name";
import { otherSpokenName } from "../people/person-name";
import { foldText } from "../text/fold-text";
import { emailKey, profileKey } from "../records/same-person";
import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { Problem } from "../text/problem";

/** Numbered notes (`Jane Doe 2`) that are copies of the note beside them: listed, and not counted as people. */
export function findNumberedCopies(index: VaultIndex): Problem[] {
	return [...index.copies].flatMap((entry): Problem[] => {
		const original = entry.isCopy ? undefined : index.originalOf(entry);
		if (!original) return [];
		const message = `It looks like a copy of ${original.path}; it is not counted. Merge anything new from it, then delete it.`;
		return [{ path: entry.path, code: "numbered-copy", message }];
	});
}

/** People who may be one and the same, and different people of one name. Each note names the others. */
export function findDuplicates(everybody: readonly ContactEntry[]): Problem[] {
	// By path, so that the same notes give the same words, whatever happened before.
	const people = [...everybody].sort((a, b) => (a.path < b.path ? -1 : 1));
	const problems: Problem[] = [];
	const reported = new Set<ContactEntry>();
	const report = (what: string, groups: readonly (readonly ContactEntry[])[]): void => {
		for (const group of groups) {
			for (const entry of group) {
				if (reported.has(entry)) continue;
				reported.add(entry);
				const message = `Has the same ${what} as ${listOthers(group, entry)}; they may be the same person.`;
				problems.push({ path: entry.path, code: "possible-duplicate", message });
			}
		}
	};
	report("e-mail", groupBy(people, "emails"));
	report("profile", groupBy(people, "profiles"));
	for (const group of groupBy(people, "names")) {
		// `Person 1` and `Person 2` are two names, where nobody is called Person.
		const labels = new Set(group.map((entry) => identityOf(entry).label));
		const areNumbered = group.every((entry) => identityOf(entry).isNumbered);
		if (areNumbered && labels.size === group.length) continue;
		for (const entry of group) {
			if (reported.has(entry)) continue;
			const message = `There is more than one ${entry.note.name}: ${listOthers(group, entry)}. A link that gives only the name may lead to the wrong one.`;
			problems.push({ path: entry.path, code: "same-name", message });
		}
	}
	return problems;
}

/** By what a person is known to be the same as another. */
interface Identity {
	readonly emails: readonly string[];
	readonly profiles: readonly string[];
	/** The name as it is spoken, folded: `Doe, Jane` is Jane Doe. */
	readonly label: string;
	/** `jane doe` for the note `Jane Doe 2` that says no other name: the number of a file is not part of a name. */
	readonly names: readonly string[];
	readonly isNumbered: boolean;
}

/** A note that changes is another entry. */
const identities = new WeakMap<ContactEntry, Identity>();

function identityOf(entry: ContactEntry): Identity {
	let known = identities.get(entry);
	if (!known) identities.set(entry, (known = readIdentity(entry)));
	return known;
}

/** Whether a note that has changed says of who its person is what it said before. */
export function haveSameIdentity(before: ContactEntry, after: ContactEntry): boolean {
	return JSON.stringify(identityOf(before)) === JSON.stringify(identityOf(after));
}

function readIdentity({ path, note, labels }: ContactEntry): Identity {
	const spoken = otherSpokenName(note.name);
	const label = spoken === undefined ? (labels[0] ?? "") : foldText(spoken);
	const hasNumber = numberedCopyOf(path) !== undefined && note.name === fileStem(path);
	const name = hasNumber ? label.replace(/ \d{1,2}$/, "") : label;
	const profile = note.linkedin === undefined ? undefined : profileKey(note.linkedin);
	return {
		emails: note.email.flatMap((email) => emailKey(email) ?? NONE),
		profiles: profile === undefined ? NONE : [profile],
		label,
		names: [name],
		isNumbered: name !== label,
	};
}

const MAX_LISTED = 5;

function listOthers(group: readonly ContactEntry[], entry: ContactEntry): string {
	const others = group
		.slice(0, MAX_LISTED + 1)
		.filter((other) => other !== entry)
		.slice(0, MAX_LISTED);
	const unlisted = group.length - 1 - others.length;
	const paths = others.map((other) => other.path).sort();
	return unlisted > 0 ? `${paths.join(", ")} and ${unlisted} more` : paths.join(", ");
}

const NONE: readonly string[] = [];

/** Groups of more than one by any of their keys. */
function groupBy(
	people: readonly ContactEntry[],
	by: "emails" | "profiles" | "names",
): readonly (readonly ContactEntry[])[] {
	const first = new Map<string, ContactEntry>();
	const groups = new Map<string, ContactEntry[]>();
	for (const entry of people) {
		for (const key of identityOf(entry)[by]) {
			const known = first.get(key);
			if (!known) first.set(key, entry);
			else if (known !== entry) {
				const group = groups.get(key);
				if (!group) groups.set(key, [known, entry]);
				else if (group[group.length - 1] !== entry) group.push(entry);
			}
		}
	}
	return [...groups.values()];
}
