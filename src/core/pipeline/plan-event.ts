import type { CalendarDate } from "../dates/calendar-date";
import { dateInWords, onDayLabel } from "../dates/day-in-words";
import type { Contact } from "../records/contact";
import type { LogLine } from "../note/log";
import type { Change } from "../note/plan-changes";
import type { Settings } from "../settings/settings";
import { attemptIntroducer, changesOfEvent, realIntroducer, startsAttempt } from "./event-changes";
import type { EventRefusal, EventInput } from "./event-input";
import { LOG_EVENT_TABLE, type LogEvent } from "../vocabulary/log-event";
import type { RouteContext } from "./route";
import { type Replay, replayLog } from "./replay-log";
import { isClosed, legalEvents, type Stage, STAGE_TABLE, stageAfter } from "../vocabulary/stage";
import { correctionText } from "./stage-of-line";
import { explains } from "./stage-status";

/** An event as it will stand in the note: the properties and the one log line, together. */
export interface EventPlan {
	readonly ok: true;
	readonly event: LogEvent;
	readonly from: Stage | undefined;
	readonly to: Stage;
	readonly changes: readonly Change[];
}

/** What the plan of an event depends on besides the contact's note. */
export interface EventContext extends RouteContext {
	readonly settings: Settings;
	readonly today: CalendarDate;
	/** Whether we met in person at an event: that may come before everything else, wherever the attempt stands. */
	readonly isAtEvent?: boolean | undefined;
}

export type PlannedEvent = EventPlan | ({ readonly ok: false } & EventRefusal);

/**
 * Plans to record an event: the stage, since when, by whom and how, and the line in the log; or why it
 * cannot be. Entering a stage sets its date, a new attempt starts without introducer and route, and the
 * user's own follow-up date is done with.
 */
export function planEvent(
	contact: Contact,
	input: EventInput,
	context: EventContext,
): PlannedEvent {
	const { settings, today } = context;
	const from = contact.stage;
	const to = stageOf(from, input, context.isAtEvent);
	if (to === undefined) return { ok: false, ...refuseStage(contact, input.event) };
	const replay = replayLog(contact.log);
	const via = viaOf(contact, input, replay);
	const refusal = refuseInput(contact, input, via, today);
	if (refusal) return { ok: false, ...refusal };
	const line = logLine(input, via, from);
	const enters = from !== to;
	const change = { from, to, writesStatus: enters, enters, replay, via, line };
	const changes = changesOfEvent(contact, input, change, settings, context);
	return { ok: true, event: input.event, from, to, changes };
}

/** Where an event leads; undefined where it is not legal. */
function stageOf(
	from: Stage | undefined,
	{ event, to }: EventInput,
	isAtEvent = false,
): Stage | undefined {
	if (event === "corrected") return to;
	const isMetThere = isAtEvent && event === "met" && from !== "met";
	return stageAfter(from, event) ?? (isMetThere ? "met" : undefined);
}

/**
 * Plans to complete a move that was made elsewhere, by hand or on another board: the status stays as it
 * is written, and its date and the log line that explains it are added.
 */
export function planCompletion(
	contact: Contact,
	input: Omit<EventInput, "event" | "to">,
	context: EventContext,
): PlannedEvent {
	const { settings, today } = context;
	const to = contact.stage;
	if (to === undefined) return { ok: false, ...unknownStatus(contact) };
	const replay = replayLog(contact.log);
	const { stage: from } = replay;
	if (explains(replay, to)) return { ok: false, ...nothingMissing(to) };
	const event = { ...input, event: eventThatLed(from, to), to };
	const via = input.via ?? completingVia(contact, event.event);
	const refusal = refuseInput(contact, event, via, today);
	if (refusal) return { ok: false, ...refusal };
	const line = logLine(event, via, from);
	const change = { from, to, writesStatus: false, enters: true, replay, via, line };
	const changes = changesOfEvent(contact, event, change, settings, context);
	return { ok: true, event: event.event, from, to, changes };
}

/** The event that explains a move that was made elsewhere. */
function eventThatLed(from: Stage | undefined, to: Stage): LogEvent {
	return to === "identified" && isClosed(from) ? "reopened" : STAGE_TABLE[to].enteredBy;
}

/** Whom the note names already, where the event has an introducer. */
function completingVia(contact: Contact, event: LogEvent): string | undefined {
	if (LOG_EVENT_TABLE[event].via === "none") return undefined;
	const real = event === "introduced" ? realIntroducer(contact) : undefined;
	return real ?? attemptIntroducer(contact);
}

/** The introducer of the attempt unless another is named; a new attempt has none yet. */
function viaOf(contact: Contact, input: EventInput, replay: Replay): string | undefined {
	if (input.via !== undefined || LOG_EVENT_TABLE[input.event].via !== "possible") return input.via;
	const isNew = startsAttempt(input.event, { from: contact.stage, replay });
	return isNew ? undefined : attemptIntroducer(contact);
}

function logLine(input: EventInput, via: string | undefined, from: Stage | undefined): string {
	const parts: string[] = [input.date, input.event];
	if (input.at !== undefined && LOG_EVENT_TABLE[input.event].isTimed)
		parts.push(input.at.replace("T", " "));
	if (via !== undefined) parts.push(via);
	const remark = input.remark?.trim() || undefined;
	const text =
		input.event === "corrected" && input.to !== undefined
			? correctionText(from, input.to, remark)
			: remark;
	return text === undefined ? parts.join(" ") : `${parts.join(" ")}: ${text}`;
}

function refuseStage(contact: Contact, event: LogEvent): EventRefusal {
	if (event === "corrected") return { code: "needs-stage", reason: "Say which stage is right." };
	if (contact.status !== undefined && contact.stage === undefined) return unknownStatus(contact);
	const stage = contact.stage ?? "identified";
	const legal = legalEvents(stage).join(", ");
	return {
		code: "not-legal",
		reason: `“${event}” is not an event of the stage ${stage}. Possible from there: ${legal}.`,
	};
}

function unknownStatus({ status }: Contact): EventRefusal {
	const reason =
		status === undefined
			? "The note has no status: this person is not in the pipeline."
			: `The status “${status}” is not a stage of the pipeline. Correct the stage first.`;
	return { code: "unknown-status", reason };
}

function nothingMissing(stage: Stage): EventRefusal {
	return { code: "not-legal", reason: `The log already says how the stage ${stage} came about.` };
}

function refuseInput(
	contact: Contact,
	input: EventInput,
	via: string | undefined,
	today: CalendarDate,
): EventRefusal | undefined {
	const { event, date } = input;
	const { via: viaRule, isTimed } = LOG_EVENT_TABLE[event];
	if (event !== "corrected" && contact.status !== undefined && contact.stage === undefined)
		return unknownStatus(contact);
	if (viaRule === "needed" && via === undefined)
		return { code: "needs-introducer", reason: "Say who was asked to introduce you." };
	if (viaRule === "none" && input.via !== undefined)
		return { code: "takes-no-introducer", reason: `“${event}” takes no introducer.` };
	if (isTimed && input.at === undefined)
		return { code: "needs-time", reason: "Say when the conversation is: the day and the time." };
	if (date > today)
		return {
			code: "in-future",
			reason: `${dateInWords(date, today)} is still to come: only what has happened is recorded.`,
		};
	const last = lastLine(contact.log);
	return last !== undefined && date < last.date
		? {
				code: "before-last-event",
				reason: `The log already has a later event: ${last.event} ${onDayLabel(last.date, today)}.`,
			}
		: undefined;
}

function lastLine(log: readonly LogLine[]): LogLine | undefined {
	return log.reduce<LogLine | undefined>(
		(latest, line) => (latest === undefined || line.date >= latest.date ? line : latest),
		undefined,
	);
}
