import type { CalendarDate } from "../dates/calendar-date";
import { dayLabel } from "../dates/day-in-words";
import type { ContactEntry, OpportunityEntry } from "../index/entry";
import { opportunitiesOf } from "../index/opportunities-of";
import type { VaultIndex } from "../index/vault-index";
import { displayText } from "../text/link";
import { OPPORTUNITY_STATUS_TABLE } from "../vocabulary/opportunity-status";
import type { AgendaDraft } from "./agenda-item";

/** What is to be done about the opportunities that a person was the first to bring, each by its day, whether or not that has come. */
export function opportunityLines(
	index: VaultIndex,
	person: ContactEntry,
	today: CalendarDate,
): AgendaDraft[] {
	if (index.opportunities.size === 0) return [];
	return opportunitiesOf(index, person).flatMap((one) =>
		broughtBy(one).find((by) => !index.copies.has(by)) === person ? lineOf(one, person, today) : [],
	);
}

/** The same of one that nobody with a note brought. */
export function linesWithoutPerson(
	opportunity: OpportunityEntry,
	today: CalendarDate,
): AgendaDraft[] {
	return broughtBy(opportunity).length > 0 ? [] : lineOf(opportunity, undefined, today);
}

/** Who brought an opportunity, as far as its links lead to contacts. */
export function broughtBy({ from }: OpportunityEntry): ContactEntry[] {
	return from.flatMap(({ target }) => (target?.kind === "contact" ? [target] : []));
}

function lineOf(
	opportunity: OpportunityEntry,
	person: ContactEntry | undefined,
	today: CalendarDate,
): AgendaDraft[] {
	const { next, status, name, from } = opportunity.note;
	const { isDecided, label } = OPPORTUNITY_STATUS_TABLE[status];
	if (next === undefined || isDecided === true) return [];
	const by = person === undefined ? ` from ${displayText(from[0] ?? "")}` : "";
	const why = `${name}${by} (${label.toLowerCase()}): you wanted to take it further by ${dayLabel(next, today)}.`;
	const base = { person, interview: undefined, opportunity, due: next, why } as const;
	return [{ ...base, kind: "opportunity", action: "update-opportunity" }];
}
