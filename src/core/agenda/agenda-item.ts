import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry, InterviewEntry } from "../index/entry";

/** What can be due (design: what is due), in the order in which lines of one day stand. */
export const AGENDA_KINDS = [
	"introduction-unanswered",
	"conversation",
	"conversation-unmarked",
	"conversation-without-time",
	"thanks-owed",
	"report-owed",
	"name-unused",
	"ask-stale",
	"no-reply",
	"follow-up",
	"keep-in-touch",
] as const;

export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** The one obvious thing to do about a line. */
export type AgendaAction =
	| "write"
	| "prepare"
	| "mark-held"
	| "set-time"
	| "thank"
	| "report-back"
	| "nudge"
	| "ask-somebody-else"
	| "try-second-person"
	| "follow-up"
	| "close-as-no-reply"
	| "log-contact";

/** One line of the agenda. */
export interface AgendaItem {
	readonly kind: AgendaKind;
	/** Whom it is about; undefined for a conversation with nobody that the vault has a note of. */
	readonly person: ContactEntry | undefined;
	/** The conversation that it is about. */
	readonly interview: InterviewEntry | undefined;
	readonly due: CalendarDate;
	/** Whole days since it was due; 0 on the day itself and before. */
	readonly overdueDays: number;
	/** Why it is due and since when, for a person to read. */
	readonly why: string;
	readonly action: AgendaAction;
}

/** A line before it is held against a day. */
export type AgendaDraft = Omit<AgendaItem, "overdueDays">;
