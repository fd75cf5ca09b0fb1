import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import type { Contact } from "../../core/records/contact";
import { contactInText } from "../../core/records/contact-in-text";
import type { ContactEntry, EventEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { isKnown } from "../../core/network/known";
import type { LogLine } from "../../core/note/log";
import { planChanges } from "../../core/note/plan-changes";
import { type Plan, refuse } from "../../core/note/text-edit";
import type { EventInput } from "../../core/pipeline/event-input";
import {
	type EventContext,
	type PlannedEvent,
	planCompletion,
	planEvent,
} from "../../core/pipeline/plan-event";
import { eventDaysOf } from "../../core/pipeline/route";
import { replayLog } from "../../core/pipeline/replay-log";
import { LOG_EVENT_TABLE } from "../../core/vocabulary/log-event";
import { type Stage, STAGE_TABLE } from "../../core/vocabulary/stage";
import type { Action, NoteWrite } from "../write/carry-out";
import { type Introducer, linkIntroducer } from "../write/introducer-link";
import { conversationWrites, type IsTaken, type ToldEvent } from "./conversation-note";
import { metAtChanges } from "./met-at";
import { remarkLine } from "../write/remark-line";

/** What is to be recorded of a person. */
export interface EventRequest extends Omit<EventInput, "via">, ToldEvent {
	/** The contact's note. */
	readonly path: string;
	/** Who was asked or who introduced. */
	readonly via?: Introducer | undefined;
	/** The event at which we met; the same conversation with them that day is not recorded twice. */
	readonly place?: EventEntry | undefined;
}

/** What is to be said of a move that was made by hand or elsewhere. */
export type CompletionRequest = Omit<EventRequest, "event" | "to">;

/** An action that is ready to be carried out, or why there is none. */
export type Prepared =
	{ readonly ok: true; readonly action: Action } | { readonly ok: false; readonly message: string };

/**
 * Prepares to record an event: the person's note, and the note of the conversation that it is about, which is
 * made where there is none. The plan is made on the text at the moment of writing, so that nothing that was
 * written meanwhile is lost.
 */
export function prepareEvent(
	index: VaultIndex,
	request: EventRequest,
	today: CalendarDate,
	isTaken: IsTaken,
): Prepared {
	const own = eventInNote(index, request, today);
	return withConversation(index, own, request, today, isTaken);
}

/** Prepares to complete a move that was made by hand or elsewhere: the log line and the date that are missing, and the conversation. */
export function prepareCompletion(
	index: VaultIndex,
	request: CompletionRequest,
	today: CalendarDate,
	isTaken: IsTaken,
): Prepared {
	const stage = personAt(index, request.path)?.note.stage;
	const event = stage && STAGE_TABLE[stage].enteredBy;
	const own = completionInNote(index, request, today);
	return event ? withConversation(index, own, { ...request, event }, today, isTaken) : own;
}

/** Prepares to record an event in the person's note alone: what it says about a conversation is written elsewhere. */
export function eventInNote(
	index: VaultIndex,
	request: EventRequest,
	today: CalendarDate,
): Prepared {
	const title = (name: string): string => `${name}: ${request.event}`;
	return prepareInNote(index, request, today, title, planEvent);
}

/** Prepares to complete a move in the person's note alone. */
export function completionInNote(
	index: VaultIndex,
	request: CompletionRequest,
	today: CalendarDate,
): Prepared {
	const title = (name: string): string => `${name}: move completed`;
	return prepareInNote(index, request, today, title, planCompletion);
}

/** Adds what an event says about a conversation. The person's note, which may refuse an event that it has, is last: what was broken off can be done again. */
function withConversation(
	index: VaultIndex,
	own: Prepared,
	request: Omit<EventRequest, "to">,
	today: CalendarDate,
	isTaken: IsTaken,
): Prepared {
	const person = personAt(index, request.path);
	return person
		? addWrites(conversationWrites(index, [person], request, today, isTaken), own)
		: own;
}

/** The event by which a conversation is recorded of somebody in a stage: the first one, or another. */
export function conversationEvent(stage: Stage | undefined): "met" | "talked" {
	return stage === "met" ? "talked" : "met";
}

/** An action with writes before its own; a text says why they are not possible. */
export function addWrites(writes: readonly NoteWrite[] | string, prepared: Prepared): Prepared {
	if (!prepared.ok) return prepared;
	if (typeof writes === "string") return { ok: false, message: writes };
	const { action } = prepared;
	return { ok: true, action: { ...action, writes: [...writes, ...action.writes] } };
}

/** The contact at a path of the index. */
export function personAt(index: VaultIndex, path: string): ContactEntry | undefined {
	const entry = index.get(path);
	return entry?.kind === "contact" ? entry : undefined;
}

/** The answer where a contact's note is gone. */
export function notThere(path: string): Extract<Prepared, { ok: false }> {
	const message = `${path} is no longer a contact: it was renamed, deleted or changed.`;
	return { ok: false, message };
}

function prepareInNote<Request extends CompletionRequest>(
	index: VaultIndex,
	request: Request,
	today: CalendarDate,
	title: (name: string) => string,
	plan: (
		contact: Contact,
		input: Omit<Request, "via" | "path"> & Pick<EventInput, "via">,
		context: EventContext,
	) => PlannedEvent,
): Prepared {
	const person = personAt(index, request.path);
	if (!person) return notThere(request.path);
	const via = linkIntroducer(index, person, request.via);
	if (!via.ok) return via;
	const input = { ...request, via: via.link, remark: remarkLine(request.remark) };
	const { settings } = index;
	const edit = (text: string): Plan => {
		const contact = contactInText(person.path, text, settings);
		const { place, date } = request;
		const met = place ? metAtChanges(index, person, text, place) : [];
		if (place && contact.log.some((line) => line.date === date && isConversation(line)))
			return planChanges(text, met);
		const isKnown = wasKnown(index, person, contact, date);
		const isOtherDay = eventDaysOf(person);
		const isAtEvent = place !== undefined;
		const isEventDay = (one: CalendarDate): boolean =>
			(isAtEvent && one === date) || isOtherDay(one);
		const planned = plan(contact, input, { settings, today, isKnown, isEventDay, isAtEvent });
		return planned.ok
			? planChanges(text, [...planned.changes, ...met])
			: refuse("not-possible", `${person.note.name}: ${planned.reason}`);
	};
	const write: NoteWrite = { kind: "edit", path: person.path, plan: edit };
	return { ok: true, action: { title: title(person.note.name), writes: [write] } };
}

function isConversation({ event }: LogLine): boolean {
	return LOG_EVENT_TABLE[event].held === "held";
}

/** Whether I knew a person before the attempt to which an event of a day belongs: what came of that is no reason. */
function wasKnown(
	index: VaultIndex,
	person: ContactEntry,
	contact: Contact,
	date: CalendarDate,
): boolean {
	const { attempt } = replayLog(contact.log);
	const log = contact.log.filter((line) => !attempt.includes(line));
	const began = attempt[0]?.date ?? date;
	const wasHeld = interviewsWith(index, person).some(
		({ note: { held, starts } }) =>
			held === "held" && (starts === undefined || dayOf(starts) < began),
	);
	return wasHeld || isKnown({ ...contact, stage: undefined, log });
}
