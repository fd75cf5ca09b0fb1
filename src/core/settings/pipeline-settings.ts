/** After how long a move is due; days are calendar days but where the name says business days. */
export interface PipelineSettings {
	/** An introducer was asked, and has not answered. */
	readonly askedDays: number;
	/** I may use a name, and have not written. */
	readonly nameOkDays: number;
	/** I was introduced, and have not answered. */
	readonly introducedDays: number;
	/** I wrote, and there is no reply: a second person there is worth trying. */
	readonly replyBusinessDays: number;
	/** I wrote, and there is still no reply: follow up. */
	readonly followUpBusinessDays: number;
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
	askedDays: 7,
	nameOkDays: 3,
	introducedDays: 1,
	replyBusinessDays: 3,
	followUpBusinessDays: 7,
	expertFactor: 3,
	thanksDays: 1,
	reportDays: 3,
	weekend: [0, 6],
	showsStatusBar: true,
};
