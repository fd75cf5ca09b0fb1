import type { EventEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import type { Guest } from "../events/event-guests";
import { documentNotes, type TemplateProblemDocument } from "./interview-document";
import type { NoteEdits } from "./move-document";

/** An event with its people, and what was written of it, as JSON (docs/schema/event.schema.json). */
export interface EventDocument {
	readonly path: string;
	readonly name: string;
	readonly kind: string | null;
	readonly date: string | null;
	readonly ends: string | null;
	readonly place: string | null;
	/** Whether its sheet is there. */
	readonly sheet: boolean;
	readonly reviewed: string | null;
	/** Who runs it, who speaks, then as they fit. */
	readonly people: readonly GuestDocument[];
	/** What is wrong with the user's templates. */
	readonly problems: readonly TemplateProblemDocument[];
	/** The notes that change. */
	readonly notes: readonly NoteEdits[];
	readonly written: boolean;
}

/** Somebody who is expected at an event or was met there. */
export interface GuestDocument {
	readonly path: string;
	readonly name: string;
	readonly role: string | null;
	readonly met: boolean;
	/** Whether I know them already. */
	readonly known: boolean;
	readonly matches: number;
	readonly likely: number;
	readonly why: readonly string[];
	/** Who there could introduce me. */
	readonly through: readonly {
		readonly path: string;
		readonly name: string;
		readonly reason: string;
	}[];
}

/** What was done about an event. */
interface EventChanges {
	readonly changed: readonly NoteEdits[];
	readonly problems: readonly TemplateProblemDocument[];
	readonly written: boolean;
}

/** An event and its people as they were before what is written. */
export function documentEvent(
	{ path, note }: EventEntry,
	guests: readonly Guest[],
	{ changed, problems, written }: EventChanges,
): EventDocument {
	const { name, kind, date, ends, place, isPrepared, reviewed } = note;
	return {
		path,
		name,
		kind: kind ?? null,
		date: date ?? null,
		ends: ends ?? null,
		place: place === undefined ? null : displayText(place),
		sheet: isPrepared,
		reviewed: reviewed ?? null,
		people: guests.map(documentGuest),
		problems,
		notes: documentNotes(changed),
		written,
	};
}

function documentGuest({ entry, role, isMet, isKnown, fit, why, through }: Guest): GuestDocument {
	return {
		path: entry.path,
		name: entry.note.name,
		role: role ?? null,
		met: isMet,
		known: isKnown,
		matches: fit.matches,
		likely: fit.likely,
		why,
		through: through.map(({ entry: usher, reason }) => ({
			path: usher.path,
			name: usher.note.name,
			reason,
		})),
	};
}
