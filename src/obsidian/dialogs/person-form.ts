import { personAt } from "../../app/pipeline/record-event";
import { type CalendarDate, readDate } from "../../core/dates/calendar-date";
import type { FormField } from "./form-fields";
import { FormModal } from "./form-modal";
import { today } from "../vault/today";
import type { Context } from "../context";

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
export function openPersonForm({ app, live }: Context, form: PersonForm): void {
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
export const NO_DAY = Promise.resolve("Enter a day, such as 2026-03-02.");
