import { makeAgenda } from "../../src/core/agenda/agenda";
import type { AgendaItem } from "../../src/core/agenda/agenda-item";
import { addDays } from "../../src/core/dates/calendar-date";
import { makeBoard } from "../../src/core/pipeline/board";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import type { Properties } from "./note";
import { day, time } from "./pipeline";
import { vault, type VaultNotes } from "./vault";

/** The text of a contact's note with these properties and this log. */
export function person(properties: string, ...log: readonly string[]): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\n${properties}---\n## Introduction log\n${lines}`;
}

/** What is due in a vault with these notes at a time, or on a day at nine. */
export function agenda(
	notes: VaultNotes,
	now: string,
	ahead = 0,
	settings: Settings = DEFAULT_SETTINGS,
): AgendaItem[] {
	const index = vault(notes, settings);
	return makeAgenda(index, makeBoard(index), time(now.includes("T") ? now : `${now}T09:00`), ahead);
}

/** What is due, as `kind name due +overdue → action`. */
export function lines(notes: VaultNotes, now: string, ahead = 0, settings?: Settings): string[] {
	return agenda(notes, now, ahead, settings).map(
		({ kind, person: who, due, overdueDays, action }) =>
			`${kind} ${who?.note.name ?? "-"} ${due} +${overdueDays} → ${action}`,
	);
}

/** Says what is due on the day before, on the day, on the day after, and a week later. */
export function around(notes: VaultNotes, due: string): string[][] {
	return [-1, 0, 1, 7].map((days) =>
		lines(notes, addDays(day(due), days)).map((line) => line.replace(/ \S+ \d{4}-\d\d-\d\d/, "")),
	);
}

/** What `around` says about a line that is due from its day on. */
export function dueLine(kind: string, action: string): string[][] {
	return [[], ...[0, 1, 7].map((days) => [`${kind} +${days} → ${action}`])];
}

/** The properties of the note of a conversation with these people. */
export const interview = (
	contact: string | readonly string[],
	starts: string,
	more: Properties = {},
): Properties => ({
	type: "interview",
	contact: (typeof contact === "string" ? [contact] : contact).map((name) => `[[${name}]]`),
	starts,
	...more,
});
