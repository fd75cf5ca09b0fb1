import { addDays, type CalendarDate, dayOf } from "../dates/calendar-date";
import { onDayLabel } from "../dates/day-in-words";
import type { ContactEntry, InterviewEntry } from "../index/entry";
import type { AgendaDraft } from "./agenda-item";

/** That somebody was to be come back to on a day, whether or not it has come. */
export function followUpLine(person: ContactEntry, today: CalendarDate): AgendaDraft | undefined {
	const { followUp } = person.note;
	if (followUp === undefined) return undefined;
	const why = `You wanted to come back to this ${onDayLabel(followUp, today)}.`;
	return {
		kind: "follow-up",
		person,
		interview: undefined,
		due: followUp,
		why,
		action: "log-contact",
	};
}

/** When somebody is to be heard from again; with whom there was no contact yet is due at once. A day of the user's own takes its place. */
export function keepInTouchLine(
	person: ContactEntry,
	interviews: readonly InterviewEntry[],
	today: CalendarDate,
): AgendaDraft | undefined {
	const { keepInTouch, followUp } = person.note;
	if (keepInTouch === undefined || followUp !== undefined) return undefined;
	const last = lastContact(person, interviews);
	const due = last === undefined ? today : addDays(last, keepInTouch);
	const often = keepInTouch === 1 ? "every day" : `every ${keepInTouch} days`;
	const known =
		last === undefined
			? ", but haven't been in touch yet."
			: `; the last contact was ${onDayLabel(last, today)}.`;
	const why = `You want to keep in touch ${often}${known}`;
	const part = { kind: "keep-in-touch", why, action: "log-contact" } as const;
	return { person, interview: undefined, due, ...part };
}

/** The latest of property, log and held conversations. */
function lastContact(
	person: ContactEntry,
	interviews: readonly InterviewEntry[],
): CalendarDate | undefined {
	let latest = person.note.lastTouch;
	for (const { note } of interviews) {
		if (note.held !== "held" || note.starts === undefined) continue;
		const day = dayOf(note.starts);
		if (latest === undefined || day > latest) latest = day;
	}
	return latest;
}
