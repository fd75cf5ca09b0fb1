import type { CalendarDate, LocalDateTime } from "../dates/calendar-date";
import type { LogEvent } from "../vocabulary/log-event";
import type { Stage } from "../vocabulary/stage";

/** An event that is to be recorded. */
export interface EventWish {
	readonly event: LogEvent;
	/** When it happened. */
	readonly date: CalendarDate;
	/** Link to the introducer, as it is to be written (`[[Jane Doe]]`); undefined for the one of the attempt. */
	readonly via?: string | undefined;
	/** When the conversation is, for `scheduled` and `moved`. */
	readonly at?: LocalDateTime | undefined;
	/** What else is to be remembered, on one line. */
	readonly remark?: string | undefined;
	/** The right stage, for `corrected`. */
	readonly to?: Stage | undefined;
}

/** Whether the log line of an event names an introducer. */
export const VIA_RULES: Readonly<Record<LogEvent, "needed" | "possible" | "none">> = {
	asked: "needed",
	nudged: "possible",
	agreed: "possible",
	refused: "possible",
	withdrawn: "possible",
	named: "possible",
	introduced: "possible",
	contacted: "none",
	scheduled: "none",
	moved: "none",
	cancelled: "none",
	"no-show": "none",
	met: "none",
	talked: "none",
	declined: "none",
	"no-reply": "none",
	dropped: "none",
	reopened: "none",
	corrected: "none",
};

/** Events whose log line says when the conversation is. */
export const TIMED: ReadonlySet<LogEvent> = new Set(["scheduled", "moved"]);

/** Why an event is not recorded; the code is stable, the reason is for the user. */
export interface EventRefusal {
	readonly code:
		| "unknown-status"
		| "not-legal"
		| "needs-introducer"
		| "takes-no-introducer"
		| "own-introducer"
		| "needs-time"
		| "needs-stage"
		| "in-future"
		| "before-last-event";
	readonly reason: string;
}
