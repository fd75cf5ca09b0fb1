import type { CalendarDate } from "../dates/calendar-date";
import type { StageStatus } from "../pipeline/stage-status";
import { type Stage, STAGE_TABLE, type StageStep } from "../vocabulary/stage";

/** The one obvious thing to do next with a person, as a short word for a button. */
export type NextStep =
	| StageStep
	| {
			readonly kind: "complete" | "second-person" | "add-to-pipeline" | "log-contact";
			readonly label: string;
	  };

/**
 * The next step of a person by where they stand on a day; an undefined stage status is somebody who is not in
 * the pipeline. Asking for an introduction comes before using a name, and that before writing cold.
 */
export function nextStep(stageStatus: StageStatus | undefined, today: CalendarDate): NextStep {
	if (!stageStatus) return { kind: "add-to-pipeline", label: "Add to pipeline" };
	if (!stageStatus.isExplained) return { kind: "complete", label: "Complete this move" };
	const { stage } = stageStatus;
	return LATE_STEPS[stage]?.(stageStatus, today) ?? STAGE_TABLE[stage].step;
}

/** What comes before the usual step of a stage where an answer is late. */
const LATE_STEPS: Readonly<
	Partial<Record<Stage, (stageStatus: StageStatus, today: CalendarDate) => StageStep | undefined>>
> = {
	asked: ({ dueOn, replay }, today) =>
		dueOn !== undefined && dueOn <= today && replay.tries < 2
			? { kind: "event", event: "nudged", label: "Remind" }
			: undefined,
	contacted: ({ followUpOn, replay }, today) => {
		if (followUpOn === undefined || followUpOn > today) return undefined;
		return replay.tries > 1
			? { kind: "event", event: "no-reply", label: "Close" }
			: { kind: "event", event: "contacted", label: "Follow up" };
	},
};
