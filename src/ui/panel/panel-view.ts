import type { BoardCache } from "../../core/agenda/board-cache";
import type { CompanyCache } from "../../core/companies/company-cache";
import type { LocalDateTime } from "../../core/dates/calendar-date";
import type { Weekday } from "../../core/dates/week";
import type { FitCache } from "../../core/fit/fit-cache";
import type { SpaceEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import type { GraphCache } from "../../core/network/graph-cache";

/** What the panel of a note is drawn from, whatever the note is of. */
export interface PanelView {
	readonly index: VaultIndex;
	readonly fits: FitCache;
	readonly graphs: GraphCache;
	readonly boards: BoardCache;
	readonly companies: CompanyCache;
	/** The space that people are held against; undefined where the vault has none. */
	readonly space: SpaceEntry | undefined;
	readonly now: LocalDateTime;
	/** The day on which weeks begin. */
	readonly firstDay: Weekday;
}
