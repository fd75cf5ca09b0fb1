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
	/** Of the person's note. */
	readonly edits: readonly TextEdit[];
	/** Who else the letter is about: their notes, and what asking did to them. */
	readonly others: readonly Pick<AskDocument, "person" | "from" | "to" | "edits">[];
	/** What there is to know about asking them now: that they have been asked enough. Null for nothing. */
	readonly warning: string | null;
	/** False for a dry run. */
	readonly written: boolean;
}

/** A text that asks for an introduction, the link that opens it, and what asking did to the notes of those whom it is about. */
export function documentAsk(
	introducer: AskedIntroducer,
	draft: Draft,
	link: string,
	[{ path, from, to, edits, written }, ...others]: readonly [MoveDocument, ...MoveDocument[]],
	warning?: string,
): AskDocument {
	return {
		person: path,
		introducer: introducer.path ?? null,
		introducerName: introducer.name,
		...documentDraftText(draft, link),
		from,
		to,
		edits,
		others: others.map((one) => ({
			...{ person: one.path, from: one.from, to: one.to, edits: one.edits },
		})),
		warning: warning ?? null,
		written,
	};
}
