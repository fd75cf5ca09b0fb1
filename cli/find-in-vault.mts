import type { Entry } from "../src/core/index/entry.ts";
import { findNotes } from "../src/core/index/find-person.ts";
import type { Terminal } from "./terminal.mts";
import { pathInVault } from "./vault/path-in-vault.mts";
import type { Vault } from "./vault/read-vault.mts";

/** The notes of a kind that some words can mean: by a path from where the shell is, else as notes say it. */
export function findInVault<K extends Entry["kind"]>(
	{ index, root }: Vault,
	query: string,
	kind: K,
	{ cwd }: Terminal,
): readonly Extract<Entry, { readonly kind: K }>[] {
	const inside = pathInVault(root, cwd, query);
	const byPath = inside === undefined ? [] : findNotes(index, inside, kind);
	return byPath.length > 0 ? byPath : findNotes(index, query, kind);
}
