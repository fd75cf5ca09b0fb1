import type { Introducer } from "../src/app/write/introducer-link.ts";
import { fitPeople, type PersonFit } from "../src/core/fit/fit.ts";
import type { ContactEntry, SpaceEntry } from "../src/core/index/entry.ts";
import { findPerson } from "../src/core/index/find-person.ts";
import type { VaultIndex } from "../src/core/index/vault-index.ts";
import { displayText, parseLink } from "../src/core/text/link.ts";
import { plainText, type Terminal } from "./terminal.mts";
import { UsageError } from "./usage-error.mts";
import { pickSpace } from "./vault/open-vault.mts";
import type { Vault } from "./vault/read-vault.mts";

/** The one person that a query means; else it is wrong usage, with those who may be meant. */
export function pickPerson(index: VaultIndex, query: string): ContactEntry {
	const found = findPerson(index, query);
	if (found.kind === "one") return found.person;
	if (found.kind === "none") throw new UsageError(`Nobody is called "${query}".`);
	throw new UsageError(severalPeople(query, found.people));
}

/** What is wrong with a note that a sync tool copied: nothing is asked about it, and nobody introduces it. */
export function isACopy({ path }: ContactEntry): UsageError {
	return new UsageError(`${path} is a copy that a sync tool made; it is not counted as a person.`);
}

/** The person that a query means, and how they fit the space that is meant. */
export function pickFit(
	vault: Vault,
	query: string,
	spaceName: string | undefined,
	terminal: Terminal,
): { readonly fit: PersonFit; readonly space: SpaceEntry | undefined } {
	const person = pickPerson(vault.index, query);
	const space = pickSpace(vault, spaceName, terminal);
	const fit = fitPeople(vault.index, space).people.find(({ entry }) => entry === person);
	if (!fit) throw isACopy(person);
	return { fit, space };
}

/** Whom a query names as an introducer. Someone without a note is named by a link alone, `[[Aunt May]]`: a typo would be one too. */
export function pickIntroducer(index: VaultIndex, query: string, terminal: Terminal): Introducer {
	const found = findPerson(index, query);
	if (found.kind === "one") {
		if (index.copies.has(found.person)) throw isACopy(found.person);
		return { path: found.person.path };
	}
	if (found.kind === "several") throw new UsageError(severalPeople(query, found.people));
	const isLink = /^\s*\[\[[^[\]]+\]\]\s*$/.test(query) && parseLink(query) !== undefined;
	if (!isLink) {
		const hint = `If you mean someone without a note, write [[${query.trim()}]].`;
		throw new UsageError(`--via: nobody is called "${query}". ${hint}`);
	}
	const name = displayText(query);
	terminal.say(`There is no note of ${name} yet: the link leads nowhere until there is one.`);
	return { name };
}

function severalPeople(query: string, people: readonly ContactEntry[]): string {
	const candidates = people.map(({ note, path }) => {
		const company = note.company[0] === undefined ? "" : `, ${displayText(note.company[0])}`;
		return `  ${plainText(note.name)}${plainText(company)}: ${plainText(path)}`;
	});
	const start = `"${query}" could be ${candidates.length} people; give the path of one:`;
	return [start, ...candidates].join("\n");
}
