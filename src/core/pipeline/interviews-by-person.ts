import { addDays, type CalendarDate, dayOf, daysBetween } from "../dates/calendar-date";
import type { ContactEntry, InterviewEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { PipelineSettings } from "../settings/settings";
import { notBefore } from "./stage-status";

/** The conversations with each person, the earliest first; those without a time before all. */
export type InterviewsByPerson = ReadonlyMap<ContactEntry, readonly InterviewEntry[]>;

/** The conversations of a vault, by person. */
export function interviewsByPerson(index: VaultIndex): InterviewsByPerson {
	const found = new Map<ContactEntry, InterviewEntry[]>();
	const sorted = [...index.interviews].sort((a, b) =>
		startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0,
	);
	for (const interview of sorted) {
		for (const person of peopleIn(interview)) {
			const others = found.get(person);
			if (others) others.push(interview);
			else found.set(person, [interview]);
		}
	}
	return found;
}

/** The people of a conversation, each once, as far as its links lead to contacts. */
export function peopleIn({ contact }: InterviewEntry): readonly ContactEntry[] {
	const people = contact.flatMap(({ target }) => (target?.kind === "contact" ? [target] : []));
	return people.length < 2 ? people : [...new Set(people)];
}

/** The next conversation that is planned, by its time. */
export function plannedOne(interviews: readonly InterviewEntry[]): InterviewEntry | undefined {
	return interviews.find(({ note }) => note.held === "planned" && note.starts !== undefined);
}

/** When thanks for a held conversation are due; undefined where they are said, or the day is not known. */
export function thanksDue(
	{ note }: InterviewEntry,
	followUp: CalendarDate | undefined,
	limits: PipelineSettings,
): CalendarDate | undefined {
	if (note.held !== "held" || note.starts === undefined || note.thanked) return undefined;
	return notBefore(followUp, addDays(dayOf(note.starts), limits.thanksDays));
}

/** When the introducer is due to hear how it went; undefined where they have, or nobody introduced us. */
export function reportDue(
	{ note }: InterviewEntry,
	person: ContactEntry,
	limits: PipelineSettings,
): CalendarDate | undefined {
	const isOwed = note.held === "held" && !note.reported && person.note.introducedBy.length > 0;
	if (!isOwed || note.starts === undefined) return undefined;
	return notBefore(person.note.followUp, addDays(dayOf(note.starts), limits.reportDays));
}

/** A conversation that its note alone tells of is the one that a log records within this many days. */
const RECENT_DAYS = 7;

/** Whether a conversation that a log has on a day is one with a note, by the days of those notes and of the log: one of that day, or of some days before which the log had not yet. */
export function isToldOn(
	date: CalendarDate,
	noted: readonly CalendarDate[],
	logged: readonly CalendarDate[],
): boolean {
	return noted.some((day) => {
		const age = daysBetween(day, date);
		if (age === 0) return true;
		return age > 0 && age <= RECENT_DAYS && !logged.some((one) => day <= one && one < date);
	});
}

function startOf({ note }: InterviewEntry): string {
	return note.starts ?? "";
}
