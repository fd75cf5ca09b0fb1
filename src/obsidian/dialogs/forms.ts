import { personAt } from "../../app/pipeline/record-event";
import { addDays, type CalendarDate } from "../../core/dates/calendar-date";
import { readDate } from "../../core/dates/read-date";
import type { DayNear } from "../../core/dates/typed-day";
import { dayControl } from "../../ui/shared/day-field";
import type { FieldValues, FormField } from "../../ui/shared/fields";
import { Form, type FormProps } from "../../ui/shared/form";
import { Message, type MessageProps } from "../../ui/shared/message";
import { today } from "../vault/today";
import type { Context } from "../context";

/** Opens a small form: fields, one button. `about` tells apart what is typed into forms of one title. */
export function openForm(
	{ openDialog }: Context,
	{ title, about = "", ...props }: FormProps & { readonly title: string; readonly about?: string },
): void {
	openDialog({ name: "form", title, about, Content: Form, props });
}

/** Says that there is nothing to do here, and leads on. */
export function openMessage(
	{ openDialog }: Context,
	{ title, ...props }: MessageProps & { readonly title: string },
): void {
	openDialog({ name: "message", title, Content: Message, props });
}

/** What is said where a day is wanted and there is none. */
export const NO_DAY = "Enter a day, such as tomorrow, next Tuesday or 1 Dec.";

/** A form about a person, under their name. */
export interface PersonForm {
	/** The contact's note. */
	readonly path: string;
	readonly title: string;
	/** The word on its button. */
	readonly action: string;
	readonly fields: readonly FormField[];
	/** Gives a word where something is wrong, and the form stays. */
	readonly onDone: (values: FieldValues) => Promise<string | undefined>;
}

/** Opens a form about a person. */
export function openPersonForm(context: Context, { path, title, ...form }: PersonForm): void {
	const name = personAt(context.live.index, path)?.note.name ?? path;
	openForm(context, { ...form, title: `${name}: ${title}`, about: path });
}

/** Opens a form about a person with a day among its fields, and does nothing before that is one. */
export function openDayForm(
	context: Context,
	{
		onDone,
		...form
	}: Omit<PersonForm, "onDone"> & {
		readonly onDone: (day: CalendarDate, values: FieldValues) => Promise<string | undefined>;
	},
): void {
	openPersonForm(context, {
		...form,
		onDone: (values) => {
			const day = dayOfForm(values);
			return day === undefined ? Promise.resolve(NO_DAY) : onDone(day, values);
		},
	});
}

/** The day of what has happened: today unless the user says otherwise. */
export function dayField(): FormField {
	return { ...typedDay("before"), name: "When", value: today() };
}

/** The field for a day to come, in so many days to begin with. */
export function laterField(days: number): FormField {
	return { ...typedDay("after"), name: "Not before", value: addDays(today(), days) };
}

/** What makes a field one for a day that is picked, or typed as people say it. */
export function typedDay(near: DayNear): Pick<FormField, "key" | "Control"> {
	return { key: "date", Control: dayControl(today(), near) };
}

/** One line of what is worth remembering. */
export function remarkField(): FormField {
	return { key: "remark", name: "Note", placeholder: "What is worth remembering" };
}

/** The day that was entered; undefined where it is none. */
export function dayOfForm(values: FieldValues): CalendarDate | undefined {
	const read = readDate(values.get("date") ?? "");
	return read.kind === "date" ? read.date : undefined;
}

/** What was typed in a field; undefined for nothing. */
export function wordsOf(values: FieldValues, key: string): string | undefined {
	return values.get(key)?.trim() || undefined;
}
