import { parseLink } from "../text/link";
import type { ContactEntry, Entry } from "./entry";
import { nameKey } from "./link-resolver";
import type { VaultIndex } from "./vault-index";

/** Who is meant by some words: one person, several to choose from, or nobody. */
export type FoundPerson =
	| { readonly kind: "one"; readonly person: ContactEntry }
	| { readonly kind: "several"; readonly people: readonly ContactEntry[] }
	| { readonly kind: "none" };

/**
 * Finds a person by the path of their note, a link to it, or a name or alias that only they bear.
 * Without a folder and without `.md` words are a name: a note at the vault's root has no right before others.
 */
export function findPerson(index: VaultIndex, query: string): FoundPerson {
	const people = findNotes(index, query, "contact");
	const [person] = people;
	if (!person) return { kind: "none" };
	return people.length === 1 ? { kind: "one", person } : { kind: "several", people };
}

/** The notes of a kind that some words can mean, by path, link, name or alias; several only by a name, sorted by path. */
export function findNotes<K extends Entry["kind"]>(
	index: VaultIndex,
	query: string,
	kind: K,
): readonly Extract<Entry, { readonly kind: K }>[] {
	const text = query.trim();
	const isOfKind = (entry: Entry | undefined): entry is Extract<Entry, { readonly kind: K }> =>
		entry?.kind === kind;
	const byPath = /[/\\]|\.md$/i.test(text) ? noteAt(index, text) : undefined;
	if (isOfKind(byPath)) return [byPath];
	const target = parseLink(text)?.target;
	const byLink = target === undefined ? undefined : index.resolveLink(target, "");
	if (isOfKind(byLink)) return [byLink];
	const named = index.findByName(target ?? text, kind).filter(isOfKind);
	return [...named].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The note at a path, with `/` or `\`, with or without `.md`: exactly so, else case aside and however its accents are composed. */
function noteAt(index: VaultIndex, text: string): Entry | undefined {
	const path = text.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\.md$/i, "");
	const exact = index.get(`${path}.md`);
	if (exact) return exact;
	const near = index.resolveLink(path, "");
	return near && nameKey(near.path) === nameKey(`${path}.md`) ? near : undefined;
}
