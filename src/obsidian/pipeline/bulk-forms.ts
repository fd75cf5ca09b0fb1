import { Menu, Notice } from "obsidian";
import {
	previewBulkCategory,
	previewBulkEntry,
	previewBulkEvent,
	previewBulkMove,
	previewBulkSnooze,
} from "../../app/pipeline/bulk";
import { personAt } from "../../app/pipeline/record-event";
import { sharedEvents } from "../../core/pipeline/plan-drop";
import { CATEGORIES } from "../../core/vocabulary/category";
import { LOG_EVENT_TABLE, LOG_EVENTS, type LogEvent } from "../../core/vocabulary/log-event";
import { type Stage, STAGE_TABLE } from "../../core/vocabulary/stage";
import { ALL_FOR_SEVERAL, FOR_SEVERAL, type ForSeveral } from "../../ui/shared/for-several";
import type { SeveralIntent } from "../../ui/shared/host";
import { categoryLabel, countPeople } from "../../ui/shared/labels";
import { Bulk, type BulkProps } from "../../ui/pipeline/bulk";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import { PersonLabels } from "../dialogs/person-labels";
import { dayField, dayOfForm, laterField, NO_DAY, remarkField, wordsOf } from "../dialogs/forms";
import { type FormField, YES } from "../../ui/shared/fields";
import { exportPeople } from "../people/export-people";
import { NOTICE_MS } from "../vault/notice-ms";
import { today } from "../vault/today";
import { addLine, showMenuAt } from "../views/obsidian-host";
import type { ContactEntry } from "../../core/index/entry";
import type { Context } from "../context";
import { readCategory } from "../../core/vocabulary/read-word";

/** Events that ask for nothing that is each person's own, such as a time. */
const BULK_EVENTS: readonly LogEvent[] = LOG_EVENTS.filter(
	(event) => event !== "corrected" && !LOG_EVENT_TABLE[event].isTimed,
);

/** Who is to be in a form, and what follows when it is done. */
type Chosen = Pick<SeveralIntent, "paths" | "onDone">;

/** Opens a form for several people; those who are in it are chosen there, where they are not given. */
type OpenForm = (context: Context, chosen?: Chosen) => void;

/** The forms for several people, by what they do. */
const FORMS: Readonly<Record<Exclude<ForSeveral, "export-all">, OpenForm>> = {
	"add-all": openEntry,
	"categorize-all": openCategory,
	"snooze-all": openSnooze,
	"record-all": openEvent,
	"close-all": openClose,
};

/** Asks what is to be changed of several people at once. */
export function chooseForSeveral(context: Context): void {
	new ChoiceSuggester(context.app, {
		placeholder: "What do you want to change?",
		items: ALL_FOR_SEVERAL.filter((kind) => kind !== "export-all"),
		labelOf: (kind) => FOR_SEVERAL[kind].label,
		onChoose: (kind) => FORMS[kind](context),
	}).open();
}

/** Does what a user wants of several people: a form asks for what is missing and previews it. */
export function actOnSeveral(intent: SeveralIntent, context: Context): void {
	switch (intent.kind) {
		case "choose-for-all":
			return showMenuForAll(intent, context);
		case "move-all":
			return openMove(context, intent, intent.to);
		case "export-all":
			return void exportPeople(context, intent);
		default:
			return FORMS[intent.kind](context, intent);
	}
}

/** Asks in a menu what to do for all of them. */
function showMenuForAll(
	{ at, ...several }: Extract<SeveralIntent, { readonly kind: "choose-for-all" }>,
	context: Context,
): void {
	const menu = new Menu();
	menu.addItem((item) => item.setTitle(countPeople(several.paths.length)).setIsLabel(true));
	for (const kind of ALL_FOR_SEVERAL) {
		const { label: title, icon } = FOR_SEVERAL[kind];
		const run = (): void => actOnSeveral({ ...several, kind }, context);
		addLine(menu, { title, icon, run }, "several");
	}
	showMenuAt(menu, at);
}

/** Puts several people into the pipeline, after a preview. */
function openEntry(context: Context, chosen?: Chosen): void {
	const { live, notes } = context;
	openBulk(context, {
		title: "Add several people to the pipeline",
		action: "Add to pipeline",
		chosen,
		fields: [],
		preview: (paths) => previewBulkEntry(notes, live.index, paths, today()),
	});
}

/** Moves several people to a stage, each by the event that leads there, after a preview. */
function openMove(context: Context, chosen: Chosen, to: Stage): void {
	const { live, notes, isTaken } = context;
	const names = new PersonLabels(live.index.people);
	const people = chosen.paths.flatMap((path) => personAt(live.index, path) ?? []);
	const ways = new Map(people.map((person) => [person.path, sharedEvents(person, to)]));
	const events = [...new Set([...ways.values()].flat())];
	if (events.length === 0) return void new Notice(ONE_BY_ONE, NOTICE_MS);
	const open = [...new Set([...ways.values()].filter(({ length }) => length > 1).flat())];
	const takesIntroducer = events.some((event) => LOG_EVENT_TABLE[event].via !== "none");
	openBulk(context, {
		title: `Move several people to “${STAGE_TABLE[to].label}”`,
		action: "Move",
		chosen,
		fields: [
			...(open.length > 0 ? [openField(open)] : []),
			dayField(),
			...(takesIntroducer ? [introducerField(names)] : []),
			remarkField(),
		],
		preview: async (paths, values) => {
			const date = dayOfForm(values);
			if (date === undefined) return NO_DAY;
			const event = open.find((one) => one === values.get("event"));
			if (event === undefined && paths.some((path) => (ways.get(path)?.length ?? 0) > 1))
				return CHOOSE;
			const via = names.introducer(values.get("via"));
			const move = { to, event, date, via, remark: wordsOf(values, "remark") };
			return previewBulkMove(notes, live.index, paths, move, today(), isTaken);
		},
	});
}

const ONE_BY_ONE = "Each conversation has its own time: schedule them one at a time.";
const CHOOSE = "Choose what has happened.";

/** Asks which of several events it was: none is taken as said. */
function openField(events: readonly LogEvent[]): FormField {
	return {
		...eventField({ "": "Choose…", ...choicesOf(events) }),
		desc: "For people who could get there in more than one way.",
	};
}

function choicesOf(events: readonly LogEvent[]): Readonly<Record<string, string>> {
	return Object.fromEntries(events.map((event) => [event, LOG_EVENT_TABLE[event].label]));
}

/** Records an event of several people at once, after a preview. */
function openEvent(context: Context, chosen?: Chosen): void {
	const { live, notes, isTaken } = context;
	const names = new PersonLabels(live.index.people);
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
		chosen,
		fields: [
			eventField(choicesOf(BULK_EVENTS), "contacted"),
			dayField(),
			introducerField(names),
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
function openCategory(context: Context, chosen?: Chosen): void {
	const { live, notes } = context;
	const { people } = live.index;
	const known = [...new Set([...CATEGORIES, ...people.flatMap(({ note }) => note.category)])];
	openBulk(context, {
		title: "Set a category for several people",
		action: "Add the category",
		chosen,
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

/** Puts several people off until a day, after a preview. */
function openSnooze(context: Context, chosen?: Chosen): void {
	const { live, notes } = context;
	openBulk(context, {
		title: "Snooze several people",
		action: "Snooze",
		chosen,
		fields: [laterField(7)],
		preview: async (paths, values) => {
			const until = dayOfForm(values);
			if (until === undefined) return NO_DAY;
			return previewBulkSnooze(notes, live.index, paths, until, today());
		},
	});
}

/** How an introduction ends that comes to nothing. */
const CLOSING = ["dropped", "no-reply", "declined"] as const satisfies readonly LogEvent[];

/** Closes the introductions of several people, after a preview. */
function openClose(context: Context, chosen?: Chosen): void {
	const { live, notes, isTaken } = context;
	openBulk(context, {
		title: "Close introductions of several people",
		action: "Close",
		chosen,
		fields: [eventField(choicesOf(CLOSING), "dropped"), dayField(), remarkField()],
		preview: async (paths, values) => {
			const event = CLOSING.find((one) => one === values.get("event"));
			const date = dayOfForm(values);
			if (event === undefined || date === undefined) return NO_DAY;
			const request = { event, date, via: undefined, remark: wordsOf(values, "remark") };
			return previewBulkEvent(notes, live.index, paths, request, today(), isTaken);
		},
	});
}

function eventField(choices: Readonly<Record<string, string>>, value?: LogEvent): FormField {
	return { key: "event", name: "What has happened", value: value ?? "", choices };
}

function introducerField(names: PersonLabels): FormField {
	return {
		key: "via",
		name: "Introducer",
		desc: "For events that have one.",
		placeholder: "A contact, or any other name",
		suggest: (typed) => names.suggest(typed),
	};
}

function openBulk(
	{ live, runner, openDialog }: Context,
	{
		title,
		chosen,
		...form
	}: Omit<BulkProps, "people" | "chosen" | "onDone"> & {
		readonly title: string;
		readonly chosen: Chosen | undefined;
	},
): void {
	const label = ({ labels }: ContactEntry): string => labels[0] ?? "";
	const paths = chosen && new Set(chosen.paths);
	const people = [...live.index.people]
		.filter(({ path }) => paths?.has(path) ?? true)
		.sort((a, b) => (label(a) < label(b) ? -1 : 1));
	const onDone: BulkProps["onDone"] = async ({ prepared }) => {
		const complaint = await runner.run(prepared);
		if (complaint === undefined) chosen?.onDone?.();
		return complaint;
	};
	const props = { ...form, people, chosen: chosen?.paths, onDone };
	openDialog({ name: "bulk", title, Content: Bulk, props });
}
