import { previewBulkCategory, previewBulkEvent, previewBulkSnooze } from "../../app/pipeline/bulk";
import { CATEGORIES } from "../../core/vocabulary/category";
import { LOG_EVENT_TABLE, LOG_EVENTS, type LogEvent } from "../../core/vocabulary/log-event";
import { categoryLabel } from "../../ui/shared/labels";
import { Bulk, type BulkProps } from "../../ui/pipeline/bulk";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { PersonLabels } from "../dialogs/person-labels";
import { dayField, dayOfForm, laterField, NO_DAY, remarkField, wordsOf } from "../dialogs/forms";
import { YES } from "../../ui/shared/fields";
import { today } from "../vault/today";
import type { ContactEntry } from "../../core/index/entry";
import type { Context } from "../context";
import { readCategory } from "../../core/vocabulary/read-word";

/** Events that ask for nothing that is each person's own, such as a time. */
const BULK_EVENTS: readonly LogEvent[] = LOG_EVENTS.filter(
	(event) => event !== "corrected" && !LOG_EVENT_TABLE[event].isTimed,
);

/** Asks what is to be changed of several people at once. */
export function chooseForSeveral(context: Context): void {
	new ChoiceSuggester(context.app, {
		placeholder: "What do you want to change?",
		items: [
			{ label: "Record an event", open: openEventForSeveral },
			{ label: "Set a category", open: openCategoryForSeveral },
		],
		labelOf: ({ label }) => label,
		onChoose: ({ open }) => open(context),
	}).open();
}

/** Records an event of several people at once, after a preview. */
function openEventForSeveral(context: Context): void {
	const { live, notes, isTaken } = context;
	const names = new PersonLabels(live.index.people);
	const choices = Object.fromEntries(
		BULK_EVENTS.map((event) => [event, LOG_EVENT_TABLE[event].label]),
	);
	const preview: BulkProps["preview"] = async (paths, values) => {
		const event = BULK_EVENTS.find((one) => one === values.get("event"));
		const date = dayOfForm(values);
		if (event === undefined || date === undefined) return NO_DAY;
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
function openCategoryForSeveral(context: Context): void {
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

/** Puts those of whom something is long overdue off until a day, after a preview. */
export function openSnoozeForAll(context: Context, paths: readonly string[]): void {
	const { live, notes } = context;
	openBulk(context, {
		title: "Snooze what is older",
		action: "Snooze",
		chosen: paths,
		fields: [laterField(7)],
		preview: async (chosen, values) => {
			const until = dayOfForm(values);
			if (until === undefined) return NO_DAY;
			return previewBulkSnooze(notes, live.index, chosen, until, today());
		},
	});
}

/** How an introduction ends that comes to nothing. */
const CLOSING = ["dropped", "no-reply", "declined"] as const satisfies readonly LogEvent[];

/** Closes the introductions of those of whom something is long overdue, after a preview. */
export function openCloseForAll(context: Context, paths: readonly string[]): void {
	const { live, notes, isTaken } = context;
	const choices = Object.fromEntries(CLOSING.map((event) => [event, LOG_EVENT_TABLE[event].label]));
	openBulk(context, {
		title: "Close what is older",
		action: "Close",
		chosen: paths,
		fields: [
			{ key: "event", name: "What has happened", value: "dropped", choices },
			dayField(),
			remarkField(),
		],
		preview: async (chosen, values) => {
			const event = CLOSING.find((one) => one === values.get("event"));
			const date = dayOfForm(values);
			if (event === undefined || date === undefined) return NO_DAY;
			const request = { event, date, via: undefined, remark: wordsOf(values, "remark") };
			return previewBulkEvent(notes, live.index, chosen, request, today(), isTaken);
		},
	});
}

function openBulk(
	{ live, runner, openDialog }: Context,
	{ title, ...form }: Omit<BulkProps, "people" | "onDone"> & { readonly title: string },
): void {
	const label = ({ labels }: ContactEntry): string => labels[0] ?? "";
	const chosen = form.chosen && new Set(form.chosen);
	const people = [...live.index.people]
		.filter(({ path }) => chosen?.has(path) ?? true)
		.sort((a, b) => (label(a) < label(b) ? -1 : 1));
	const onDone: BulkProps["onDone"] = ({ prepared }) => runner.run(prepared);
	openDialog({ name: "bulk", title, Content: Bulk, props: { ...form, people, onDone } });
}
