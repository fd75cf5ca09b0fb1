import type { CalendarDate } from "../dates/calendar-date";
import type { LogLine } from "../note/log";
import { hasWritten, type RouteContext, routeOf } from "./route";
import { LOG_EVENT_TABLE, type LogEventDefinition } from "../vocabulary/log-event";
import type { Route } from "../vocabulary/route";
import { isClosed } from "../vocabulary/stage";
import { type Ask, asksIn } from "./asks";
import { type AttemptLines, splitAttempts } from "./split-attempts";

/**
 * How an attempt came out. `left` counts nowhere: I gave it up, or only a correction says how it ended, and
 * corrections are not counted.
 */
export type AttemptOutcome = "open" | NonNullable<LogEventDefinition["outcome"]>;

/** One attempt to meet a person, from the first line of the log after a closing to the next closing. */
export interface Attempt {
	/** The day of its first line. */
	readonly begun: CalendarDate;
	/** How it was reached; undefined before I wrote or met. */
	readonly route: Route | undefined;
	/** Whether I wrote or met, or agreed on a day: where there is no route then, the log does not say it. */
	readonly hasReached: boolean;
	readonly outcome: AttemptOutcome;
	readonly asks: readonly Ask[];
}

/** What a log alone does not say about a person. */
export interface AttemptContext {
	/** The route of the last attempt, as the note says it. */
	readonly route: Route | undefined;
	/** Whether a day is that of an event where we met. */
	readonly isEventDay?: RouteContext["isEventDay"];
	/** Whether I knew the person before a day, otherwise than by an attempt of this log. */
	readonly knewBefore: (day: CalendarDate) => boolean;
	/** What the link of a log line means: one introducer may be written in several ways. */
	readonly identify: (link: string) => string;
}

/** The attempts of one person's log, by date. */
export function attemptsIn(log: readonly LogLine[], context: AttemptContext): Attempt[] {
	const attempts: Attempt[] = [];
	const parts = splitAttempts(log);
	let hasMet = false;
	for (const [index, part] of parts.entries()) {
		const first = part.counted[0];
		if (!first) continue;
		const outcome = outcomeOf(part);
		const isKnown = hasMet || context.knewBefore(first.date);
		const counted = routeOf(part.all, { isKnown, isEventDay: context.isEventDay });
		const hasReached = part.counted.some(({ event }) => LOG_EVENT_TABLE[event].reaches);
		const isDecided = outcome !== "open" && outcome !== "left";
		const isLast = index === parts.length - 1;
		const isUnsaid = context.route === "cold" && !part.all.some(hasWritten);
		const stated = isLast && !isUnsaid ? context.route : undefined;
		const route = hasReached || isDecided ? (stated ?? counted) : undefined;
		const asks = asksIn(part.counted, context.identify);
		attempts.push({ begun: first.date, route, hasReached, outcome, asks });
		hasMet ||= outcome === "met";
	}
	return attempts;
}

/** Whoever was met was met, whatever came after. */
function outcomeOf({ counted, correctedTo }: AttemptLines): AttemptOutcome {
	if (counted.some(({ event }) => LOG_EVENT_TABLE[event].outcome === "met")) return "met";
	if (correctedTo === "met" || isClosed(correctedTo)) return "left";
	const last = counted.at(-1);
	return (last && LOG_EVENT_TABLE[last.event].outcome) ?? "open";
}
