import type { ContactEntry } from "../index/entry";
import { LOG_EVENT_TABLE, type LogEvent } from "../vocabulary/log-event";
import { eventsBetween, type Stage } from "../vocabulary/stage";

/** What dropping a person on a stage means: nothing, one event, or a choice of several. */
export type Drop =
	| { readonly kind: "nothing" }
	| { readonly kind: "event"; readonly event: LogEvent }
	| { readonly kind: "choice"; readonly events: readonly LogEvent[] };

/** Plans what a drop means; on the person's own stage, or where no event leads, it means nothing. */
export function planDrop(person: ContactEntry, to: Stage): Drop {
	const events = dropEvents(person, to);
	const [event] = events;
	if (event === undefined) return { kind: "nothing" };
	return events.length === 1 ? { kind: "event", event } : { kind: "choice", events };
}

/** The events that bring somebody into a stage together with others: none that has a time of its own. */
export function sharedEvents(person: ContactEntry, to: Stage): readonly LogEvent[] {
	return dropEvents(person, to).filter((event) => !LOG_EVENT_TABLE[event].isTimed);
}

/** The stages on which people can be dropped, all together: where one of them comes to, in the order of the pipeline. */
export function dropStages(
	people: readonly ContactEntry[],
	stages: readonly Stage[],
): readonly Stage[] {
	const eventsOf = people.length > 1 ? sharedEvents : dropEvents;
	return stages.filter((to) => people.some((person) => eventsOf(person, to).length > 0));
}

/** Events that stay in a stage are no drop; a status that is not a stage allows none. */
function dropEvents({ note }: ContactEntry, to: Stage): readonly LogEvent[] {
	const { stage: from, status } = note;
	if (from === to || (from === undefined && status !== undefined)) return [];
	return eventsBetween(from, to);
}
