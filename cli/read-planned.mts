import { plannedAhead } from "../src/app/pipeline/planned-interview.ts";
import type { CalendarDate } from "../src/core/dates/calendar-date.ts";
import { timeLabel } from "../src/core/dates/day-in-words.ts";
import type { ContactEntry } from "../src/core/index/entry.ts";
import type { VaultIndex } from "../src/core/index/vault-index.ts";
import type { LogEvent } from "../src/core/vocabulary/log-event.ts";
import { UsageError } from "./usage-error.mts";

/** The option that says what became of a conversation that is planned for later. */
export const PLANNED_OPTION = {
	"--planned <earlier|stays>":
		"if a conversation is planned for later: it took place earlier, or it stays",
};

/** Whether the conversation that is planned for later was held earlier, as the option says; it has to say so where there is one. */
export function readPlanned(
	option: string | undefined,
	index: VaultIndex,
	person: ContactEntry,
	{ event, date }: { readonly event: LogEvent; readonly date: CalendarDate },
	today: CalendarDate,
): boolean {
	if (option !== undefined && option !== "earlier" && option !== "stays")
		throw new UsageError(`--planned: expected earlier or stays, got "${option}".`);
	const ahead = plannedAhead(index, person, event, date);
	const starts = ahead?.note.starts;
	if (ahead && option === undefined)
		throw new UsageError(
			`${ahead.path} is planned for ${starts === undefined ? "later" : timeLabel(starts, today)}.\nIf it took place earlier, add --planned earlier; if it is still to come, --planned stays.`,
		);
	return option === "earlier";
}
