import { CONTACT_WAYS, prepareContactLog } from "../../app/pipeline/change-contact";
import {
	completionInNote,
	conversationEvent,
	type EventRequest,
	notThere,
	personAt,
	prepareCompletion,
	prepareEvent,
} from "../../app/pipeline/record-event";
import type { ContactEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import { LOG_EVENT_TABLE, type LogEvent } from "../../core/vocabulary/log-event";
import { isClosed, legalEvents, STAGE_TABLE } from "../../core/vocabulary/stage";
import { askForIntroduction } from "../ask/ask-flow";
import { askWhetherEarlier } from "./ask-whether-earlier";
import { beforeCold } from "../ask/before-cold";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import type { FormField } from "../../ui/shared/fields";
import { PersonLabels } from "../dialogs/person-labels";
import {
	dayField,
	dayOfForm,
	NO_DAY,
	openDayForm,
	openPersonForm,
	remarkField,
	wordsOf,
} from "../dialogs/forms";
import { chooseStage } from "./record-now";
import { openScheduleForm } from "../interview/schedule-form";
import { today } from "../vault/today";
import type { Context } from "../context";

const NOT_SAID = "Nothing was recorded: choose whether it was the planned conversation.";

/** Asks what has happened, of some events or of all that are possible now, and then on which day. */
export function chooseEventForForm(
	context: Context,
	path: string,
	events?: readonly LogEvent[],
): void {
	const person = personAt(context.live.index, path);
	if (!person) return void context.runner.runAndTell(notThere(path));
	const offered = events ?? legalEvents(person.note.stage);
	const open = (event: LogEvent): void => {
		const goOn = (): void => openEventForm(context, { path, event });
		if (event !== "contacted") return goOn();
		beforeCold(context, person, { onAsk: () => askForIntroduction(context, path), goOn });
	};
	const [only] = offered;
	if (only !== undefined && offered.length === 1) return open(only);
	new ChoiceSuggester(context.app, {
		placeholder: `${person.note.name}: what has happened?`,
		items: offered,
		labelOf: (event) => LOG_EVENT_TABLE[event].label,
		onChoose: open,
	}).open();
}

/** Records an event of any day, with its introducer and a remark. */
function openEventForm(
	context: Context,
	{ path, event }: Pick<EventRequest, "path" | "event">,
): void {
	if (LOG_EVENT_TABLE[event].isTimed) return openScheduleForm(context, path);
	if (event === "corrected") return chooseStage(context, path);
	const { live, runner, isTaken } = context;
	const who = whoField(context, path, event);
	openDayForm(context, {
		path,
		title: LOG_EVENT_TABLE[event].label,
		action: "Record",
		fields: [dayField(), ...who.fields, remarkField()],
		onDone: (date, values) => {
			const remark = wordsOf(values, "remark");
			const request = { path, event, date, via: who.read(values), remark };
			return onceEarlierIsSaid(context, request, (isEarlier) =>
				runner.run(prepareEvent(live.index, { ...request, isEarlier }, today(), isTaken)),
			);
		},
	});
}

/** Asks on which day a move was made that the log does not know, and adds what is missing. */
export function openCompletionForm(context: Context, path: string): void {
	const stage = personAt(context.live.index, path)?.note.stage;
	if (stage === undefined) return chooseStage(context, path);
	const { enteredBy: event, label } = STAGE_TABLE[stage];
	if (event === "scheduled") return openScheduleForm(context, path);
	const { live, runner, isTaken } = context;
	const who = whoField(context, path, event);
	const mayNotKnow = LOG_EVENT_TABLE[event].held === "held";
	openPersonForm(context, {
		path,
		title: `complete “${event === "corrected" ? label : LOG_EVENT_TABLE[event].label}”`,
		action: "Complete",
		fields: [
			{ ...dayField(), ...(mayNotKnow ? { desc: UNKNOWN_DAY } : {}) },
			...who.fields,
			remarkField(),
		],
		onDone: (values) => {
			const { index } = live;
			const day = dayOfForm(values);
			const isUnknown = mayNotKnow && wordsOf(values, "date") === undefined;
			if (day === undefined && !isUnknown) return Promise.resolve(NO_DAY);
			const said = { via: who.read(values), remark: wordsOf(values, "remark") };
			const request = { path, date: day ?? today(), ...said };
			const prepared = isUnknown
				? completionInNote(index, request, today())
				: prepareCompletion(index, request, today(), isTaken);
			return runner.run(prepared);
		},
	});
}

const UNKNOWN_DAY = "Leave it empty if you don't know: then no conversation note is made.";

/** Logs that I was in touch with a person: we wrote, or we talked. */
export function openContactForm(context: Context, path: string): void {
	const { live, runner, isTaken } = context;
	openDayForm(context, {
		path,
		title: "log a contact",
		action: "Log",
		fields: [dayField(), WAY, remarkField()],
		onDone: (date, values) => {
			const way = values.get("way") === "talked" ? "talked" : "wrote";
			const request = { path, date, way, remark: wordsOf(values, "remark") } as const;
			const log = (isEarlier: boolean) =>
				runner.run(prepareContactLog(live.index, { ...request, isEarlier }, today(), isTaken));
			if (way === "wrote") return log(false);
			const event = conversationEvent(personAt(live.index, path)?.note.stage);
			return onceEarlierIsSaid(context, { path, event, date }, log);
		},
	});
}

const WAY: FormField = {
	key: "way",
	name: "How",
	desc: "A conversation gets its own note and a reminder to say thanks.",
	value: "wrote",
	choices: CONTACT_WAYS,
};

/** Records a conversation once it is clear whether it was the planned one, held earlier. */
function onceEarlierIsSaid(
	context: Context,
	about: Pick<EventRequest, "path" | "event" | "date">,
	record: (isEarlier: boolean) => Promise<string | undefined>,
): Promise<string | undefined> {
	return new Promise((resolve) => {
		askWhetherEarlier(
			context,
			about,
			(isEarlier) => resolve(record(isEarlier)),
			() => resolve(NOT_SAID),
		);
	});
}

/** The field for who was asked or introduced, where the event has somebody, filled with whom the note names. */
function whoField(context: Context, path: string, event: LogEvent) {
	const { index } = context.live;
	const person = personAt(index, path);
	if (!person || LOG_EVENT_TABLE[event].via === "none")
		return { fields: [], read: () => undefined };
	const names = new PersonLabels(index.people.filter((other) => other !== person));
	const field: FormField = {
		key: "via",
		name: "Introducer",
		value: knownIntroducer(person, event, names),
		placeholder: "A contact, or any other name",
		suggest: (typed) => names.suggest(typed),
	};
	return {
		fields: [field],
		read: (values: ReadonlyMap<string, string>) => names.introducer(values.get("via")),
	};
}

/** Whom the note names for this event; somebody who is asked in a new attempt may be anybody. */
function knownIntroducer(person: ContactEntry, event: LogEvent, names: PersonLabels): string {
	const { note, introVia, introducedBy } = person;
	if (isClosed(note.stage)) return "";
	const ref = introVia[0] ?? (event === "introduced" ? introducedBy[0] : undefined);
	if (ref === undefined) return "";
	const { target } = ref;
	return target?.kind === "contact" ? names.labelFor(target) : displayText(ref.text);
}
