import type { App } from "obsidian";
import type { LiveIndex } from "../../app/write/live-index";
import { personAt } from "../../app/pipeline/record-event";
import { type CalendarDate, readDate } from "../../core/dates/calendar-date";
import type { GraphCache } from "../../core/network/graph-cache";
import type { FitCache } from "../../core/fit/fit-cache";
import type { ActionRunner } from "../vault/action-runner";
import type { AfterReading } from "../vault/after-reading";
import type { DraftText } from "../ask/draft-modal";
import type { FormField } from "./form-fields";
import { FormModal } from "./form-modal";
import type { ObsidianNotes } from "../vault/obsidian-notes";
import type { SettingsStore } from "../vault/settings-store";
import { today } from "../vault/today";

/** What the forms of the pipeline work with. */
export interface FormParts {
	readonly app: App;
	readonly live: LiveIndex;
	readonly graphs: GraphCache;
	readonly fits: FitCache;
	readonly notes: ObsidianNotes;
	readonly store: SettingsStore;
	readonly runner: ActionRunner;
	/** Does what needs to know everybody, now or when the vault has been read. */
	readonly reading: AfterReading;
	/** Texts that were begun and left, until the app is closed. */
	readonly leftDrafts: Map<string, DraftText>;
	readonly isTaken: (path: string) => boolean;
}

type Values = ReadonlyMap<string, string>;

/** A form about a person, under their name. */
export interface PersonForm {
	/** The contact's note. */
	readonly path: string;
	readonly title: string;
	/** The word on its button. */
	readonly action: string;
	readonly fields: readonly FormField[];
	/** Gives a word where something is wrong, and the form stays. */
	readonly onDone: (values: Values) => Promise<string | undefined>;
}

/** Opens a form about a person. */
export function openPersonForm({ app, live }: FormParts, form: PersonForm): void {
	const { path, title, action, fields, onDone } = form;
	const name = personAt(live.index, path)?.note.name ?? path;
	new FormModal(app, `${name}: ${title}`, action, fields, onDone).open();
}

/** The day of what has happened: today unless the user says otherwise. */
export function dayField(): FormField {
	return { key: "date", name: "When", type: "date", value: today() };
}

/** One line of what is worth remembering. */
export function remarkField(): FormField {
	return { key: "remark", name: "Remark", placeholder: "What is worth remembering" };
}

/** The day that was entered; undefined where it is none. */
export function dayOfForm(values: Values): CalendarDate | undefined {
	const read = readDate(values.get("date") ?? "");
	return read.kind === "date" ? read.date : undefined;
}

/** What was typed in a field; undefined for nothing. */
export function wordsOf(values: Values, key: string): string | undefined {
	return values.get(key)?.trim() || undefined;
}

/** What a form says where it has no day. */
export const NO_DAY = Promise.resolve("Expected a day, such as 2026-03-02.");
