import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry, InterviewEntry } from "../index/entry";
import type { LogEvent } from "../vocabulary/log-event";

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

/** Everything about what a line asks for: the words on its button, and the event that it comes to. */
const ACTIONS = {
	write: { label: "Write", event: "contacted" },
	prepare: { label: "Prepare" },
	"mark-held": { label: "Mark as held" },
	"set-time": { label: "Set a time" },
	thank: { label: "Say thanks" },
	"report-back": { label: "Report back" },
	nudge: { label: "Remind", event: "nudged" },
	"ask-somebody-else": { label: "Ask someone else" },
	"try-second-person": { label: "Try someone else" },
	"follow-up": { label: "Follow up", event: "contacted" },
	"close-as-no-reply": { label: "Close", event: "no-reply" },
	"log-contact": { label: "Log a contact" },
} as const satisfies Readonly<Record<string, AgendaActionDefinition>>;

export interface AgendaActionDefinition {
	readonly label: string;
	readonly event?: LogEvent;
}

/** The one obvious thing to do about a line. */
export type AgendaAction = keyof typeof ACTIONS;

export const AGENDA_ACTIONS: Readonly<Record<AgendaAction, AgendaActionDefinition>> = ACTIONS;

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

/** The words on the button of a line; what has been prepared is only opened. */
export function actionLabel({
	action,
	interview,
}: Pick<AgendaItem, "action" | "interview">): string {
	return action === "prepare" && interview?.note.isPrepared
		? "Open notes"
		: AGENDA_ACTIONS[action].label;
}
