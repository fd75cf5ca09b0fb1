import type { CalendarDate, LocalDateTime } from "../dates/calendar-date";
import { readName } from "../note/note-name";
import { showValue } from "../note/property-value";
import type { NoteFacts } from "../note/facts";
import type { PropertyReader } from "../note/property-reader";
import { wordsOf } from "../note/read-word";
import { type Held, HELD_TABLE } from "../vocabulary/held";

/** A conversation, as its note says it. */
export interface Interview {
	readonly path: string;
	readonly name: string;
	/** Links to the people talked to, as written. */
	readonly contact: readonly string[];
	readonly starts: LocalDateTime | undefined;
	readonly minutes: number;
	readonly format: string | undefined;
	readonly place: string | undefined;
	readonly held: Held;
	readonly goal: string | undefined;
	readonly thanked: CalendarDate | undefined;
	readonly reported: CalendarDate | undefined;
	/** Targets of the links in its text, its preparation aside: whom it names. */
	readonly named: readonly string[];
	/** Whether its goal is known, or its preparation is written. */
	readonly isPrepared: boolean;
}

const HELD_OF = wordsOf(HELD_TABLE);
/** How long a conversation is that does not say it. */
export const USUAL_MINUTES = 30;

/** Reads an interview; `reader` is open on the note. One that does not say whether it was held is planned. */
export function readInterview(facts: NoteFacts, reader: PropertyReader): Interview {
	const goal = reader.text("goal");
	return {
		path: facts.path,
		name: readName(facts.path, reader),
		contact: reader.list("contact", "names"),
		starts: reader.dateTime("starts"),
		minutes: reader.number("minutes", 1, 24 * 60) ?? USUAL_MINUTES,
		format: reader.word("format"),
		place: reader.text("place"),
		held: readHeld(reader),
		goal,
		thanked: reader.date("thanked"),
		reported: reader.date("reported"),
		named: facts.links,
		isPrepared: goal !== undefined || facts.isPrepared === true,
	};
}

function readHeld(reader: PropertyReader): Held {
	const word = reader.word("held");
	if (word === undefined) return "planned";
	const held = HELD_OF.get(word);
	if (held !== undefined) return held;
	const shown = showValue(reader.raw("held"));
	reader.report(
		"held",
		"unknown-value",
		`${shown} is none of ${Object.keys(HELD_TABLE).join(", ")}; taken as planned.`,
	);
	return "planned";
}
