import type { Draft } from "../../core/drafts/make-draft";
import type { TextEdit } from "../../core/note/text-edit";
import type { Stage } from "../../core/vocabulary/stage";
import { documentDraftText, type DraftTextDocument } from "./draft-document";
import type { MoveDocument } from "./move-document";

/** Somebody who is asked, whether they have a note or not. */
export interface AskedIntroducer {
	readonly name: string;
	/** Path of their note; undefined where there is none. */
	readonly path: string | undefined;
}

/** What asking for an introduction wrote, as JSON (docs/schema/ask.schema.json). People are the paths of their notes. */
export interface AskDocument extends DraftTextDocument {
	readonly person: string;
	/** Null for somebody without a note. */
	readonly introducer: string | null;
	readonly introducerName: string;
	/** The stages before and after. */
	readonly from: Stage | null;
	readonly to: Stage | null;
	/** Of the person's note, the only one that changes. */
	readonly edits: readonly TextEdit[];
	/** False for a dry run. */
	readonly written: boolean;
}

/** A text that asks for an introduction, the link that opens it, and what asking did to the person's note. */
export function documentAsk(
	introducer: AskedIntroducer,
	draft: Draft,
	link: string,
	{ path, from, to, edits, written }: MoveDocument,
): AskDocument {
	return {
		person: path,
		introducer: introducer.path ?? null,
		introducerName: introducer.name,
		...documentDraftText(draft, link),
		from,
		to,
		edits,
		written,
	};
}
