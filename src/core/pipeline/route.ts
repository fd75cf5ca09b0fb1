import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry } from "../index/entry";
import { eventOf, eventRefs } from "../index/event-ties";
import type { LogLine } from "../note/log";
import type { Contact } from "../records/contact";
import { isOn } from "../records/event";
import { replayLog } from "./replay-log";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import type { Route } from "../vocabulary/route";
import { type Stage, STAGE_TABLE } from "../vocabulary/stage";
import { stageOfLine } from "./stage-of-line";

/** Whether somebody in this stage has not yet been written to in this attempt, so that its route is open. */
export function isBeforeWriting(stage: Stage | undefined): boolean {
	return stage === undefined || STAGE_TABLE[stage].isBeforeWriting === true;
}

/** What the lines of an attempt alone do not say. */
export interface RouteContext {
	/** Whether I knew the person before (design: who can introduce me). */
	readonly isKnown: boolean;
	/** Whether a day is that of an event where we met. */
	readonly isEventDay?: ((day: CalendarDate) => boolean) | undefined;
}

/**
 * How a conversation was reached, by the lines of one attempt: by the introduction before I first wrote, or by
 * an introducer who arranged the meeting; by the use of a name; because I knew the person; in person, where the
 * first thing was to meet at an event; cold, where it was that I wrote. Undefined before I have written or met,
 * and where the lines do not say. A correction to a stage before that takes back what was written, and says no
 * more than where things stand.
 */
export function routeOf(
	attempt: readonly LogLine[],
	{ isKnown, isEventDay }: RouteContext,
): Route | undefined {
	let route: Route | undefined;
	let stage: Stage | undefined;
	let isIntroduced = false;
	let isFirst = true;
	for (const line of attempt) {
		const { event, date } = line;
		const to = stageOfLine(line);
		const { reaches } = LOG_EVENT_TABLE[event];
		if (event === "corrected") {
			if (to !== undefined && isBeforeWriting(to)) {
				route = undefined;
				isFirst = true;
				isIntroduced = to === "introduced";
			}
		} else if (reaches !== undefined) {
			const isArranged = stage === "asked" && reaches === "by-meeting";
			if (isIntroduced || isArranged) route ??= "warm";
			else if (stage === "name-ok") route ??= "named";
			else if (isKnown) route ??= "known";
			else if (isFirst && event === "contacted") route ??= "cold";
			else if (isFirst && event === "met" && isEventDay?.(date)) route ??= "in-person";
			isFirst = false;
		}
		isIntroduced ||= event === "introduced";
		stage = to ?? stage;
	}
	return route;
}

/** The route that a note states: a cold one is not said where its attempt has a log and I never wrote in it. */
export function statedRoute({ introRoute, log }: Contact): Route | undefined {
	if (introRoute !== "cold") return introRoute;
	const { attempt } = replayLog(log);
	return attempt.length === 0 || attempt.some(hasWritten) ? introRoute : undefined;
}

/** Whether a line says that I wrote to the person. */
export function hasWritten({ event }: LogLine): boolean {
	return LOG_EVENT_TABLE[event].reaches === "by-writing";
}

/** Whether a day is one of an event where I met or was to meet a person, as their note says. */
export function eventDaysOf(entry: ContactEntry): (day: CalendarDate) => boolean {
	return (day) =>
		eventRefs(entry).some((ref) => {
			const event = eventOf(ref);
			return event !== undefined && isOn(event.note, day);
		});
}
