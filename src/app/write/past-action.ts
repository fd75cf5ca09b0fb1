import type { LocalDateTime } from "../../core/dates/calendar-date";
import { readDateTime } from "../../core/dates/read-date";
import { applyEdits, backEdits, type TextEdit } from "../../core/note/text-edit";
import { isRecord } from "../../core/text/record";
import { textHash } from "../../core/text/text-hash";
import type { Done, Written } from "./carry-out";

/** What of a changed note is kept: no more of its text than the change took away. */
export interface PastNote {
	readonly path: string;
	/** Stands for the text as the action left it. */
	readonly after: string;
	/** How to get back, and what stands for the text that it then is; missing: the note was not there before. */
	readonly back?: { readonly edits: readonly TextEdit[]; readonly before: string };
}

/** Something that was done and can be undone, for as long as its notes are as it left them. */
export interface PastAction {
	readonly id: number;
	readonly title: string;
	readonly at: LocalDateTime;
	readonly notes: readonly PastNote[];
}

/** What is kept of an action. */
export function pastAction(
	{ title, written }: Extract<Done, { ok: true }>,
	at: LocalDateTime,
	id: number,
): PastAction {
	return { id, title, at, notes: written.map(pastNote) };
}

function pastNote({ path, before, after, edits }: Written): PastNote {
	const note = { path, after: textHash(after) };
	if (before === undefined) return note;
	return { ...note, back: { edits: backEdits(before, edits), before: textHash(before) } };
}

/** What leads a note back that is as the action left it; undefined for one that is not. */
export function wayBack(
	{ path, after, back }: PastNote,
	text: string,
): Omit<Written, "edits"> | undefined {
	if (textHash(text) !== after) return undefined;
	if (!back) return { path, before: undefined, after: text };
	const before = applyEdits(text, back.edits);
	return textHash(before) === back.before ? { path, before, after: text } : undefined;
}

/** Whether a note is as it was before the action. */
export function isAsBefore({ back }: PastNote, text: string | undefined): boolean {
	return text === undefined ? !back : textHash(text) === back?.before;
}

const VERSION = 1;

/** The form in which actions are kept between two starts of the app. */
export function packActions(actions: readonly PastAction[]): unknown {
	return { version: VERSION, actions };
}

/** Reads what was kept, the oldest first; undefined where it is damaged or not ours. Nothing kept is no action. */
export function unpackActions(data: unknown): readonly PastAction[] | undefined {
	if (data === undefined || data === null) return [];
	if (!isRecord(data) || data.version !== VERSION || !Array.isArray(data.actions)) return undefined;
	const actions: readonly unknown[] = data.actions;
	return actions.every(isPastAction) ? actions : undefined;
}

function isPastAction(data: unknown): data is PastAction {
	if (!isRecord(data) || !Number.isSafeInteger(data.id) || typeof data.title !== "string")
		return false;
	return (
		readDateTime(data.at) === data.at && Array.isArray(data.notes) && data.notes.every(isPastNote)
	);
}

function isPastNote(data: unknown): data is PastNote {
	if (!isRecord(data) || typeof data.path !== "string" || typeof data.after !== "string")
		return false;
	const { back } = data;
	if (back === undefined) return true;
	return (
		isRecord(back) &&
		typeof back.before === "string" &&
		Array.isArray(back.edits) &&
		back.edits.every(isEdit)
	);
}

function isEdit(data: unknown): data is TextEdit {
	return (
		isRecord(data) &&
		Number.isSafeInteger(data.from) &&
		Number.isSafeInteger(data.to) &&
		typeof data.insert === "string"
	);
}
