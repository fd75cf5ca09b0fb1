import type { LogLine } from "../note/log";
import type { LogEvent } from "../vocabulary/log-event";
import { readStage, type Stage } from "../vocabulary/stage";

/** Where an event leads by itself; the others stay in the stage in which they happen. */
const LEADS_TO: Readonly<Partial<Record<LogEvent, Stage>>> = {
	asked: "asked",
	refused: "identified",
	withdrawn: "identified",
	named: "name-ok",
	introduced: "introduced",
	contacted: "contacted",
	scheduled: "scheduled",
	cancelled: "contacted",
	"no-show": "contacted",
	met: "met",
	declined: "declined",
	"no-reply": "no-reply",
	dropped: "dropped",
	reopened: "identified",
};

/** The stage that a line of the log leads to; undefined for one that stays where it is. */
export function stageOfLine(line: LogLine): Stage | undefined {
	return line.event === "corrected" ? readCorrection(line.text) : LEADS_TO[line.event];
}

const CORRECTION = /^(?:from \S+ )?to ([a-z-]+)(?=\s*(?:[;.,]|$))/i;

/** The text behind `corrected`: `from met to asked`, and a remark behind a semicolon. */
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
