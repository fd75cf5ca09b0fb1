import type { DraftKind } from "../../core/drafts/draft-kind";
import type { Draft } from "../../core/drafts/make-draft";
import { isShortEnough } from "../../core/drafts/mailto";

/** A text to a person, as JSON. */
export interface DraftTextDocument {
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
}

/** What `draft` prints, as JSON (docs/schema/draft.schema.json). People are the paths of their notes. */
export interface DraftDocument extends DraftTextDocument {
	readonly kind: DraftKind;
	readonly person: string;
	/** Who else it is about. */
	readonly others: readonly string[];
	/** Null for nobody, and for somebody without a note. */
	readonly introducer: string | null;
	readonly introducerName: string | null;
	/** The address that it goes to; null where no note says one, and then there is no `mailto` either. */
	readonly address: string | null;
	/** What the notes say and the text does not, for me alone. */
	readonly notes: readonly { readonly label: string; readonly text: string }[];
}

/** A text and the link that opens it. */
export function documentDraftText(
	{ subject, body, gaps, problems }: Draft,
	link: string,
): DraftTextDocument {
	return {
		subject,
		body,
		gaps: [...new Set(gaps.map(({ name }) => name))],
		problems: problems.map(({ at, message }) => ({ ...at, message })),
		mailto: isShortEnough(link) ? link : null,
	};
}
