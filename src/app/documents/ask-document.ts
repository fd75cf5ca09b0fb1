import type { Draft } from "../../core/drafts/make-draft";
import { isShortEnough } from "../../core/drafts/mailto";
import type { TextEdit } from "../../core/note/text-edit";
import type { Stage } from "../../core/vocabulary/stage";
import type { MoveDocument } from "./move-document";

/** Somebody who is asked, whether they have a note or not. */
export interface AskedIntroducer {
	readonly name: string;
	/** Path of their note; undefined where there is none. */
	readonly path: string | undefined;
}

/** What asking for an introduction wrote, as JSON (docs/schema/ask.schema.json). People are the paths of their notes. */
export interface AskDocument {
	readonly person: string;
	/** Null for somebody without a note. */
	readonly introducer: string | null;
	readonly introducerName: string;
	readonly subject: string;
	readonly body: string;
	/** What is still to be filled in, each once, in the order of the text. */
	readonly gaps: readonly string[];
	/** What is wrong with the user's template, by the lines of its note. */
	readonly problems: readonly {
		readonly line: number;
		readonly column: number;
		readonly message: string;
	}[];
	/** The link that opens the text in the mail program; null where it is too long for some. */
	readonly mailto: string | null;
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
	{ subject, body, gaps, problems }: Draft,
	link: string,
	{ path, from, to, edits, written }: MoveDocument,
): AskDocument {
	return {
		person: path,
		introducer: introducer.path ?? null,
		introducerName: introducer.name,
		subject,
		body,
		gaps: [...new Set(gaps.map(({ name }) => name))],
		problems: problems.map(({ at, message }) => ({ ...at, message })),
		mailto: isShortEnough(link) ? link : null,
		from,
		to,
		edits,
		written,
	};
}
