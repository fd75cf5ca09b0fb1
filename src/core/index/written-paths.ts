import { displayText } from "../text/link";
import type { VaultIndex } from "./vault-index";

/** No text comes after it. */
const LAST_TEXT = "\uffff";

/** Paths of terms as notes write them: of several forms the first by its letters. */
export function writtenPaths(index: VaultIndex): ReadonlyMap<string, string> {
	const written = new Map<string, string>();
	for (const term of index.terms) {
		const { path, by, candidates } = index.meaningOf(term);
		const text = displayText(term.text);
		const isItself = by === "itself" && candidates.length <= 1;
		if (isItself && text < (written.get(path) ?? LAST_TEXT)) written.set(path, text);
	}
	return written;
}
