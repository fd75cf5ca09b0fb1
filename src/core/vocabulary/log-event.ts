import type { Held } from "./held";

/** Everything about an event of the introduction log; the stages say where it is possible and where it leads. */
export interface LogEventDefinition {
	/** What a user does when they record it: the words of menus, commands and buttons. */
	readonly label: string;
	/** A Lucide icon. */
	readonly icon: string;
	/** Other spellings that are read as it. */
	readonly others?: readonly string[];
	/** Whether its line names an introducer. */
	readonly via: "needed" | "possible" | "none";
	/** The question who that was, before the person's name; without one nobody is asked. */
	readonly who?: string;
	/** An introducer brings it about: one of those who are asked, or anybody. */
	readonly broughtBy?: "asked" | "anybody";
	/** What it means for asking an introducer. */
	readonly ask?: "begins" | "agreed" | "done" | "over";
	/** By what I first reach the person: it fixes the route. */
	readonly reaches?: "by-writing" | "by-meeting";
	/** How the attempt came out by it; `left`: I gave it up. */
	readonly outcome?: "met" | "declined" | "no-reply" | "left";
	/** What it says about the conversation that was planned, besides when it is. */
	readonly held?: Held;
	/** Whether its line says when the conversation is. */
	readonly isTimed?: true;
	/** Whether the person themselves and I were in touch by it; asking an introducer is not. */
	readonly isTouch?: true;
	/** Whether I try to get an answer by it. */
	readonly isTry?: true;
}

const ROWS = {
	asked: {
		label: "I asked for an introduction",
		icon: "lucide-message-circle-question",
		via: "needed",
		who: "Who did you ask to introduce you to",
		ask: "begins",
		isTry: true,
	},
	nudged: {
		label: "I reminded the introducer",
		icon: "lucide-bell",
		via: "possible",
		isTry: true,
	},
	agreed: {
		label: "The introducer agreed",
		icon: "lucide-thumbs-up",
		via: "possible",
		who: "Who agreed to introduce you to",
		broughtBy: "asked",
		ask: "agreed",
	},
	refused: {
		label: "The introducer said no",
		icon: "lucide-thumbs-down",
		via: "possible",
		who: "Who won't introduce you to",
		broughtBy: "asked",
		ask: "over",
	},
	withdrawn: {
		label: "I withdrew my request",
		icon: "lucide-undo-2",
		via: "possible",
		ask: "over",
	},
	named: {
		label: "I may use the introducer's name",
		icon: "lucide-badge-check",
		via: "possible",
		who: "Whose name may you use with",
		broughtBy: "anybody",
	},
	introduced: {
		label: "I was introduced",
		icon: "lucide-handshake",
		via: "possible",
		who: "Who introduced you to",
		broughtBy: "anybody",
		ask: "done",
	},
	contacted: {
		label: "I wrote to them",
		icon: "lucide-send",
		via: "none",
		reaches: "by-writing",
		isTouch: true,
		isTry: true,
	},
	scheduled: {
		label: "Schedule a conversation",
		icon: "lucide-calendar-plus",
		via: "none",
		reaches: "by-meeting",
		isTimed: true,
		isTouch: true,
	},
	moved: {
		label: "Reschedule the conversation",
		icon: "lucide-calendar-clock",
		via: "none",
		isTimed: true,
		isTouch: true,
	},
	cancelled: {
		label: "The conversation was cancelled",
		icon: "lucide-calendar-x",
		others: ["canceled"],
		via: "none",
		held: "cancelled",
		isTouch: true,
	},
	"no-show": {
		label: "They didn't show up",
		icon: "lucide-user-x",
		via: "none",
		held: "no-show",
	},
	met: {
		label: "We met",
		icon: "lucide-coffee",
		via: "none",
		reaches: "by-meeting",
		outcome: "met",
		held: "held",
		isTouch: true,
	},
	talked: {
		label: "We talked again",
		icon: "lucide-message-square",
		via: "none",
		reaches: "by-meeting",
		outcome: "met",
		held: "held",
		isTouch: true,
	},
	declined: {
		label: "They declined",
		icon: "lucide-circle-x",
		via: "none",
		outcome: "declined",
		isTouch: true,
	},
	"no-reply": {
		label: "Close without a reply",
		icon: "lucide-mail-x",
		via: "none",
		outcome: "no-reply",
	},
	dropped: { label: "Drop this one", icon: "lucide-archive", via: "none", outcome: "left" },
	reopened: { label: "Reopen", icon: "lucide-rotate-ccw", via: "none" },
	corrected: { label: "Correct stage…", icon: "lucide-pencil", via: "none" },
} as const satisfies Readonly<Record<string, LogEventDefinition>>;

/** A word of the introduction log: what happened between me, an introducer and a person. */
export type LogEvent = keyof typeof ROWS;

export const LOG_EVENT_TABLE: Readonly<Record<LogEvent, LogEventDefinition>> = ROWS;

export const LOG_EVENTS = Object.keys(ROWS) as readonly LogEvent[];
