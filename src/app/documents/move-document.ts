import type { LocalDateTime } from "../../core/dates/calendar-date";
import type { Contact } from "../../core/records/contact";
import type { TextEdit } from "../../core/note/text-edit";
import type { LogEvent } from "../../core/vocabulary/log-event";
import type { Stage } from "../../core/vocabulary/stage";

/** The edits of one note: places are UTF-16 offsets of the text before; a new note is one edit of nothing. */
export interface NoteEdits {
	readonly path: string;
	readonly edits: readonly TextEdit[];
}

/** What a recorded event did, as JSON (docs/schema/move.schema.json). */
export interface MoveDocument {
	/** The person's note. */
	readonly path: string;
	/** The stages before and after; null for somebody in none, or with a status that is none. */
	readonly from: Stage | null;
	readonly to: Stage | null;
	/** Null where the person's note says it all already. */
	readonly event: LogEvent | null;
	/** Of the person's note. */
	readonly edits: readonly TextEdit[];
	/** Further notes that change: that of the conversation. */
	readonly others: readonly NoteEdits[];
	/** False for a dry run. */
	readonly written: boolean;
}

/** What a scheduled conversation did, as JSON (docs/schema/schedule.schema.json). */
export interface ScheduleDocument extends MoveDocument {
	/** The note of the conversation. */
	readonly interview: string;
	readonly starts: LocalDateTime;
	readonly minutes: number;
	/** The calendar file, as it was asked for. */
	readonly ics: string | null;
}

/** A person's note before and after an event, as a document; `changed` are all notes that change. */
export function documentMove(
	before: Contact,
	after: Contact,
	changed: readonly NoteEdits[],
	isWritten: boolean,
): MoveDocument {
	const { path } = before;
	const isLogged = after.log.length > before.log.length;
	return {
		path,
		from: before.stage ?? null,
		to: after.stage ?? null,
		event: (isLogged ? after.log.at(-1)?.event : undefined) ?? null,
		edits: documentEdits(changed.find((note) => note.path === path)?.edits ?? []),
		others: changed
			.filter((note) => note.path !== path)
			.map((note) => ({ path: note.path, edits: documentEdits(note.edits) })),
		written: isWritten,
	};
}

function documentEdits(edits: readonly TextEdit[]): TextEdit[] {
	return edits.map(({ from, to, insert }) => ({ from, to, insert }));
}
