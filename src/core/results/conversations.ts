import { type CalendarDate, dayOf } from "../dates/calendar-date";
import type { InterviewEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { isToldOn, peopleIn } from "../pipeline/interviews-by-person";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";

/** A conversation that was held: one with a note, or one that a log alone tells of. */
export interface HeldConversation {
	/** Undefined where its note does not say. */
	readonly day: CalendarDate | undefined;
	readonly interview: InterviewEntry | undefined;
}

/** The conversations that were held, each once, however it was recorded. */
export function heldConversations(index: VaultIndex): HeldConversation[] {
	const found: HeldConversation[] = [];
	/** By the path of a person: the days of the conversations that have a note. */
	const noted = new Map<string, CalendarDate[]>();
	for (const interview of index.interviews) {
		const { held, starts } = interview.note;
		if (held !== "held") continue;
		const day = starts === undefined ? undefined : dayOf(starts);
		found.push({ day, interview });
		if (day === undefined) continue;
		for (const { path } of peopleIn(interview)) {
			const days = noted.get(path);
			if (days) days.push(day);
			else noted.set(path, [day]);
		}
	}
	for (const { note, path } of index.people) {
		const met = note.log.filter(({ event }) => LOG_EVENT_TABLE[event].held === "held");
		const logged = [...new Set(met.map(({ date }) => date))];
		for (const day of logged)
			if (!isToldOn(day, noted.get(path) ?? [], logged)) found.push({ day, interview: undefined });
	}
	return found;
}
