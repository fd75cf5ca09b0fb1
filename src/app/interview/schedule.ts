import type { CalendarDate, LocalDateTime } from "../../core/dates/calendar-date";
import { timeLabel } from "../../core/dates/day-in-words";
import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { DEFAULT_MINUTES } from "../../core/records/interview";
import { onOneLine } from "../../core/text/neutralize";
import type { Change } from "../../core/note/plan-changes";
import { replayLog } from "../../core/pipeline/replay-log";
import { stageStatusOf } from "../../core/pipeline/stage-status";
import { writeProperty } from "../../core/note/write-property";
import type { NoteWrite } from "../write/carry-out";
import { calendarIdOf } from "./calendar-id";
import { newInterview, pathOfInterview } from "../pipeline/interview-note";
import { changeInterview, openWith, plannedAt, scheduledWith } from "../pipeline/planned-interview";
import { remarkLine } from "../write/remark-line";
import {
	notThere,
	personAt,
	type Prepared,
	completionInNote,
	eventInNote,
} from "../pipeline/record-event";

/** When and how a conversation with a person is to be. */
export interface ScheduleRequest {
	/** The contact's note. */
	readonly path: string;
	readonly at: LocalDateTime;
	/** Whole minutes, a day at most; the default where none is given. */
	readonly minutes?: number | undefined;
	readonly format?: string | undefined;
	readonly place?: string | undefined;
	readonly remark?: string | undefined;
	/** Whether there will be a calendar file, so that the note keeps what calendars know it by. */
	readonly hasCalendar?: boolean | undefined;
}

/** An action, the note of the conversation that it makes or changes, and what calendars know it by. */
export type PreparedSchedule =
	| Extract<Prepared, { ok: false }>
	| (Extract<Prepared, { ok: true }> & {
			readonly interview: string;
			readonly calendarId: string;
	  });

const MAX_MINUTES = 24 * 60;

/**
 * Prepares to schedule a conversation: the event in the person's note, and the note of the conversation: the
 * one that is planned, else a new one. `isTaken` knows the files of the vault.
 */
export function prepareSchedule(
	index: VaultIndex,
	request: ScheduleRequest,
	today: CalendarDate,
	isTaken: (path: string) => boolean,
): PreparedSchedule {
	const person = personAt(index, request.path);
	if (!person) return notThere(request.path);
	const { minutes, at } = request;
	if (minutes !== undefined && !isLength(minutes)) {
		const message = `Expected whole minutes from 1 to ${MAX_MINUTES}, got ${minutes}.`;
		return { ok: false, message };
	}
	const isScheduled = person.note.stage === "scheduled";
	const planned = plannedAt(index, person, at) ?? interviewToSchedule(index, person, today);
	const event = prepareTime(index, person, request, planned, today);
	if (!event.ok) return event;
	const interview = planned?.path ?? pathOfInterview(index, person, at, isTaken);
	const calendarId = calendarIdOf(planned?.note ?? { path: interview, calendarId: undefined });
	const { properties } = index.settings;
	const calendar = request.hasCalendar
		? [writeProperty(properties, "calendar_id", calendarId)]
		: [];
	const write = planned
		? changeInterview(index, planned, [...timeAndPlace(index, request), ...calendar])
		: makeInterview(index, person, interview, [
				...timeAndPlace(index, { ...request, minutes: minutes ?? DEFAULT_MINUTES }),
				writeProperty(properties, "held", "planned"),
				...calendar,
			]);
	if (typeof write === "string") return { ok: false, message: write };
	// The conversation's note is first: done again, what was broken off finds it.
	const writes = [write, ...event.action.writes];
	const word = isScheduled ? "moved to" : "scheduled for";
	const title = `${person.note.name}: ${word} ${timeLabel(at, today)}`;
	return { ok: true, action: { title, writes }, interview, calendarId };
}

/** The planned conversation that scheduling a person changes; undefined where it makes a new one. */
export function interviewToSchedule(
	index: VaultIndex,
	person: ContactEntry,
	today: CalendarDate,
): InterviewEntry | undefined {
	const open = openWith(index, person, today);
	if (person.note.stage !== "scheduled") return open;
	return scheduledWith(index, person, today) ?? open;
}

function isLength(minutes: number): boolean {
	return Number.isInteger(minutes) && minutes >= 1 && minutes <= MAX_MINUTES;
}

/** The event in the person's note: none where the time is known already, and what is missing where the stage was set by hand. */
function prepareTime(
	index: VaultIndex,
	person: ContactEntry,
	{ at, remark }: ScheduleRequest,
	planned: InterviewEntry | undefined,
	today: CalendarDate,
): Prepared {
	const { path, note } = person;
	const input = { path, date: today, at, remark };
	if (note.stage !== "scheduled")
		return eventInNote(index, { ...input, event: "scheduled" }, today);
	if (!stageStatusOf(note, index.settings.pipeline)?.isExplained)
		return completionInNote(index, input, today);
	const isSameTime = replayLog(note.log).at === at && planned?.note.starts === at;
	const last = note.log.at(-1);
	const isSaid = remark === undefined || (last?.at === at && last.text === remarkLine(remark));
	if (isSameTime && isSaid) return { ok: true, action: { title: note.name, writes: [] } };
	return eventInNote(index, { ...input, event: "moved" }, today);
}

/** A new note of a conversation, or why it cannot be written. */
function makeInterview(
	index: VaultIndex,
	person: ContactEntry,
	path: string,
	changes: readonly Change[],
): NoteWrite | string {
	const made = newInterview(index, [person], path, changes);
	return made.ok ? { kind: "create", path, text: made.text } : made.message;
}

function timeAndPlace(index: VaultIndex, request: ScheduleRequest): Change[] {
	const { properties } = index.settings;
	const format = onOneLine(request.format ?? "");
	const place = onOneLine(request.place ?? "");
	const changes: Change[] = [writeProperty(properties, "starts", request.at)];
	if (request.minutes !== undefined)
		changes.push(writeProperty(properties, "minutes", request.minutes));
	if (format !== "") changes.push(writeProperty(properties, "format", format));
	if (place !== "") changes.push(writeProperty(properties, "place", place));
	return changes;
}
