import type { CalendarDate, LocalDateTime } from "../dates/calendar-date";
import type { LogEvent } from "../vocabulary/log-event";
import type { Stage } from "../vocabulary/stage";

/** An event that is to be recorded. */
export interface EventInput {
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
