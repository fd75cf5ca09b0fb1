import type { CalendarDate } from "../dates/calendar-date";
import { readName } from "../note/note-name";
import type { NoteFacts } from "../note/facts";
import type { PropertyReader } from "../note/property-reader";

/** An event where people are met, as its note says it. */
export interface Event {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** `user-group`, `meetup`, `association`, `professional-meeting`, `conference`, or own. */
	readonly kind: string | undefined;
	readonly date: CalendarDate | undefined;
	readonly place: string | undefined;
}

/** Reads an event; `reader` is open on the note. */
export function readEvent(facts: NoteFacts, reader: PropertyReader): Event {
	return {
		path: facts.path,
		name: readName(facts.path, reader),
		aliases: reader.list("aliases", "names"),
		kind: reader.word("kind"),
		date: reader.date("date"),
		place: reader.text("place"),
	};
}
