import { OPPORTUNITY_STATUS_TABLE } from "../vocabulary/opportunity-status";
import type { CompanyEntry, ContactEntry, OpportunityEntry } from "./entry";
import type { VaultIndex } from "./vault-index";

/** The opportunities that a person brought, or that are with a company: those still open first, the next to be done about first. */
export function opportunitiesOf(
	index: VaultIndex,
	entry: ContactEntry | CompanyEntry,
): OpportunityEntry[] {
	const found = [...index.opportunities].filter(({ from, company }) =>
		(entry.kind === "contact" ? from : company).some(({ target }) => target === entry),
	);
	return found.sort(compareOpportunities);
}

/** Open before decided; then by the day on which something is to be done, those without one last; then by name. */
export function compareOpportunities(a: OpportunityEntry, b: OpportunityEntry): number {
	return compareTexts(orderOf(a), orderOf(b));
}

function orderOf({ note, path }: OpportunityEntry): string {
	const isDecided = OPPORTUNITY_STATUS_TABLE[note.status].isDecided ?? false;
	return [isDecided ? 1 : 0, note.next ?? "9999-99-99", note.name, path].join("\n");
}

function compareTexts(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
