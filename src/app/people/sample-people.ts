import { addDays, type CalendarDate } from "../../core/dates/calendar-date";
import type { VaultIndex } from "../../core/index/vault-index";
import type { PropertyValue } from "../../core/note/text-edit";
import type { PropertyId } from "../../core/vocabulary/property";
import { textHash } from "../../core/text/text-hash";
import type { Prepared } from "../pipeline/record-event";
import type { NoteWrite } from "../write/carry-out";
import { draftNote } from "../write/draft-note";
import type { Notes, NoteText } from "../write/ports";
import { SAMPLE_NOTES, type SampleNote } from "./sample-notes";

/** Where sample people are, and nothing else. */
export const SAMPLE_FOLDER = "Sample people";

/** The last line of a sample's properties: what the rest of the note was when it was made. */
const MARK = /^# Sample people, as they came: ([0-9a-z]+)\n/m;

const SAMPLE_PATHS: readonly string[] = SAMPLE_NOTES.map(
	({ name }) => `${SAMPLE_FOLDER}/${name}.md`,
);

/** Whether sample people are in the vault; whoever else is in their folder is none. */
export function hasSample(index: VaultIndex): boolean {
	return SAMPLE_PATHS.some((path) => index.get(path)?.kind === "contact");
}

/** Makes invented people, so that there is something to try: their last entry is of yesterday. A vault that has a space keeps to it. */
export function prepareSample(
	index: VaultIndex,
	today: CalendarDate,
	isTaken: (path: string) => boolean,
): Prepared {
	const writes: NoteWrite[] = [];
	for (const note of SAMPLE_NOTES) {
		if (note.kind === "space" && index.spaces.length > 0) continue;
		const draft = draftNote(
			index,
			{
				...{ kind: note.kind, name: note.name, folder: SAMPLE_FOLDER, isAnother: true },
				...{ values: valuesOf(note, today), properties: new Map() },
			},
			isTaken,
		);
		if (!draft.ok) return draft;
		const text = marked(draft.text + bodyOf(note, index.settings.logHeading, today));
		writes.push({ kind: "create", path: draft.path, text });
	}
	return { ok: true, action: { title: "Sample people are in your vault", writes } };
}

/** The notes of sample people that are as they came, and those that were changed since; a note that did not come with them is neither. */
export async function findSample(
	notes: Notes,
	paths: readonly string[],
): Promise<{ readonly untouched: NoteText[]; readonly changed: NoteText[] }> {
	const untouched: NoteText[] = [];
	const changed: NoteText[] = [];
	for (const path of paths) {
		const text = await notes.read(path);
		if (text === undefined) continue;
		const hash = MARK.exec(text)?.[1];
		if (hash === undefined) continue;
		const isUntouched = hash === textHash(text.replace(MARK, ""));
		(isUntouched ? untouched : changed).push({ path, text });
	}
	return { untouched, changed };
}

function valuesOf({ values }: SampleNote, today: CalendarDate): Map<PropertyId, PropertyValue> {
	return new Map(
		Object.entries(values).map(([id, value]) => [
			id as PropertyId,
			typeof value === "string" ? dated(value, today) : value,
		]),
	);
}

function bodyOf({ log, text }: SampleNote, heading: string, today: CalendarDate): string {
	const lines = log?.map((line) => `- ${dated(line, today)}\n`) ?? [];
	const parts = [
		...(text === undefined ? [] : [`${text}\n`]),
		...(lines.length === 0 ? [] : [`## ${heading}\n${lines.join("")}`]),
	];
	return parts.join("\n");
}

function dated(text: string, today: CalendarDate): string {
	return text.replace(/\{(-?\d+)\}/g, (_, days: string) => addDays(today, Number(days)));
}

function marked(text: string): string {
	const end = text.indexOf("\n---\n", 3) + 1;
	return `${text.slice(0, end)}# Sample people, as they came: ${textHash(text)}\n${text.slice(end)}`;
}
