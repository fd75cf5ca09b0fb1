import type { ContactEntry } from "../index/entry";
import type { LogEvent } from "../vocabulary/log-event";
import { eventsBetween, type Stage } from "../vocabulary/stage";

/** What dropping a person on a stage means: nothing, one event, or a choice of several. */
export type Drop =
	| { readonly kind: "nothing" }
	| { readonly kind: "event"; readonly event: LogEvent }
	| { readonly kind: "choice"; readonly events: readonly LogEvent[] };

/** Plans what a drop means; on the person's own stage, or where no event leads, it means nothing. */
export function planDrop({ note }: ContactEntry, to: Stage): Drop {
	const events = dropEvents(note.stage, note.status, to);
	const [event] = events;
	if (event === undefined) return { kind: "nothing" };
	return events.length === 1 ? { kind: "event", event } : { kind: "choice", events };
}

/** The stages on which a person can be dropped, in the order of the pipeline. */
export function dropStages({ note }: ContactEntry, stages: readonly Stage[]): readonly Stage[] {
	return stages.filter((to) => dropEvents(note.stage, note.status, to).length > 0);
}

/** Events that stay in a stage are no drop; a status that is not a stage allows none. */
function dropEvents(
	from: Stage | undefined,
	status: string | undefined,
	to: Stage,
): readonly LogEvent[] {
	if (from === to || (from === undefined && status !== undefined)) return [];
	return eventsBetween(from, to);
}
