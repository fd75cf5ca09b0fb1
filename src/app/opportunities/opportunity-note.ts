import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import { linkTo } from "../../core/index/link-text";
import { opportunitiesOf } from "../../core/index/opportunities-of";
import type { VaultIndex } from "../../core/index/vault-index";
import { keepTyped } from "../../core/note/keep-typed";
import type { PropertyValue } from "../../core/note/text-edit";
import { displayText } from "../../core/text/link";
import { foldText } from "../../core/text/fold-text";
import type { PropertyId } from "../../core/vocabulary/property";
import type { NoteWrite } from "../write/carry-out";
import { draftNote, plainName } from "../write/draft-note";
import { capitalize } from "../../core/text/capitalize";

/** What a user can say of an opportunity, as they typed it; what is not said is not written. */
export interface OpportunityInput {
	readonly company?: string | undefined;
	readonly kind?: string | undefined;
	readonly status?: string | undefined;
	readonly value?: string | undefined;
	/** The day on which something is to be done about it. */
	readonly next?: string | undefined;
}

/** An opportunity to be noted. */
export interface OpportunityRequest extends OpportunityInput {
	/** Who brought it. */
	readonly from: ContactEntry;
	/** What it is, in own words; undefined for what it is called by its kind, company and who brought it. */
	readonly text?: string | undefined;
	/** The conversation that it came out of: its note, or the link to one that is made by the same action. */
	readonly interview?: InterviewEntry | string | undefined;
	/** Whether a second one of the same name is meant. */
	readonly isAnother?: boolean;
}

/** The note of an opportunity ready to be made, or why it is not made. */
export type OpportunityDraft =
	| { readonly ok: true; readonly name: string; readonly write: NoteWrite }
	| { readonly ok: false; readonly message: string; readonly isNameTaken?: true };

/** What can be said, and the properties that hold it, in the order in which a note has them. */
export const OPPORTUNITY_PROPERTIES: readonly {
	readonly key: keyof OpportunityInput;
	readonly id: PropertyId;
}[] = [
	{ key: "company", id: "company" },
	{ key: "kind", id: "kind" },
	{ key: "status", id: "opp_status" },
	{ key: "value", id: "value" },
	{ key: "next", id: "opp_next" },
];

/** What was typed, by property. */
export function typedProperties(input: OpportunityInput): Map<PropertyId, string> {
	const typed = new Map<PropertyId, string>();
	for (const { key, id } of OPPORTUNITY_PROPERTIES) {
		const text = input[key]?.trim() ?? "";
		if (text !== "") typed.set(id, text);
	}
	return typed;
}

/** Longer words are no name: they stand in the note, and its name is their beginning. */
const LONGEST_NAME = 70;

/** Drafts the note of an opportunity: a lead of who brought it, unless something else is said. `isTaken` knows the files that are no notes of the index. */
export function draftOpportunity(
	index: VaultIndex,
	request: OpportunityRequest,
	isTaken: (path: string) => boolean,
): OpportunityDraft {
	const { from, interview, isAnother = false } = request;
	const text = request.text?.trim() ?? "";
	const name = text === "" ? nameFor(request) : shortName(text);
	const folder = index.settings.folders.opportunity;
	const link = typeof interview === "object" ? linkTo(index, interview, folder) : interview;
	const values = new Map<PropertyId, PropertyValue>([["opp_from", linkTo(index, from, folder)]]);
	const properties = new Map([
		...typedProperties({ ...request, status: request.status ?? "lead" }),
	]);
	const last = link === undefined ? [] : [["interview", link] as const];
	const draft = draftNote(
		index,
		{
			kind: "opportunity",
			name,
			values: new Map([...values, ...last]),
			properties,
			folder: undefined,
			isAnother,
		},
		isTaken,
	);
	if (!draft.ok) return draft;
	const body = name === plainName(text) || text === "" ? "" : `\n${keepTyped(text, 0)}\n`;
	return { ok: true, name, write: { kind: "create", path: draft.path, text: draft.text + body } };
}

/** Whether a person has brought something of these words already. */
export function isNoted(index: VaultIndex, from: ContactEntry, text: string): boolean {
	const name = foldText(shortName(text));
	return opportunitiesOf(index, from).some(({ labels }) => labels.includes(name));
}

/** `Job at Acme`, `Project from Ann Lee`, `Opportunity from Ann Lee`. */
function nameFor({ kind = "", company = "", from }: OpportunityRequest): string {
	const what = kind.trim() === "" ? "Opportunity" : capitalize(displayText(kind.trim()));
	return company.trim() === ""
		? `${what} from ${from.note.name}`
		: `${what} at ${displayText(company.trim())}`;
}

/** The first line, as far as it is a name. */
function shortName(text: string): string {
	const line = plainName(text.trim().split(/[\r\n]/)[0] ?? "");
	if (line.length <= LONGEST_NAME) return line;
	const end = line.lastIndexOf(" ", LONGEST_NAME);
	return line.slice(0, end > LONGEST_NAME / 2 ? end : LONGEST_NAME).trim();
}
