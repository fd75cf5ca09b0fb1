import type { CalendarDate } from "../dates/calendar-date";
import type { LogEvent } from "../vocabulary/log-event";
import type { Standing } from "./standing";

/** The one obvious thing to do next with a person, as a short word for a button. */
export type NextStep =
	| { readonly kind: "event"; readonly event: LogEvent; readonly label: string }
	| {
			readonly kind:
				"ask" | "complete" | "schedule" | "second-person" | "add-to-pipeline" | "log-contact";
			readonly label: string;
	  };

/**
 * The next step of a person by where they stand on a day; undefined standing is somebody who is not in the
 * pipeline. Asking for an introduction comes before using a name, and that before writing cold.
 */
export function nextStep(standing: Standing | undefined, today: CalendarDate): NextStep {
	if (!standing) return { kind: "add-to-pipeline", label: "Add to pipeline" };
	if (!standing.isExplained) return { kind: "complete", label: "Complete this move" };
	const isDue = standing.dueOn !== undefined && standing.dueOn <= today;
	switch (standing.stage) {
		case "identified":
			return { kind: "ask", label: "Ask" };
		case "asked":
			return isDue && standing.replay.tries < 2
				? step("nudged", "Remind")
				: step("introduced", "Introduced");
		case "name-ok":
		case "introduced":
			return step("contacted", "I wrote");
		case "contacted":
			return contactedStep(standing, today);
		case "scheduled":
			return step("met", "We met");
		case "met":
			return step("talked", "Talked again");
		case "declined":
		case "no-reply":
		case "dropped":
			return step("reopened", "Open again");
	}
}

/** While a reply may still come, a conversation is what comes of it; after the second limit a message, and then the end. */
function contactedStep({ followUpOn, replay }: Standing, today: CalendarDate): NextStep {
	if (followUpOn === undefined || followUpOn > today)
		return { kind: "schedule", label: "Schedule" };
	return replay.tries > 1 ? step("no-reply", "No reply") : step("contacted", "Follow up");
}

function step(event: LogEvent, label: string): NextStep {
	return { kind: "event", event, label };
}
