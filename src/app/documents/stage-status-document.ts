import type { CalendarDate } from "../../core/dates/calendar-date";
import type { Card } from "../../core/pipeline/board";
import type { LogEvent } from "../../core/vocabulary/log-event";
import { nextStep, type NextStep } from "../../core/agenda/next-step";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import { documentCard, type StagedPersonDocument } from "./pipeline-document";
import type { Move } from "../../core/vocabulary/move";

/** Where one person stands on a day; null is unknown or none. */
export interface StageStatusDocument extends Pick<
	StagedPersonDocument,
	"since" | "ageDays" | "dueOn" | "overdue" | "explained"
> {
	readonly move: Move;
	/** The one obvious thing to do next. */
	readonly next: {
		readonly kind: NextStep["kind"];
		/** Where it is to record an event, as `move` takes it. */
		readonly event: LogEvent | null;
		readonly label: string;
	};
}

/** Where somebody in the pipeline stands on a day. */
export function documentStageStatus(card: Card, today: CalendarDate): StageStatusDocument {
	const { since, ageDays, dueOn, overdue, explained } = documentCard(card, today);
	const step = nextStep(card.stageStatus, today);
	const event = step.kind === "event" ? step.event : null;
	const next = { kind: step.kind, event, label: step.label };
	return {
		move: STAGE_TABLE[card.stageStatus.stage].move,
		since,
		ageDays,
		dueOn,
		overdue,
		explained,
		next,
	};
}
