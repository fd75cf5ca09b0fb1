import { addDays, type CalendarDate, daysBetween } from "../dates/calendar-date";
import type { Contact } from "../records/contact";
import type { PipelineSettings } from "../settings/settings";
import { addBusinessDays } from "../dates/business-days";
import { type Replay, replayLog } from "./replay-log";
import { type Stage, STAGE_TABLE, type StageLimit, type StageLimitId } from "../vocabulary/stage";

/** Where the introduction to a person stands. It does not depend on the day on which it is looked at. */
export interface StageStatus {
	readonly stage: Stage;
	/** When the stage was entered; undefined where the log does not say (the age is unknown). */
	readonly since: CalendarDate | undefined;
	/** Whether the log's last event leads to the stage that the status names. */
	readonly isExplained: boolean;
	/** The first limit of the stage, not before `follow_up`; undefined where it has none, or its age is unknown. */
	readonly dueOn: CalendarDate | undefined;
	/** The second limit of the stage. */
	readonly followUpOn: CalendarDate | undefined;
	readonly replay: Replay;
}

/**
 * Where a person stands by their status and log; undefined for somebody who is not in the pipeline or has a
 * status that is not a stage. Conversations have due dates of their own, which their notes know.
 */
export function stageStatusOf(contact: Contact, limits: PipelineSettings): StageStatus | undefined {
	const { stage, log } = contact;
	if (stage === undefined) return undefined;
	const replay = replayLog(log);
	const isExplained = explains(replay, stage);
	const since = isExplained ? (replay.since ?? contact.introSince) : undefined;
	const from = isExplained ? (replay.remindFrom ?? since) : undefined;
	const [due, followUp] = STAGE_TABLE[stage].due ?? [];
	return {
		stage,
		since,
		isExplained,
		dueOn: notBefore(contact.followUp, from && due && addLimit(from, due, contact, limits)),
		followUpOn: notBefore(
			contact.followUp,
			from && followUp && addLimit(from, followUp, contact, limits),
		),
		replay,
	};
}

/** Whether a log explains a stage; nothing has to happen for somebody to be identified. */
export function explains(replay: Replay, stage: Stage): boolean {
	return replay.stage === stage || (stage === "identified" && replay.stage === undefined);
}

/** Whole days in the stage; undefined where the age is unknown. */
export function ageOf({ since }: StageStatus, today: CalendarDate): number | undefined {
	return since === undefined ? undefined : Math.max(0, daysBetween(since, today));
}

/** The later of a computed date and the user's own "not before". */
export function notBefore(
	followUp: CalendarDate | undefined,
	computed: CalendarDate | undefined,
): CalendarDate | undefined {
	if (computed === undefined || followUp === undefined) return computed;
	return followUp > computed ? followUp : computed;
}

/** The day of a limit; industry experts have longer to reply. */
function addLimit(
	from: CalendarDate,
	{ setting, isForReply }: StageLimit<StageLimitId>,
	{ category }: Contact,
	limits: PipelineSettings,
): CalendarDate {
	const days = limits[setting];
	if (!isForReply) return addDays(from, days);
	const factor = category.includes("industry-expert") ? limits.expertFactor : 1;
	return addBusinessDays(from, days * factor, limits.weekend);
}
