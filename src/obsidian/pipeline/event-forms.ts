import { EVENT_WORDS } from "../../app/pipeline/event-words";
import {
	notThere,
	personAt,
	prepareCompletion,
	prepareEvent,
} from "../../app/pipeline/record-event";
import type { ContactEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import { VIA_RULES } from "../../core/pipeline/event-wish";
import type { LogEvent } from "../../core/vocabulary/log-event";
import { eventTo } from "../../core/pipeline/plan-event";
import { isClosed, legalEvents } from "../../core/vocabulary/stage-table";
import { askForIntroduction } from "../ask/ask-flow";
import { beforeCold } from "../ask/before-cold";
import { ChoiceSuggester } from "../dialogs/choice-suggester";
import type { FormField } from "../dialogs/form-fields";
import { PeopleNames } from "../dialogs/people-names";
import {
	dayField,
	dayOfForm,
	type FormParts,
	NO_DAY,
	openPersonForm,
	remarkField,
	wordsOf,
} from "../dialogs/person-form";
import { chooseStage } from "./record-now";
import { openScheduleForm } from "../conversation/schedule-form";
import { today } from "../vault/today";

/** Asks what has happened, of some events or of all that are possible now, and then on which day. */
export function chooseEventForForm(
	parts: FormParts,
	path: string,
	events?: readonly LogEvent[],
): void {
	const person = personAt(parts.live.index, path);
	if (!person) return void parts.runner.runAndTell(notThere(path));
	const offered = events ?? legalEvents(person.note.stage);
	const open = (event: LogEvent): void => {
		const goOn = (): void => openEventForm(parts, path, event);
		if (event !== "contacted") return goOn();
		beforeCold(parts, person, { onAsk: () => askForIntroduction(parts, path), goOn });
	};
	const [only] = offered;
	if (only !== undefined && offered.length === 1) return open(only);
	new ChoiceSuggester(parts.app, {
		placeholder: `${person.note.name}: what has happened?`,
		items: offered,
		wordsOf: (event) => EVENT_WORDS[event],
		onChoose: open,
	}).open();
}

/** Records an event of any day, with its introducer and a remark. */
function openEventForm(parts: FormParts, path: string, event: LogEvent): void {
	if (event === "scheduled" || event === "moved") return openScheduleForm(parts, path);
	if (event === "corrected") return chooseStage(parts, path);
	const who = whoField(parts, path, event);
	openPersonForm(parts, {
		path,
		title: EVENT_WORDS[event],
		action: "Record",
		fields: [dayField(), ...who.fields, remarkField()],
		onDone: (values) => {
			const date = dayOfForm(values);
			if (date === undefined) return NO_DAY;
			const request = {
				path,
				event,
				date,
				via: who.read(values),
				remark: wordsOf(values, "remark"),
			};
			return parts.runner.run(prepareEvent(parts.live.index, request, today()));
		},
	});
}

/** Asks on which day a move was made that the log does not know, and adds what is missing. */
export function openCompletionForm(parts: FormParts, path: string): void {
	const stage = personAt(parts.live.index, path)?.note.stage;
	if (stage === undefined) return chooseStage(parts, path);
	const event = eventTo(stage);
	if (event === "scheduled") return openScheduleForm(parts, path);
	const who = whoField(parts, path, event);
	openPersonForm(parts, {
		path,
		title: `complete “${event === "corrected" ? "Identified" : EVENT_WORDS[event]}”`,
		action: "Complete",
		fields: [dayField(), ...who.fields, remarkField()],
		onDone: (values) => {
			const date = dayOfForm(values);
			if (date === undefined) return NO_DAY;
			const request = { path, date, via: who.read(values), remark: wordsOf(values, "remark") };
			return parts.runner.run(prepareCompletion(parts.live.index, request, today()));
		},
	});
}

/** The field for who was asked or introduced, where the event has somebody, filled with whom the note names. */
function whoField(parts: FormParts, path: string, event: LogEvent) {
	const { index } = parts.live;
	const person = personAt(index, path);
	if (!person || VIA_RULES[event] === "none") return { fields: [], read: () => undefined };
	const names = new PeopleNames(index.people.filter((other) => other !== person));
	const field: FormField = {
		key: "via",
		name: "Introducer",
		value: knownIntroducer(person, event, names),
		placeholder: "Name of a contact, or of anybody",
		suggest: (typed) => names.suggest(typed),
	};
	return {
		fields: [field],
		read: (values: ReadonlyMap<string, string>) => names.introducer(values.get("via")),
	};
}

/** Whom the note names for this event; somebody who is asked in a new attempt may be anybody. */
function knownIntroducer(person: ContactEntry, event: LogEvent, names: PeopleNames): string {
	const { note, introVia, introducedBy } = person;
	if (isClosed(note.stage)) return "";
	const ref = introVia[0] ?? (event === "introduced" ? introducedBy[0] : undefined);
	if (ref === undefined) return "";
	const { target } = ref;
	return target?.kind === "contact" ? names.wordsFor(target) : displayText(ref.text);
}
