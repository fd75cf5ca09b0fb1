import { previewBulkCategory, previewBulkEvent } from "../../app/pipeline/bulk";
import { CATEGORIES } from "../../core/vocabulary/category";
import { LOG_EVENT_TABLE, LOG_EVENTS, type LogEvent } from "../../core/vocabulary/log-event";
import { categoryLabel } from "../../ui/shared/labels";
import { Bulk, type BulkProps } from "../../ui/pipeline/bulk";
import { PersonLabels } from "../dialogs/person-labels";
import { dayField, dayOfForm, remarkField, wordsOf } from "../dialogs/forms";
import { YES } from "../../ui/shared/fields";
import { today } from "../vault/today";
import type { ContactEntry } from "../../core/index/entry";
import type { Context } from "../context";
import { readCategory } from "../../core/vocabulary/read-word";

/** Events that ask for nothing that is each person's own, such as a time. */
const BULK_EVENTS: readonly LogEvent[] = LOG_EVENTS.filter(
	(event) => event !== "corrected" && !LOG_EVENT_TABLE[event].isTimed,
);

/** Records an event of several people at once, after a preview. */
export function openEventForSeveral(context: Context): void {
	const { live, notes, isTaken } = context;
	const names = new PersonLabels(live.index.people);
	const choices = Object.fromEntries(
		BULK_EVENTS.map((event) => [event, LOG_EVENT_TABLE[event].label]),
	);
	const preview: BulkProps["preview"] = async (paths, values) => {
		const event = BULK_EVENTS.find((one) => one === values.get("event"));
		const date = dayOfForm(values);
		if (event === undefined || date === undefined) return "Enter a day, such as 2026-03-02.";
		const takesIntroducer = LOG_EVENT_TABLE[event].via !== "none";
		const via = takesIntroducer ? names.introducer(values.get("via")) : undefined;
		const isOneConversation = values.get("same") === YES;
		const request = { event, date, via, remark: wordsOf(values, "remark"), isOneConversation };
		return previewBulkEvent(notes, live.index, paths, request, today(), isTaken);
	};
	openBulk(context, {
		title: "Record an event for several people",
		action: "Record",
		fields: [
			{ key: "event", name: "What has happened", value: "contacted", choices },
			dayField(),
			{
				key: "via",
				name: "Introducer",
				desc: "For events that have one.",
				placeholder: "A contact, or any other name",
				suggest: (typed) => names.suggest(typed),
			},
			remarkField(),
			{
				key: "same",
				name: "The same conversation",
				desc: "You met or talked with all of them together: one note for everyone.",
				isSwitch: true,
			},
		],
		preview,
	});
}

/** Gives several people a category, after a preview. */
export function openCategoryForSeveral(context: Context): void {
	const { live, notes } = context;
	const { people } = live.index;
	const known = [...new Set([...CATEGORIES, ...people.flatMap(({ note }) => note.category)])];
	openBulk(context, {
		title: "Set a category for several people",
		action: "Add the category",
		fields: [
			{
				key: "category",
				name: "Category",
				desc: "Added to the categories a person already has.",
				placeholder: "One of the five, or your own",
				suggest: (typed) =>
					known
						.map(categoryLabel)
						.filter((word) => word.toLowerCase().includes(typed.toLowerCase())),
			},
		],
		preview: (paths, values) => {
			const label = wordsOf(values, "category");
			return label === undefined
				? Promise.resolve("Enter a category.")
				: previewBulkCategory(notes, live.index, paths, readCategory(label));
		},
	});
}

function openBulk(
	{ live, runner, openDialog }: Context,
	{ title, ...form }: Omit<BulkProps, "people" | "onDone"> & { readonly title: string },
): void {
	const label = ({ labels }: ContactEntry): string => labels[0] ?? "";
	const people = [...live.index.people].sort((a, b) => (label(a) < label(b) ? -1 : 1));
	const onDone: BulkProps["onDone"] = ({ prepared }) => runner.run(prepared);
	openDialog({ name: "bulk", title, Content: Bulk, props: { ...form, people, onDone } });
}
