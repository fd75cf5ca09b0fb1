import type { CompanyEntry, ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";

/** Whom and what I may ask a person about, the most useful first. */
export interface NamesToAskAbout {
	/** People whom they know, by what notes say, and whom I have not met. */
	readonly people: readonly ContactEntry[];
	/** Companies that I have in mind, their own aside. */
	readonly companies: readonly CompanyEntry[];
}

const MAX_NAMES = 5;

/** Names that may come up in a conversation with a person: no more than five of each. */
export function namesToAskAbout(index: VaultIndex, person: ContactEntry): NamesToAskAbout {
	const known = new Set<ContactEntry>();
	for (const { target } of person.knows) if (target?.kind === "contact") known.add(target);
	for (const other of index.people)
		if (other.knows.some(({ target }) => target === person)) known.add(other);
	const people = [...known].filter(
		(one) => one !== person && one.note.stage !== "met" && !index.copies.has(one),
	);
	const companies = [...index.entries].filter(
		(entry): entry is CompanyEntry =>
			entry.kind === "company" &&
			entry.note.target &&
			!person.company.some(({ target }) => target === entry),
	);
	const motivation = ({ note }: CompanyEntry): number => note.motivation ?? 0;
	return {
		people: people.sort((a, b) => compareNames(a, b)).slice(0, MAX_NAMES),
		companies: companies
			.sort((a, b) => motivation(b) - motivation(a) || compareNames(a, b))
			.slice(0, MAX_NAMES),
	};
}

function compareNames(a: ContactEntry | CompanyEntry, b: ContactEntry | CompanyEntry): number {
	const [one, other] = [`${a.note.name} ${a.path}`, `${b.note.name} ${b.path}`];
	return one < other ? -1 : one > other ? 1 : 0;
}
