import type { VaultIndex } from "../../core/index/vault-index";
import { isShipped } from "../../core/drafts/shipped-texts";
import { templateNotes, templatePath } from "../../core/drafts/template-path";
import type { Notes, NoteText } from "../write/ports";

/** The template notes that say what is built in, or once was: without them nothing is written otherwise. */
export async function findUnchangedTemplates(
	notes: Notes,
	{ settings }: VaultIndex,
): Promise<NoteText[]> {
	const found: NoteText[] = [];
	for (const template of templateNotes()) {
		const path = templatePath(settings, template.name);
		const text = await notes.read(path);
		if (text !== undefined && isShipped(template, text)) found.push({ path, text });
	}
	return found;
}
