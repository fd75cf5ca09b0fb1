import type { LogLine } from "../note/log";
import type { LogEvent } from "../vocabulary/log-event";
import { readStage } from "../vocabulary/read-word";
import { legalEvents, type Stage, stageAfter, STAGES } from "../vocabulary/stage";

/** Where each event leads, from whatever stage, and the stage in which it means something alone, and stays. */
const LEADS_TO = new Map<LogEvent, Stage>();
const STAYS_IN = new Map<LogEvent, Stage>();
for (const from of STAGES) {
	for (const event of legalEvents(from)) {
		const to = stageAfter(from, event);
		if (to !== undefined) (to === from ? STAYS_IN : LEADS_TO).set(event, to);
	}
}

/** The stage that a line of the log leads to; undefined for one that stays where it is. */
export function stageOfLine(line: LogLine): Stage | undefined {
	return line.event === "corrected" ? readCorrection(line.text) : LEADS_TO.get(line.event);
}

/** Whether an event happens in a stage and stays in it, as a nudge does. */
export function staysIn(event: LogEvent, stage: Stage | undefined): boolean {
	return stage !== undefined && STAYS_IN.get(event) === stage;
}

const CORRECTION = /^(?:from \S+ )?to ([a-z-]+)(?=\s*(?:[;.,]|$))/i;

/** The text after `corrected`: `from met to asked`, and a remark after a semicolon. */
export function correctionText(
	from: Stage | undefined,
	to: Stage,
	remark: string | undefined,
): string {
	const move = from === undefined ? `to ${to}` : `from ${from} to ${to}`;
	return remark === undefined ? move : `${move}; ${remark}`;
}

function readCorrection(text: string | undefined): Stage | undefined {
	const word = CORRECTION.exec(text ?? "")?.[1];
	return word === undefined ? undefined : readStage(word);
}
