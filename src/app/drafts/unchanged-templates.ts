import type { VaultIndex } from "../../core/index/vault-index";
import { isShipped } from "../../core/drafts/shipped-texts";
import { templateNotes, templatePath } from "../../core/drafts/template-path";
import type { Notes } from "../write/ports";

/** A template note that nobody has changed, and what it says. */
export interface UnchangedTemplate {
	readonly path: string;
	readonly text: string;
}

/** The template notes that say what is built in, or once was: without them nothing is written otherwise. */
export async function findUnchangedTemplates(
	notes: Notes,
	{ settings }: VaultIndex,
): Promise<UnchangedTemplate[]> {
	const found: UnchangedTemplate[] = [];
	for (const template of templateNotes()) {
		const path = templatePath(settings, template.name);
		const text = await notes.read(path);
		if (text !== undefined && isShipped(template, text)) found.push({ path, text });
	}
	return found;
}
