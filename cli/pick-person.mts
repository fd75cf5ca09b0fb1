import path from "node:path";
import { fitPeople, type PersonFit } from "../src/core/fit/fit.ts";
import type { ContactEntry, SpaceEntry } from "../src/core/index/entry.ts";
import { findPerson, type FoundPerson } from "../src/core/index/find-person.ts";
import { nearestPeople } from "../src/core/index/nearest-people.ts";
import { displayText, parseLink } from "../src/core/text/link.ts";
import { plainText, type Terminal, unbroken } from "./terminal.mts";
import { UsageError } from "./usage-error.mts";
import { pickSpace } from "./vault/open-vault.mts";
import { pathInVault } from "./vault/path-in-vault.mts";
import type { Vault } from "./vault/read-vault.mts";

/** The one person that a query means; else it is wrong usage, with those who may be meant. */
export function pickPerson(vault: Vault, query: string, { cwd }: Terminal): ContactEntry {
	const found = find(vault, query, cwd);
	if (found.kind === "one") return found.person;
	if (found.kind === "several") throw severalPeople(query, found.people);
	const near = nearestPeople(vault.index, query);
	const hint = near.length === 0 ? [] : ["Did you mean:", ...near.map(describePerson)];
	throw new UsageError([`Nobody is called "${query}".`, ...hint].join("\n"));
}

/** Whom a query means: as notes say it, or by a path from where the shell is; where the two differ, nobody alone. */
function find({ index, root }: Vault, query: string, cwd: string): FoundPerson {
	const found = findPerson(index, query);
	const inside = pathInVault(root, cwd, query);
	const there = inside === undefined ? found : findPerson(index, inside);
	if (there.kind !== "one") return found;
	if (found.kind !== "one" || found.person === there.person) return there;
	const paths = [found.person, there.person].map(
		(one) => `  ${unbroken(path.join(root, one.path))}`,
	);
	throw new UsageError(
		[`"${query}" could be 2 notes; give the absolute path of one:`, ...paths].join("\n"),
	);
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
	const person = pickPerson(vault, query, terminal);
	const space = pickSpace(vault, spaceName, terminal);
	const fit = fitPeople(vault.index, space).people.find(({ entry }) => entry === person);
	if (!fit) throw isACopy(person);
	return { fit, space };
}

/** Whom a query names as an introducer. Someone without a note is named by a link alone, `[[Aunt May]]`: a typo would be one too. */
export function pickIntroducer(
	vault: Vault,
	query: string,
	terminal: Terminal,
): ContactEntry | { readonly name: string } {
	const { index } = vault;
	const found = find(vault, query, terminal.cwd);
	if (found.kind === "one") {
		if (index.copies.has(found.person)) throw isACopy(found.person);
		return found.person;
	}
	if (found.kind === "several") throw severalPeople(query, found.people);
	const isLink = /^\s*\[\[[^[\]]+\]\]\s*$/.test(query) && parseLink(query) !== undefined;
	if (!isLink) {
		const near = nearestPeople(index, query).map(describePerson);
		const start = `--via: nobody is called "${query}".`;
		const hint = `If you mean someone without a note, write [[${query.trim()}]].`;
		throw new UsageError(
			near.length === 0 ? `${start} ${hint}` : [`${start} Did you mean:`, ...near, hint].join("\n"),
		);
	}
	const name = displayText(query);
	terminal.say(`There is no note of ${name} yet: the link leads nowhere until there is one.`);
	return { name };
}

function severalPeople(query: string, people: readonly ContactEntry[]): UsageError {
	const start = `"${query}" could be ${people.length} people; give the path of one:`;
	return new UsageError([start, ...people.map(describePerson)].join("\n"));
}

function describePerson({ note, path }: ContactEntry): string {
	const company = note.company[0] === undefined ? "" : `, ${displayText(note.company[0])}`;
	return `  ${plainText(note.name)}${plainText(company)}: ${unbroken(path)}`;
}
