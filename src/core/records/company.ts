import { type NoteRecord, recordReader } from "./note-record";

/** A company, as its note says it; its people inherit its industry and geography. */
export type Company = NoteRecord<"company">;

/** Reads a company; the property reader is open on the note. */
export const readCompany = recordReader("company", {});
