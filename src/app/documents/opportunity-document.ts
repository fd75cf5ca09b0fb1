import type { OpportunityEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";

/** An opportunity as its note says it, as JSON (docs/schema/opportunity.schema.json). */
export interface OpportunityDocument {
	/** Path of its note. */
	readonly path: string;
	readonly name: string;
	/** Who brought it, and the path of their note; null where the link leads to none. */
	readonly from: readonly { readonly name: string; readonly path: string | null }[];
	readonly company: string | null;
	readonly kind: string | null;
	readonly status: string;
	readonly value: string | null;
	readonly next: string | null;
	/** Path of the conversation that it came out of; null for none. */
	readonly interview: string | null;
}

/** An opportunity, with null for what its note does not say. */
export function documentOpportunity({
	path,
	note,
	from,
	interview,
}: OpportunityEntry): OpportunityDocument {
	return {
		path,
		name: note.name,
		from: from.map(({ target, text }) => ({
			name: target?.kind === "contact" ? target.note.name : displayText(text),
			path: target?.kind === "contact" ? target.path : null,
		})),
		company: note.company.map(displayText)[0] ?? null,
		kind: note.kind ?? null,
		status: note.status,
		value: note.value ?? null,
		next: note.next ?? null,
		interview: interview.flatMap(({ target }) => target?.path ?? [])[0] ?? null,
	};
}
