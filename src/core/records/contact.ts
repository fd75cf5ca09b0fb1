import type { CalendarDate } from "../dates/calendar-date";
import type { LogLine } from "../note/log";
import type { Route } from "../vocabulary/route";
import type { Stage } from "../vocabulary/stage";
import type { NoteRecord } from "./note-record";

/** What of a person more than a property's kind says. */
export interface ApartOfContact {
	/** Their title, where it says what they do: undefined where it is their name, as the title of a note is. */
	readonly jobTitle: string | undefined;
	/** Slugs: one of the five, or the user's own. */
	readonly category: readonly string[];
	readonly phone: readonly string[];
	/** The status as written, whatever it says. */
	readonly status: string | undefined;
	/** What the status means; undefined for none and for an unknown one. */
	readonly stage: Stage | undefined;
	readonly introRoute: Route | undefined;
	/** The latest that property and log know of; held interviews may know of a later one. */
	readonly lastTouch: CalendarDate | undefined;
	readonly log: readonly LogLine[];
}

/**
 * A person, as their note says it. Links and terms are kept as written (`"[[Acme]]"`, `US/Utah`):
 * what they mean depends on the rest of the vault, and the index knows that.
 */
export type Contact = NoteRecord<"contact", ApartOfContact>;

/** Whether a person has no status, or one that is a stage. */
export function isRecognised({ status, stage }: Pick<Contact, "status" | "stage">): boolean {
	return status === undefined || stage !== undefined;
}
