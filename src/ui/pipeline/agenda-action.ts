import type { AgendaAction, AgendaItem } from "../../core/agenda/agenda-item";
import type { Intent } from "../host";

/** The words on the button of a line. */
export const ACTION_WORDS: Readonly<Record<AgendaAction, string>> = {
	write: "I wrote",
	prepare: "Open notes",
	"mark-held": "It was held",
	"set-time": "Set a time",
	thank: "Thanked",
	"report-back": "Reported",
	nudge: "Reminded",
	"ask-somebody-else": "Ask another",
	"try-second-person": "Who else?",
	"follow-up": "Followed up",
	"close-as-no-reply": "Close",
	"log-contact": "Log contact",
};

/** What the button of a line does; undefined opens the note that it is about. */
export function agendaIntent({ action, person, interview }: AgendaItem): Intent | undefined {
	const path = person?.path;
	const conversation = interview?.path ?? path;
	switch (action) {
		case "thank":
		case "report-back":
		case "mark-held":
			return conversation === undefined ? undefined : { kind: action, path: conversation };
		case "prepare":
			return undefined;
		default:
			return path === undefined ? undefined : personIntent(action, path);
	}
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
