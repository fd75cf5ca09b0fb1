import { dayOf } from "../dates/calendar-date";
import type { ContactEntry } from "../index/entry";
import { knownStageStatus } from "../pipeline/board";
import { isRecognised } from "../records/contact";
import { displayText } from "../text/link";
import type { LogEvent } from "../vocabulary/log-event";
import { STAGE_TABLE, type StageStep } from "../vocabulary/stage";
import { compareItems, itemsOf } from "./agenda";
import { actionLabel, AGENDA_ACTIONS, type AgendaAction, type AgendaItem } from "./agenda-item";
import type { AgendaView } from "./agenda-sources";

/** The one thing to do next with a person (design: what is due). */
export type Next = {
	/** A short word for a button. */
	readonly label: string;
	/** Why that is next, as a sentence. */
	readonly why: string;
	/** The event that it comes to, where it is one. */
	readonly event?: LogEvent | undefined;
} & (
	| StageStep
	| { readonly kind: "complete" | "correct" | "add-to-pipeline" }
	/** A line of the agenda says so. */
	| { readonly kind: AgendaAction; readonly item: AgendaItem }
);

/**
 * What is next with a person: their first line of the agenda, else the step of their stage. Asking for an
 * introduction comes before using a name, and that before writing cold.
 */
export function nextOf(person: ContactEntry, view: AgendaView): Next {
	const { index, board, now } = view;
	const { note } = person;
	if (!isRecognised(note)) {
		const why = `“${displayText(note.status ?? "")}” is not a stage of the pipeline.`;
		return { kind: "correct", label: "Correct stage…", why };
	}
	const [item] = [person, ...(board.interviews.get(person) ?? [])]
		.flatMap((key) => itemsOf(key, view, dayOf(now)))
		.filter((one) => one.person === person || one.kind.startsWith("conversation"))
		.sort(compareItems);
	if (item) {
		const { event } = AGENDA_ACTIONS[item.action];
		return { kind: item.action, label: actionLabel(item), why: item.why, event, item };
	}
	const stageStatus = knownStageStatus(person, index.settings.pipeline);
	if (!stageStatus) {
		const why = "Not in the pipeline yet.";
		return { kind: "add-to-pipeline", label: "Add to pipeline", why };
	}
	if (stageStatus.isExplained) return STAGE_TABLE[stageStatus.stage].step;
	const why = "The log doesn't say how this stage came about.";
	return { kind: "complete", label: "Complete this move", why };
}
