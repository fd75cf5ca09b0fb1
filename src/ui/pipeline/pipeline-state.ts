import { type BoardQuery, WHOLE_BOARD } from "../../core/pipeline/filter-board";

/** What a user has chosen in the pipeline; kept with the workspace. */
export interface PipelineState {
	readonly query: BoardQuery;
	/** Sections that were folded or opened. */
	readonly toggled: readonly string[];
	readonly hidesAgenda: boolean;
}

/** The state of a view that was never used. */
export const NEW_PIPELINE_STATE: PipelineState = {
	query: WHOLE_BOARD,
	toggled: [],
	hidesAgenda: false,
};
