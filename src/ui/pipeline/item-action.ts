import type { CalendarDate } from "../../core/dates/calendar-date";
import { nextStep } from "../../core/agenda/next-step";
import type { Intent } from "../shared/host";
import { agendaIntent } from "./agenda-action";
import type { PipelineItem } from "./pipeline-items";
import { stepIntent } from "./step-intent";

/** What the first button of a line asks of the app; undefined where there is none. */
export function itemIntent(item: PipelineItem, today: CalendarDate): Intent | undefined {
	switch (item.kind) {
		case "due":
			return agendaIntent(item.item);
		case "card":
			return stepIntent(nextStep(item.card.standing, today), item.card.entry.path);
		case "unrecognised":
			return { kind: "correct", path: item.entry.path };
		default:
			return undefined;
	}
}

/** The note that a line is about: the person's, else that of the conversation. */
export function itemPath(item: PipelineItem): string | undefined {
	switch (item.kind) {
		case "due":
			return item.item.person?.path ?? item.item.interview?.path;
		case "card":
			return item.card.entry.path;
		case "unrecognised":
			return item.entry.path;
		default:
			return undefined;
	}
}
