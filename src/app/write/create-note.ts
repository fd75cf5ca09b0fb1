import type { VaultIndex } from "../../core/index/vault-index";
import { draftNote, type NoteDraft, type NoteInput } from "./draft-note";
import type { Notes } from "./ports";

/** What became of a note that was to be made. */
export type CreatedNote =
	{ readonly ok: true; readonly path: string } | Extract<NoteDraft, { ok: false }>;

/** Makes one note; nothing that exists is touched. */
export async function createNote(
	{ notes, isTaken }: { readonly notes: Notes; readonly isTaken: (path: string) => boolean },
	index: VaultIndex,
	input: NoteInput,
): Promise<CreatedNote> {
	const draft = draftNote(index, input, isTaken);
	if (!draft.ok) return draft;
	const outcome = await notes.create(draft.path, draft.text);
	switch (outcome.kind) {
		case "written":
			return { ok: true, path: draft.path };
		case "exists":
			return { ok: false, message: `${draft.path} already exists.` };
		case "failed":
			return { ok: false, message: `${draft.path} could not be written: ${outcome.reason}.` };
		case "unchanged":
		case "refused":
		case "missing":
			return { ok: false, message: `${draft.path} could not be written.` };
	}
}
