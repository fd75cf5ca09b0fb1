import { type CalendarDate, dayOf } from "../dates/calendar-date";
import type { ContactEntry, InterviewEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { displayText } from "../text/link";
import { showValue } from "../note/property-value";
import { knownStageStatus } from "../pipeline/board";
import type { InterviewsByPerson } from "../pipeline/interviews-by-person";
import type { StageStatus } from "../pipeline/stage-status";
import { stageOfLine } from "../pipeline/stage-of-line";
import type { Problem, ProblemCode } from "../text/problem";
import { namesOf, type PropertyId } from "../vocabulary/property";

/**
 * Adds what does not fit together in where a person stands: a status that the log does not explain, a date
 * that the log contradicts, a conversation that was held and is not in the log. `conversations` are asked for
 * only where somebody is scheduled.
 */
export function findStageStatusProblems(
	index: VaultIndex,
	entry: ContactEntry,
	interviews: () => InterviewsByPerson,
	problems: Problem[],
): void {
	if (entry.note.stage === undefined) return;
	const stageStatus = knownStageStatus(entry, index.settings.pipeline);
	if (stageStatus === undefined) return;
	const report = (id: PropertyId, code: ProblemCode, message: string): void => {
		const property = namesOf(id, index.settings.properties)[0] ?? id;
		problems.push({ path: entry.path, code, message: `${property}: ${message}`, property });
	};
	const status = showValue(displayText(entry.note.status ?? stageStatus.stage));
	if (!stageStatus.isExplained) {
		// Whoever is identified waits for nothing: it does not matter since when.
		if (stageStatus.stage === "identified") return;
		const message = `the log does not say how ${status} came about, so its age is unknown. Complete this move to add the date.`;
		report("intro_status", "unexplained-status", message);
		return;
	}
	const { introSince } = entry.note;
	const { since } = stageStatus.replay;
	if (introSince !== undefined && since !== undefined && !isDayOf(introSince, stageStatus)) {
		const message = `${introSince}, but according to the log ${status} began on ${since}; correct the one that is wrong.`;
		report("intro_since", "facts-disagree", message);
	}
	if (stageStatus.stage !== "scheduled") return;
	const held = interviews()
		.get(entry)
		?.find((interview) => wasPlanned(interview, stageStatus));
	if (held !== undefined) {
		const message = `${status}, but according to ${held.path} the conversation was held; record that you met.`;
		report("intro_status", "facts-disagree", message);
	}
}

/** Whether a stage lasts since that day: when it was entered, or when the same happened in it again. */
function isDayOf(day: CalendarDate, { since, stage, replay }: StageStatus): boolean {
	const { remindBy } = replay;
	const isAgain = remindBy !== undefined && stageOfLine(remindBy) === stage;
	return day === since || (isAgain && day === remindBy.date);
}

/** Whether a conversation was held that came after it was scheduled; earlier ones are another matter. */
function wasPlanned({ note }: InterviewEntry, { since, replay }: StageStatus): boolean {
	if (note.held !== "held" || note.starts === undefined || since === undefined) return false;
	const day = dayOf(note.starts);
	return day > since || (replay.at !== undefined && day === dayOf(replay.at));
}
