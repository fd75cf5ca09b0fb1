import { weekNoteOf } from "../../app/week/plan-week-note";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { Weekday } from "../../core/dates/week";
import type { VaultIndex } from "../../core/index/vault-index";
import type { OfferedCommand } from "./host";

/** What there is to do about a week, and what its button says. */
export interface WeekStep {
	readonly label: string;
	readonly run: OfferedCommand;
}

/** What there is to do about this week: to plan it, or to open the note that it has. */
export function weekStep(index: VaultIndex, today: CalendarDate, firstDay: Weekday): WeekStep {
	return weekNoteOf(index, today, firstDay) === undefined
		? { label: "Plan my week", run: "plan-week" }
		: { label: "Open my week", run: "open-week" };
}
