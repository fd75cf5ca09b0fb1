import { plannedAhead } from "../../app/pipeline/planned-interview";
import { dayOf } from "../../core/dates/calendar-date";
import type { InterviewEntry } from "../../core/index/entry";
import type { LogEvent } from "../../core/vocabulary/log-event";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { today } from "../vault/today";
import type { Context } from "../context";

const EARLIER = "It took place earlier than planned";
const ANOTHER = "That was another conversation";

/** Before a meeting is recorded while its conversation is planned for later, asks whether it was that one, earlier; `path` is a person's note or the conversation's. */
export function askWhetherEarlier(
	{ app, live }: Context,
	{ path, event = "met" }: { readonly path: string; readonly event?: LogEvent },
	goOn: (isEarlier: boolean) => void,
): void {
	const entry = live.index.get(path);
	const ahead =
		entry?.kind === "contact"
			? plannedAhead(live.index, entry, event, today())
			: entry?.kind === "interview" && isAhead(entry)
				? entry
				: undefined;
	const starts = ahead?.note.starts;
	if (ahead === undefined || starts === undefined) return goOn(false);
	new ChoiceSuggester(app, {
		placeholder: `“${ahead.note.name}” is planned for ${starts.replace("T", " ")}. Was it earlier?`,
		items: ahead === entry ? [EARLIER] : [EARLIER, ANOTHER],
		labelOf: (item) => item,
		onChoose: (item) => goOn(item === EARLIER),
	}).open();
}

function isAhead({ note }: InterviewEntry): boolean {
	return note.held === "planned" && note.starts !== undefined && dayOf(note.starts) > today();
}
