import type { ContactEntry, InterviewEntry } from "./entry";
import type { VaultIndex } from "./vault-index";

/** The conversations with a person, the earliest first; those without a time before all. */
export function interviewsWith(index: VaultIndex, entry: ContactEntry): InterviewEntry[] {
	const found = [...index.interviews].filter(({ contact }) =>
		contact.some(({ target }) => target === entry),
	);
	return found.sort((a, b) => ((a.note.starts ?? "") < (b.note.starts ?? "") ? -1 : 1));
}
