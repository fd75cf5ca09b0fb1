/** The words of the introduction log: what happened between me, an introducer and a person. */
export const LOG_EVENTS = [
	"asked",
	"nudged",
	"agreed",
	"refused",
	"withdrawn",
	"named",
	"introduced",
	"contacted",
	"scheduled",
	"moved",
	"cancelled",
	"no-show",
	"met",
	"talked",
	"declined",
	"no-reply",
	"dropped",
	"reopened",
	"corrected",
] as const;

export type LogEvent = (typeof LOG_EVENTS)[number];

const EVENTS: ReadonlyMap<string, LogEvent> = new Map<string, LogEvent>([
	...LOG_EVENTS.map((event) => [event, event] as const),
	["canceled", "cancelled"],
]);

/** Events in which the person themselves and I were in touch; asking an introducer is not. */
const TOUCHES: ReadonlySet<LogEvent> = new Set<LogEvent>([
	"contacted",
	"scheduled",
	"moved",
	"cancelled",
	"met",
	"talked",
	"declined",
]);

/** The event that a word of a log line means, in whatever case; undefined for any other word. */
export function readLogEvent(word: string): LogEvent | undefined {
	return EVENTS.get(word.toLowerCase());
}

/** Whether the event counts as contact with the person whose log it is in. */
export function isTouch(event: LogEvent): boolean {
	return TOUCHES.has(event);
}
