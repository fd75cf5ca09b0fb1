import type { LogLine } from "../note/log";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import type { Route } from "../vocabulary/route";
import { type Stage, STAGE_TABLE } from "../vocabulary/stage";
import { stageOfLine } from "./stage-of-line";

/** Whether somebody in this stage has not yet been written to in this attempt, so that its route is open. */
export function isBeforeWriting(stage: Stage | undefined): boolean {
	return stage === undefined || STAGE_TABLE[stage].isBeforeWriting === true;
}

/**
 * How a conversation was reached, by the lines of one attempt: by the introduction before I first
 * wrote, or by an introducer who arranged the meeting; by the use of a name; because I knew the
 * person (`isKnown`); else cold. Undefined before I have written or met. A correction to a stage before
 * that takes back what was written, and says no more than where things stand.
 */
export function routeOf(attempt: readonly LogLine[], isKnown: boolean): Route | undefined {
	let route: Route | undefined;
	let stage: Stage | undefined;
	let isIntroduced = false;
	for (const line of attempt) {
		const to = stageOfLine(line);
		const { reaches } = LOG_EVENT_TABLE[line.event];
		if (line.event === "corrected") {
			if (to !== undefined && isBeforeWriting(to)) {
				route = undefined;
				isIntroduced = to === "introduced";
			}
		} else if (reaches !== undefined) {
			const isArranged = stage === "asked" && reaches === "by-meeting";
			if (isIntroduced || isArranged) route ??= "warm";
			else if (stage === "name-ok") route ??= "named";
			else route ??= isKnown ? "known" : "cold";
		}
		isIntroduced ||= line.event === "introduced";
		stage = to ?? stage;
	}
	return route;
}
