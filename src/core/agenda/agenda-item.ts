import type { CalendarDate } from "../dates/calendar-date";
import type { OpenPromise } from "../note/promises";
import type { ContactEntry, EventEntry, InterviewEntry, OpportunityEntry } from "../index/entry";
import type { LogEvent } from "../vocabulary/log-event";

/** The parts of the agenda in their order: what cannot wait, what this week has, what waits for others, and what is long overdue. */
const PARTS = {
	now: "Today",
	week: "This week",
	waiting: "Waiting for others",
	older: "Older",
} as const;

export type AgendaPart = keyof typeof PARTS;

/** What each part is called. */
export const AGENDA_PART_LABELS: Readonly<Record<AgendaPart, string>> = PARTS;

export const AGENDA_PARTS = Object.keys(PARTS) as readonly AgendaPart[];

/** What can be due (design: what is due), in the order in which lines of one day stand. */
const KINDS = {
	conversation: { part: "now" },
	event: { part: "now" },
	"conversation-unmarked": { part: "now" },
	"introduction-unanswered": { part: "now", isCostly: true, isOfStage: true, isPutOff: true },
	"event-unreviewed": { part: "now" },
	"thanks-owed": { part: "now", isCostly: true, isPutOff: true },
	promise: { part: "now", isCostly: true },
	"conversation-without-time": { part: "week" },
	"report-owed": { part: "week", isPutOff: true },
	"name-unused": { part: "week", isOfStage: true, isPutOff: true },
	opportunity: { part: "week" },
	"follow-up": { part: "week", isPutOff: true },
	"ask-stale": { part: "waiting", isOfStage: true, isPutOff: true },
	"no-reply": { part: "waiting", isOfStage: true, isPutOff: true },
	"keep-in-touch": { part: "week", isPutOff: true },
} as const satisfies Readonly<Record<string, AgendaKindDefinition>>;

interface AgendaKindDefinition {
	/** Where its lines stand for as long as they are not long overdue. */
	readonly part: Exclude<AgendaPart, "older">;
	/** Whether it costs something when it is late. */
	readonly isCostly?: true;
	/** Whether a stage asks for it, so that closing the introduction settles it. */
	readonly isOfStage?: true;
	/** Whether a day to come back to somebody puts it off. */
	readonly isPutOff?: true;
}

export type AgendaKind = keyof typeof KINDS;

export const AGENDA_KIND_TABLE: Readonly<Record<AgendaKind, AgendaKindDefinition>> = KINDS;

export const AGENDA_KINDS = Object.keys(KINDS) as readonly AgendaKind[];

/** Everything about what a line asks for: the words on its button, and the event that it comes to. */
const ACTIONS = {
	write: { label: "Write", event: "contacted" },
	prepare: { label: "Prepare" },
	"prepare-event": { label: "Make sheet" },
	"review-event": { label: "Who did you meet?" },
	"mark-held": { label: "Mark as held" },
	"set-time": { label: "Set a time" },
	thank: { label: "Say thanks" },
	"report-back": { label: "Report back" },
	nudge: { label: "Remind", event: "nudged" },
	"ask-somebody-else": { label: "Ask someone else" },
	"try-second-person": { label: "Try someone else" },
	"follow-up": { label: "Follow up", event: "contacted" },
	"close-as-no-reply": { label: "Close", event: "no-reply" },
	"open-task": { label: "Open the task" },
	"update-opportunity": { label: "Update" },
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
	/** Whom it is about; undefined for a conversation with nobody that the vault has a note of, and for an event. */
	readonly person: ContactEntry | undefined;
	/** The conversation that it is about. */
	readonly interview: InterviewEntry | undefined;
	/** The event that it is about. */
	readonly event?: EventEntry | undefined;
	/** The opportunity that it is about. */
	readonly opportunity?: OpportunityEntry;
	readonly due: CalendarDate;
	/** Whole days since it was due; 0 on the day itself and before. */
	readonly overdueDays: number;
	/** Why it is due and since when, for a person to read. */
	readonly why: string;
	readonly action: AgendaAction;
	/** What may be done instead by now. */
	readonly also?: AgendaAction | undefined;
	/** The name of whoever is asked, where it is about an ask. */
	readonly introducer?: string | undefined;
	/** The task in the conversation's note that it is about. */
	readonly promise?: OpenPromise | undefined;
	readonly when: AgendaPart;
}

/** A line before it is held against a day. */
export type AgendaDraft = Omit<AgendaItem, "overdueDays" | "when">;

/** The words on the button of a line; what has been prepared is only opened. */
export function actionLabel({
	action,
	interview,
	event,
}: Pick<AgendaItem, "action" | "interview" | "event">): string {
	if (action === "prepare" && interview?.note.isPrepared) return "Open notes";
	if (action === "prepare-event" && event?.note.isPrepared) return "Open sheet";
	return AGENDA_ACTIONS[action].label;
}

/** The note that a line is about: the person's, else that of the conversation, the event or the opportunity. */
export function noteOfLine({
	person,
	interview,
	event,
	opportunity,
}: Pick<AgendaItem, "person" | "interview" | "event" | "opportunity">):
	ContactEntry | InterviewEntry | EventEntry | OpportunityEntry | undefined {
	return person ?? interview ?? event ?? opportunity;
}
