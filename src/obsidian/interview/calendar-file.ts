import type { NoteWrite } from "../../app/write/carry-out";
import type { LocalDateTime } from "../../core/dates/calendar-date";
import { instantOf } from "../../core/dates/local-clock";
import { makeIcs } from "../../app/documents/ics";
import { icsWrite } from "../../app/documents/ics-write";

/** A conversation that is to be in the user's calendar. */
export interface CalendarInput {
	/** The note of the conversation. */
	readonly interview: string;
	/** What calendars know it by. */
	readonly calendarId: string;
	/** The person's name. */
	readonly name: string;
	readonly at: LocalDateTime;
	readonly minutes: number;
	readonly place: string | undefined;
}

/** The path of the calendar file of a conversation: beside its note, under the same name. */
export function calendarPath(interview: string): string {
	return `${interview.replace(/\.md$/i, "")}.ics`;
}

/** Makes the calendar file of a conversation, or brings the one that was made earlier up to date; a file of others stays as it is. */
export function calendarWrite(input: CalendarInput, isTaken: (path: string) => boolean): NoteWrite {
	const { interview, calendarId: id, name, at, minutes, place } = input;
	const path = calendarPath(interview);
	const event = {
		id,
		starts: instantOf(at),
		minutes,
		stamp: new Date(),
		title: `Conversation with ${name}`,
		place,
	};
	return icsWrite(path, makeIcs([event]), isTaken);
}
