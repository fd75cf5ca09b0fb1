import type { CalendarDate } from "../dates/calendar-date";
import { readDate } from "../dates/read-date";
import { showValue } from "../note/property-value";
import type { OpenPromise } from "../note/promises";
import type { PropertyReader } from "../note/property-reader";
import { idsByWord } from "../vocabulary/read-word";
import { type Held, HELD_TABLE } from "../vocabulary/held";
import { PROPERTIES } from "../vocabulary/property";
import { type NoteRecord, recordReader } from "./note-record";

/** What of a conversation more than a property's kind says. */
interface ApartOfInterview {
	readonly held: Held;
	/** The day it is on, where its note says no time. */
	readonly day: CalendarDate | undefined;
	/** Targets of the links in its text, its preparation aside: whom it names. */
	readonly referrals: readonly string[];
	/** Whether its goal is known, or its preparation is written. */
	readonly isPrepared: boolean;
	/** Whether its recap is written, or begun. */
	readonly hasRecap: boolean;
	/** What I promised until a day and have not ticked. */
	readonly promises: readonly OpenPromise[];
}

/** A conversation, as its note says it. */
export type Interview = NoteRecord<"interview", ApartOfInterview>;

const NOTHING: readonly never[] = [];
const HELD_OF = idsByWord(HELD_TABLE);
/** How long a conversation is that does not say it. */
export const DEFAULT_MINUTES = PROPERTIES.minutes.usual;

/** Reads an interview; the property reader is open on the note. One that does not say whether it was held is planned. */
export const readInterview = recordReader<"interview", ApartOfInterview>("interview", {
	held: readHeld,
	day: (reader, _, { starts }) => (starts === undefined ? readDay(reader) : undefined),
	referrals: (_, { links }) => links,
	isPrepared: (_, { isPrepared }, { goal }) => goal !== undefined || isPrepared === true,
	hasRecap: (_, { hasRecap }) => hasRecap === true,
	promises: (_, { promises }) => promises ?? NOTHING,
});

function readDay(reader: PropertyReader): CalendarDate | undefined {
	const day = readDate(reader.raw("starts"));
	return day.kind === "date" ? day.date : undefined;
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
		`${shown} is not one of ${Object.keys(HELD_TABLE).join(", ")}; it counts as planned.`,
	);
	return "planned";
}
