import { type NoteRecord, recordReader } from "./note-record";

/** An event where people are met, as its note says it. */
export type Event = NoteRecord<"event">;

/** Reads an event; the property reader is open on the note. */
export const readEvent = recordReader("event", {});
