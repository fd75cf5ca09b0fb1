import { type NoteRecord, recordReader } from "./note-record";

/** A note that explains a term: other words for it, and the wider term it is part of. */
export type TermNote = NoteRecord<"term">;

/** Reads a term note; the property reader is open on the note. */
export const readTermNote = recordReader("term", {});
