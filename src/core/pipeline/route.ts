import type { Route } from "../records/contact";
import type { LogLine } from "../note/log";
import type { LogEvent } from "../vocabulary/log-event";
import type { Stage } from "../vocabulary/stage";
import { stageOfLine } from "./stage-of-line";

/** Events with which I first write to a person or meet them: the route is fixed then. */
const FIXES_ROUTE: ReadonlySet<LogEvent> = new Set(["contacted", "scheduled", "met", "talked"]);

/** Stages in which I have not yet written in this attempt. */
const BEFORE_WRITING: ReadonlySet<Stage> = new Set([
	"identified",
	"asked",
	"name-ok",
	"introduced",
]);

/** Whether somebody in this stage has not yet been written to in this attempt, so that its route is open. */
export function isBeforeWriting(stage: Stage | undefined): boolean {
	return stage === undefined || BEFORE_WRITING.has(stage);
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
		if (line.event === "corrected") {
			if (to !== undefined && isBeforeWriting(to)) {
				route = undefined;
				isIntroduced = to === "introduced";
			}
		} else if (FIXES_ROUTE.has(line.event)) {
			const isArranged = stage === "asked" && line.event !== "contacted";
			if (isIntroduced || isArranged) route ??= "warm";
			else if (stage === "name-ok") route ??= "named";
			else route ??= isKnown ? "known" : "cold";
		}
		isIntroduced ||= line.event === "introduced";
		stage = to ?? stage;
	}
	return route;
}
