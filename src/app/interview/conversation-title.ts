import type { InterviewEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText, parseLink } from "../../core/text/link";

/** "Conversation with Ann Lee", by the names of those whom its note names, as the index knows them. */
export function conversationTitle(
	index: VaultIndex,
	{ folder, note: { contact, name } }: Pick<InterviewEntry, "folder" | "note">,
): string {
	const people = contact.map((link) => {
		const target = parseLink(link)?.target;
		const person = target === undefined ? undefined : index.resolveLink(target, folder);
		return person?.kind === "contact" ? person.note.name : displayText(link);
	});
	return `Conversation with ${people.length > 0 ? [...new Set(people)].join(", ") : name}`;
}
