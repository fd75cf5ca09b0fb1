import { AGENDA_ACTIONS, type AgendaAction, type AgendaItem } from "../../core/agenda/agenda-item";
import type { Next } from "../../core/agenda/next-step";
import type { Intent } from "../shared/host";

/** What the next step of a person asks of the app. */
export function nextIntent(next: Next, path: string): Intent | undefined {
	if ("item" in next) return agendaIntent(next.item);
	return next.kind === "event" || next.kind === "write"
		? { kind: next.kind, path, event: next.event }
		: { kind: next.kind, path };
}

/** What the button of a line does. */
export function agendaIntent({
	action,
	person,
	interview,
	event,
	promise,
	opportunity,
}: AgendaItem): Intent | undefined {
	const path = person?.path;
	const held = interview?.path ?? path;
	switch (action) {
		case "thank":
		case "report-back":
			return interview && courtesyIntent(action, interview.path, path);
		case "open-task":
			return interview && { kind: action, path: interview.path, line: promise?.line ?? 1 };
		case "update-opportunity":
			return opportunity && { kind: action, path: opportunity.path };
		case "prepare":
		case "mark-held":
			return held === undefined ? undefined : { kind: action, path: held };
		case "prepare-event":
		case "review-event":
			return event && { kind: action, path: event.path };
		default:
			return path === undefined ? undefined : personIntent(action, path);
	}
}

/** The second button of a line: what may be done instead; a conversation that was held can be written up for as long as it is not, a letter that was sent elsewhere is only recorded. */
export function secondButton(
	item: AgendaItem,
): { readonly label: string; readonly intent: Intent } | undefined {
	const { action, also, person, interview } = item;
	const other = also && agendaIntent({ ...item, action: also });
	if (also && other) return { label: AGENDA_ACTIONS[also].label, intent: other };
	if (person === undefined) return undefined;
	const { path } = person;
	if (action === "mark-held" || (action === "thank" && interview?.note.hasRecap === false))
		return { label: "Recap…", intent: { kind: "quick-recap", path: interview?.path ?? path } };
	const { event } = AGENDA_ACTIONS[action];
	if (event === undefined || action === "close-as-no-reply") return undefined;
	return { label: "Only record", intent: { kind: "event", path, event } };
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
	action: Exclude<
		AgendaAction,
		| "thank"
		| "report-back"
		| "mark-held"
		| "prepare"
		| "prepare-event"
		| "review-event"
		| "open-task"
		| "update-opportunity"
	>,
	path: string,
): Intent {
	switch (action) {
		case "write":
		case "follow-up":
			return { kind: "write", path, event: "contacted" };
		case "nudge":
			return { kind: "write", path, event: "nudged" };
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
