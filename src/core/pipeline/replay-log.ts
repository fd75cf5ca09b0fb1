import type { CalendarDate } from "../dates/calendar-date";
import type { LogLine } from "../note/log";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import { sortByDate } from "./sort-log";
import { stageOfLine, staysIn } from "./stage-of-line";
import { isClosed, type Stage } from "../vocabulary/stage";

/** Where the log of a person leads. */
export interface Replay {
	/** The stage after the last event; undefined where there was none. */
	readonly stage: Stage | undefined;
	/** When that stage was entered. */
	readonly since: CalendarDate | undefined;
	/** From when its limits are counted: entering it, or the last asking, nudge, answer or message in it. */
	readonly remindFrom: CalendarDate | undefined;
	/** The line from whose day they are counted. */
	readonly remindBy: LogLine | undefined;
	/** How often I have asked the present introducer and nudged them, or written, in this stage. */
	readonly tries: number;
	/** The latest time after `scheduled` or `moved`, where the stage is `scheduled`; undefined after a move without one. */
	readonly at: LogLine["at"];
	/** The lines after the last one that closed or reopened, by date; a closing that was corrected was none. */
	readonly attempt: readonly LogLine[];
}

const NOTHING: Replay = {
	stage: undefined,
	since: undefined,
	remindFrom: undefined,
	remindBy: undefined,
	tries: 0,
	at: undefined,
	attempt: [],
};

/**
 * Follows a log, event by event, by date. It takes what a person wrote, also where the pipeline would not
 * have offered it.
 */
export function replayLog(log: readonly LogLine[]): Replay {
	if (log.length === 0) return NOTHING;
	const lines = sortByDate(log);
	let replay = NOTHING;
	let attemptFrom = 0;
	let closedFrom = 0;
	lines.forEach((line, i) => {
		const wasClosed = isClosed(replay.stage);
		const isCorrection = line.event === "corrected";
		replay = follow(replay, line);
		if (isCorrection && wasClosed && !isClosed(replay.stage)) attemptFrom = closedFrom;
		else if (line.event === "reopened" || isClosed(stageOfLine(line))) {
			if (!isCorrection || !wasClosed) closedFrom = attemptFrom;
			attemptFrom = i + 1;
		}
	});
	return { ...replay, attempt: lines.slice(attemptFrom) };
}

function follow(before: Replay, line: LogLine): Replay {
	const { event, date } = line;
	const stage = stageOfLine(line);
	const { isTry = false } = LOG_EVENT_TABLE[event];
	if (stage !== undefined && stage !== before.stage) {
		const at = stage === "scheduled" ? line.at : undefined;
		const tries = isTry ? 1 : 0;
		return { ...NOTHING, stage, since: date, remindFrom: date, remindBy: line, tries, at };
	}
	// A correction to the same stage, or one that cannot be read, is not an event of the stage.
	if (event === "corrected") return before;
	if (stage === undefined && !staysIn(event, before.stage)) return before;
	return {
		...before,
		remindFrom: date,
		remindBy: line,
		// Whoever is asked after another has not been reminded yet.
		tries: event === "asked" ? 1 : before.tries + (isTry ? 1 : 0),
		at: stage === "scheduled" ? (line.at ?? before.at) : event === "moved" ? line.at : before.at,
	};
}
