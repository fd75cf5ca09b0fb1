import { linkTo } from "../../core/index/link-text";
import type { NoteKind } from "../../core/index/note-kind";
import type { VaultIndex } from "../../core/index/vault-index";
import { safeFileName } from "../../core/text/file-name";
import { displayText, locateLinks } from "../../core/text/link";

/** The link that words stand for in a property: their own, else one to the only note of the kind that bears the name, else one to a note that may be made later, which shows the words where no file can bear them. */
export function linkByName(
	index: VaultIndex,
	kind: NoteKind,
	text: string,
	folder: string,
): string {
	const own = locateLinks(text)[0]?.written;
	if (own !== undefined && !/[<>\n]|%%|\{\{/.test(own)) return own;
	const name = displayText(text).replace(/\[\[|\]\]/g, " ");
	const [only, rival] = index.findByName(name.trim(), kind);
	if (only && !rival) return linkTo(index, only, folder);
	const [safe, label] = [safeFileName(name), name.replace(/[|\]]+/g, " ").trim()];
	return label === safe ? `[[${safe}]]` : `[[${safe}|${label}]]`;
}
