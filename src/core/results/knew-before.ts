import { type CalendarDate, dayOf } from "../dates/calendar-date";
import type { ContactEntry, InterviewEntry } from "../index/entry";
import { haveMet, isOldAcquaintance } from "../network/known";

/**
 * Whether I knew a person before a day: from work or school, by a network, or because we had been in touch.
 * How close somebody is says so only where we have not met since: closeness grows with the conversations.
 */
export function knewBefore(
	{ note }: ContactEntry,
	conversations: readonly InterviewEntry[],
	day: CalendarDate,
): boolean {
	const { connectedOn, lastContact, closeness = 0 } = note;
	if (isOldAcquaintance(note)) return true;
	if (connectedOn !== undefined && connectedOn <= day) return true;
	if (lastContact !== undefined && lastContact < day) return true;
	const held = conversations.filter((one) => one.note.held === "held");
	if (held.some(({ note: { starts } }) => starts !== undefined && dayOf(starts) < day)) return true;
	return closeness >= 1 && held.length === 0 && !haveMet(note);
}
