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
	const text = query.trim();
	const byPath = /[/\\]|\.md$/i.test(text) ? noteAt(index, text) : undefined;
	if (byPath?.kind === "contact") return { kind: "one", person: byPath };
	const target = parseLink(text)?.target;
	const byLink = target === undefined ? undefined : index.resolveLink(target, "");
	if (byLink?.kind === "contact") return { kind: "one", person: byLink };
	const people = index
		.findByName(target ?? text, "contact")
		.flatMap((entry) => (entry.kind === "contact" ? [entry] : []));
	const [person] = people;
	if (!person) return { kind: "none" };
	if (people.length === 1) return { kind: "one", person };
	return { kind: "several", people: [...people].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The note at a path, with `/` or `\`, with or without `.md`: exactly so, else case aside and however its accents are composed. */
function noteAt(index: VaultIndex, text: string): Entry | undefined {
	const path = text.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\.md$/i, "");
	const exact = index.get(`${path}.md`);
	if (exact) return exact;
	const near = index.resolveLink(path, "");
	return near && nameKey(near.path) === nameKey(`${path}.md`) ? near : undefined;
}
