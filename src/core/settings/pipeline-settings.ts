import { STAGE_LIMITS, type StageLimitId } from "../vocabulary/stage";

/** After how long a move is due, with the limits of the stages; days are calendar days but where the name says business days. */
export interface PipelineSettings extends Readonly<Record<StageLimitId, number>> {
	/** How many times as long an industry expert has for a reply. */
	readonly expertFactor: number;
	readonly thanksDays: number;
	readonly reportDays: number;
	/** Days of the week off: 0 for Sunday to 6 for Saturday. */
	readonly weekend: readonly number[];
	/** Whether the status bar counts what is due. */
	readonly showsStatusBar: boolean;
}

/** The limits of the design's table of stages. */
export const DEFAULT_PIPELINE: PipelineSettings = {
	...(Object.fromEntries(STAGE_LIMITS.map(({ setting, days }) => [setting, days])) as Record<
		StageLimitId,
		number
	>),
	expertFactor: 3,
	thanksDays: 1,
	reportDays: 3,
	weekend: [0, 6],
	showsStatusBar: true,
};
