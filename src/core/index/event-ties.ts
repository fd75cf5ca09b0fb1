import type { CalendarDate } from "../dates/calendar-date";
import { daysOf } from "../records/event";
import type { ContactEntry, EventEntry, Ref } from "./entry";

/** Where a person was met, and where they are expected. */
export interface EventTies {
	readonly met: readonly Ref[];
	readonly expected: readonly Ref[];
}

/** Where a person was met and is expected, on a day: nobody was met at what is still to come, whatever their note says. */
export function eventTies({ metAt, expectedAt }: ContactEntry, today: CalendarDate): EventTies {
	const isAhead = (ref: Ref): boolean => {
		const event = eventOf(ref);
		const days = event && daysOf(event.note);
		return days !== undefined && days.first > today;
	};
	if (!metAt.some(isAhead)) return { met: metAt, expected: expectedAt };
	return {
		met: metAt.filter((ref) => !isAhead(ref)),
		expected: [...metAt.filter(isAhead), ...expectedAt],
	};
}

/** The links and names of a note that say at which events a person is or was. */
export function eventRefs({ metAt, expectedAt }: ContactEntry): readonly Ref[] {
	return expectedAt.length === 0 ? metAt : [...metAt, ...expectedAt];
}

/** The event that a link or name means. */
export function eventOf({ target }: Ref): EventEntry | undefined {
	return target?.kind === "event" ? target : undefined;
}
