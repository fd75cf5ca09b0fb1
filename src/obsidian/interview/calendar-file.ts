import type { NoteWrite } from "../../app/write/carry-out";
import type { LocalDateTime } from "../../core/dates/calendar-date";
import { instantOf } from "../../core/dates/local-clock";
import { editTo, refuse } from "../../core/note/text-edit";
import { makeIcs } from "../../app/documents/ics";

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

const OURS = "PRODID:-//Warm Intros//";

/** The path of the calendar file of a conversation: beside its note, under the same name. */
export function calendarPath(interview: string): string {
	return `${interview.replace(/\.md$/i, "")}.ics`;
}

/** Makes the calendar file of a conversation, or brings the one that was made earlier up to date; a file of others stays as it is. */
export function calendarWrite(input: CalendarInput, isTaken: (path: string) => boolean): NoteWrite {
	const { interview, calendarId: id, name, at, minutes, place } = input;
	const path = calendarPath(interview);
	const text = makeIcs({
		id,
		starts: instantOf(at),
		minutes,
		stamp: new Date(),
		title: `Conversation with ${name}`,
		place,
	});
	if (!isTaken(path)) return { kind: "create", path, text };
	return {
		kind: "edit",
		path,
		plan: (before) =>
			before.includes(OURS)
				? { ok: true, edits: editTo(before, text) }
				: refuse("not-possible", `${path} was not created by Warm Intros, so it is left as it is.`),
	};
}
