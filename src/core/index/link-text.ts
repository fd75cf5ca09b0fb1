import { fileStem } from "../note/note-name";
import { markdownLink } from "../text/neutralize";
import type { Entry } from "./entry";
import type { VaultIndex } from "./vault-index";

/** A link to a note as it is written into a property: by its file name where that is enough, else by its path. */
export function linkTo(index: VaultIndex, entry: Entry, folder: string): string {
	const stem = fileStem(entry.path);
	const isEnough = index.resolveLink(stem, folder) === entry;
	const target = isEnough ? stem : entry.path.replace(/\.md$/i, "");
	// No wikilink leads there.
	if (/[#^|[\]]|\.md$/i.test(target)) return markdownLink(entry.path, stem);
	const bare = entry.kind === "other" || entry.note.name === target;
	return bare ? `[[${target}]]` : `[[${target}|${entry.note.name.replace(/[[\]|]/g, " ")}]]`;
}
