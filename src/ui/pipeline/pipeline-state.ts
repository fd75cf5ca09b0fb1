import type { BoardQuery } from "../../core/pipeline/filter-board";

/** What a user has chosen in the pipeline; kept with the workspace. */
export interface PipelineState {
	readonly query: BoardQuery;
	/** Sections that were folded or opened. */
	readonly toggled: readonly string[];
	readonly hidesAgenda: boolean;
}
