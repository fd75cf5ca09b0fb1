import type { PropertyReader } from "../note/property-reader";
import { showValue } from "../note/property-value";
import { OPPORTUNITY_STATUS_TABLE, type OpportunityStatus } from "../vocabulary/opportunity-status";
import { idsByWord } from "../vocabulary/read-word";
import { type NoteRecord, recordReader } from "./note-record";

/** What of an opportunity more than a property's kind says. */
interface ApartOfOpportunity {
	readonly status: OpportunityStatus;
}

/** A job, a project, a customer, a hire or an invitation that somebody brought, as its note says it. */
export type Opportunity = NoteRecord<"opportunity", ApartOfOpportunity>;

const STATUS_OF = idsByWord(OPPORTUNITY_STATUS_TABLE);

/** Reads an opportunity; the property reader is open on the note. One that does not say how it stands is a lead. */
export const readOpportunity = recordReader<"opportunity", ApartOfOpportunity>("opportunity", {
	status: readStatus,
});

/** Whether a note of the type says who brought it; one without is somebody else's. */
export function isOpportunity(reader: PropertyReader): boolean {
	return reader.list("opp_from", "semicolon").length > 0;
}

function readStatus(reader: PropertyReader): OpportunityStatus {
	const word = reader.word("opp_status");
	if (word === undefined) return "lead";
	const status = STATUS_OF.get(word);
	if (status !== undefined) return status;
	const shown = showValue(reader.raw("opp_status"));
	const known = Object.keys(OPPORTUNITY_STATUS_TABLE).join(", ");
	reader.report(
		"opp_status",
		"unknown-value",
		`${shown} is not one of ${known}; it counts as a lead.`,
	);
	return "lead";
}
