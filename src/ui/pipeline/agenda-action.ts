import type { AgendaAction, AgendaItem } from "../../core/agenda/agenda-item";
import type { Intent } from "../shared/host";

/** The words for what a line asks for. */
export const ACTION_LABELS: Readonly<Record<AgendaAction, string>> = {
	write: "Record message",
	prepare: "Prepare",
	"mark-held": "Mark as held",
	"set-time": "Set a time",
	thank: "Say thanks",
	"report-back": "Report back",
	nudge: "Remind",
	"ask-somebody-else": "Ask someone else",
	"try-second-person": "Try someone else",
	"follow-up": "Follow up",
	"close-as-no-reply": "Close",
	"log-contact": "Log a contact",
};

/** The words on the button of a line. */
export function actionLabel({ action, interview }: AgendaItem): string {
	return action === "prepare" && interview?.note.isPrepared ? "Open notes" : ACTION_LABELS[action];
}

/** What the button of a line does. */
export function agendaIntent({ action, person, interview }: AgendaItem): Intent | undefined {
	const path = person?.path;
	const held = interview?.path ?? path;
	switch (action) {
		case "thank":
		case "report-back":
			return interview && courtesyIntent(action, interview.path, path);
		case "prepare":
		case "mark-held":
			return held === undefined ? undefined : { kind: action, path: held };
		default:
			return path === undefined ? undefined : personIntent(action, path);
	}
}

/** What the second button of a line does: a conversation that was held can be written up at once. */
export function recapIntent({ action, person, interview }: AgendaItem): Intent | undefined {
	const path = interview ? person && interview.path : person?.path;
	return action === "mark-held" && path !== undefined ? { kind: "quick-recap", path } : undefined;
}

/** The text that is owed; where nobody with a note was there, only that it was said. */
function courtesyIntent(
	action: "thank" | "report-back",
	path: string,
	person: string | undefined,
): Intent {
	if (person === undefined) return { kind: action, path };
	return { kind: action === "thank" ? "say-thanks" : "tell-introducer", path, person };
}

function personIntent(
	action: Exclude<AgendaAction, "thank" | "report-back" | "mark-held" | "prepare">,
	path: string,
): Intent {
	switch (action) {
		case "write":
		case "follow-up":
			return { kind: "event", path, event: "contacted" };
		case "nudge":
			return { kind: "event", path, event: "nudged" };
		case "ask-somebody-else":
			return { kind: "ask", path };
		case "close-as-no-reply":
			return { kind: "event", path, event: "no-reply" };
		case "set-time":
			return { kind: "schedule", path };
		case "try-second-person":
			return { kind: "second-person", path };
		case "log-contact":
			return { kind: "log-contact", path };
	}
}
