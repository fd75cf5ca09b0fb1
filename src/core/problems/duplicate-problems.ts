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
	return index.contacts.flatMap((entry): Problem[] => {
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
	report(
		"e-mail",
		groupBy(people, ({ note }) => note.email.flatMap((email) => emailKey(email) ?? NONE)),
	);
	report(
		"profile",
		groupBy(people, ({ note }) => {
			const key = note.linkedin === undefined ? undefined : profileKey(note.linkedin);
			return key === undefined ? NONE : [key];
		}),
	);
	for (const group of groupBy(people, (entry) => [numberless(entry)])) {
		// `Person 1` and `Person 2` are two names, where nobody is called Person.
		const labels = new Set(group.map(spokenLabel));
		const areNumbered = group.every((entry) => numberless(entry) !== spokenLabel(entry));
		if (areNumbered && labels.size === group.length) continue;
		for (const entry of group) {
			if (reported.has(entry)) continue;
			const message = `There is more than one ${entry.note.name}: ${listOthers(group, entry)}. A link that gives only the name may lead to the wrong one.`;
			problems.push({ path: entry.path, code: "same-name", message });
		}
	}
	return problems;
}

/** The name as it is spoken, folded: `Doe, Jane` is Jane Doe. */
function spokenLabel({ note, labels }: ContactEntry): string {
	const spoken = otherSpokenName(note.name);
	return spoken === undefined ? (labels[0] ?? "") : foldText(spoken);
}

/** `jane doe` for the note `Jane Doe 2` that says no other name: the number of a file is not part of a name. */
function numberless(entry: ContactEntry): string {
	const label = spokenLabel(entry);
	const isNumbered =
		numberedCopyOf(entry.path) !== undefined && entry.note.name === fileStem(entry.path);
	return isNumbered ? label.replace(/ \d{1,2}$/, "") : label;
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
	keysOf: (entry: ContactEntry) => readonly string[],
): readonly (readonly ContactEntry[])[] {
	const first = new Map<string, ContactEntry>();
	const groups = new Map<string, ContactEntry[]>();
	for (const entry of people) {
		for (const key of keysOf(entry)) {
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
