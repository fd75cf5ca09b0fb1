import type { LogEvent } from "../../core/vocabulary/log-event";

/** What a user does when they record an event: the words of menus, commands and buttons. */
export const EVENT_WORDS: Readonly<Record<LogEvent, string>> = {
	asked: "I asked for an introduction",
	nudged: "I reminded the introducer",
	agreed: "The introducer agreed",
	refused: "The introducer said no",
	withdrawn: "I took the request back",
	named: "I may use the introducer's name",
	introduced: "I was introduced",
	contacted: "I wrote to them",
	scheduled: "Schedule a conversation",
	moved: "Move the conversation",
	cancelled: "The conversation was cancelled",
	"no-show": "They did not come",
	met: "We met",
	talked: "We talked again",
	declined: "They declined",
	"no-reply": "No reply: close",
	dropped: "Drop this one",
	reopened: "Open again",
	corrected: "Correct stage…",
};

/** Lucide icons of the events. */
export const EVENT_ICONS: Readonly<Record<LogEvent, string>> = {
	asked: "lucide-message-circle-question-mark",
	nudged: "lucide-bell",
	agreed: "lucide-thumbs-up",
	refused: "lucide-thumbs-down",
	withdrawn: "lucide-undo-2",
	named: "lucide-badge-check",
	introduced: "lucide-handshake",
	contacted: "lucide-send",
	scheduled: "lucide-calendar-plus",
	moved: "lucide-calendar-clock",
	cancelled: "lucide-calendar-x",
	"no-show": "lucide-user-x",
	met: "lucide-coffee",
	talked: "lucide-message-square",
	declined: "lucide-circle-x",
	"no-reply": "lucide-mail-x",
	dropped: "lucide-archive",
	reopened: "lucide-rotate-ccw",
	corrected: "lucide-pencil",
};
