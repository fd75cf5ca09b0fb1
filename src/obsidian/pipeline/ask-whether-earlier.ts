import { plannedAhead } from "../../app/pipeline/planned-interview";
import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import { timeLabel } from "../../core/dates/day-in-words";
import type { InterviewEntry } from "../../core/index/entry";
import type { LogEvent } from "../../core/vocabulary/log-event";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { today } from "../vault/today";
import type { Context } from "../context";

const EARLIER = "It took place earlier than planned";
const ANOTHER = "That was another conversation";

interface About {
	readonly path: string;
	readonly event?: LogEvent;
	/** Today unless it is said. */
	readonly date?: CalendarDate;
}

/** Before a meeting of a day is recorded while its conversation is planned for later, asks whether it was that one, earlier; `path` is a person's note or the conversation's. */
export function askWhetherEarlier(
	{ app, live }: Context,
	{ path, event = "met", date = today() }: About,
	goOn: (isEarlier: boolean) => void,
	onNoAnswer?: () => void,
): void {
	const entry = live.index.get(path);
	const ahead =
		entry?.kind === "contact"
			? plannedAhead(live.index, entry, event, date)
			: entry?.kind === "interview" && isAhead(entry)
				? entry
				: undefined;
	const starts = ahead?.note.starts;
	if (ahead === undefined || starts === undefined) return goOn(false);
	new ChoiceSuggester(app, {
		placeholder: `“${ahead.note.name}” is planned for ${timeLabel(starts, today())}. Was it earlier?`,
		items: ahead === entry ? [EARLIER] : [EARLIER, ANOTHER],
		labelOf: (item) => item,
		onChoose: (item) => goOn(item === EARLIER),
		onNoChoice: onNoAnswer,
	}).open();
}

function isAhead({ note }: InterviewEntry): boolean {
	return note.held === "planned" && note.starts !== undefined && dayOf(note.starts) > today();
}
