import {
	type CalendarDate,
	dayOf,
	daysBetween,
	type LocalDateTime,
} from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { writeProperty } from "../../core/note/write-property";
import type { EventInput } from "../../core/pipeline/event-input";
import { isToldOn, peopleIn } from "../../core/pipeline/interviews-by-person";
import { replayLog } from "../../core/pipeline/replay-log";
import { DEFAULT_MINUTES } from "../../core/records/interview";
import { LOG_EVENT_TABLE } from "../../core/vocabulary/log-event";
import type { NoteWrite } from "../write/carry-out";
import { newInterview, pathOfInterview } from "./interview-note";
import {
	changeInterview,
	plannedAhead,
	plannedInterviewOf,
	plannedWithoutTime,
} from "./planned-interview";

/** What an event says about a conversation. */
export interface ToldEvent extends Pick<EventInput, "event" | "date" | "at"> {
	/** Whether it was the conversation that is planned for later, held earlier. */
	readonly isEarlier?: boolean | undefined;
}

/** Whether a path is that of a file that is there. */
export type IsTaken = (path: string) => boolean;

/** A conversation that is recorded more days after it than this owes nothing, and gets no note. */
const OWING_DAYS = 14;

/**
 * The notes of conversations that an event changes or makes (design: a conversation is one note, however it was
 * recorded): the planned one, or the one that says already that it was held, else a new one for all who have
 * none; or why it cannot be made.
 */
export function conversationWrites(
	index: VaultIndex,
	people: readonly ContactEntry[],
	told: ToldEvent,
	today: CalendarDate,
	isTaken: IsTaken,
): readonly NoteWrite[] | string {
	const writes = people.flatMap((person) => changeOf(index, person, told) ?? []);
	const without = people.filter((person) => owesNote(index, person, told, today));
	const [first] = without;
	if (first === undefined) return writes;
	const { properties } = index.settings;
	const starts = timeOf(first, told);
	const path = pathOfInterview(index, first, starts, isTaken);
	const made = newInterview(index, without, path, [
		writeProperty(properties, "starts", starts),
		writeProperty(properties, "minutes", DEFAULT_MINUTES),
		writeProperty(properties, "held", "held"),
	]);
	return made.ok ? [...writes, { kind: "create", path, text: made.text }] : made.message;
}

/** The conversations with none but some people that were planned for a day on which we met elsewhere, and whose time has come: they are held. */
export function heldMeanwhile(
	index: VaultIndex,
	people: readonly ContactEntry[],
	date: CalendarDate,
	now: LocalDateTime,
): readonly NoteWrite[] {
	const held = [writeProperty(index.settings.properties, "held", "held")];
	const planned = new Set(people.map((person) => plannedInterviewOf(index, person, "met", date)));
	return [...planned].flatMap((interview) => {
		const starts = interview?.note.starts;
		const isThatDay = starts !== undefined && dayOf(starts) === date && starts <= now;
		const isTheirs = interview && peopleIn(interview).every((one) => people.includes(one));
		return isTheirs && isThatDay ? [changeInterview(index, interview, held, "held")] : [];
	});
}

/** What an event says about the conversation that was planned; undefined where there is none. */
function changeOf(
	index: VaultIndex,
	person: ContactEntry,
	{ event, date, at, isEarlier }: ToldEvent,
): NoteWrite | undefined {
	const { properties } = index.settings;
	const { held } = LOG_EVENT_TABLE[event];
	const ahead = isEarlier ? plannedAhead(index, person, event, date) : undefined;
	const undated = held === "held" ? plannedWithoutTime(index, person) : undefined;
	const begun = ahead ?? plannedInterviewOf(index, person, event, date);
	const interview = begun ?? (isTold(index, person, date) ? undefined : undated);
	if (!interview) return undefined;
	if (held !== undefined) {
		const isMoved = ahead !== undefined || interview.note.starts === undefined;
		const starts = isMoved ? [writeProperty(properties, "starts", noonOf(date))] : [];
		const changes = [...starts, writeProperty(properties, "held", held)];
		return changeInterview(index, interview, changes, held);
	}
	return at === undefined
		? undefined
		: changeInterview(index, interview, [writeProperty(properties, "starts", at)]);
}

/** Whether an event tells of a conversation that was held lately, and of which there is no note. */
function owesNote(
	index: VaultIndex,
	person: ContactEntry,
	told: ToldEvent,
	today: CalendarDate,
): boolean {
	if (LOG_EVENT_TABLE[told.event].held !== "held") return false;
	if (changeOf(index, person, told) || isTold(index, person, told.date)) return false;
	return daysBetween(dayOf(timeOf(person, told)), today) <= OWING_DAYS;
}

/** Whether the note of a conversation says already that it was held, where the log knows nothing of it yet. */
function isTold(index: VaultIndex, person: ContactEntry, date: CalendarDate): boolean {
	const { log } = person.note;
	const { at } = replayLog(log);
	const met = log.filter(({ event }) => LOG_EVENT_TABLE[event].held === "held");
	const held = interviewsWith(index, person).flatMap(({ note: { held: state, starts } }) =>
		state === "held" && starts !== undefined ? [starts] : [],
	);
	const logged = met.map((line) => line.date);
	return held.some((starts) => starts === at) || isToldOn(date, held.map(dayOf), logged);
}

/** When a conversation without a note was held: as the log says it was agreed, else at noon of the day. */
function timeOf({ note }: ContactEntry, { date }: ToldEvent): LocalDateTime {
	const { at } = note.stage === "scheduled" ? replayLog(note.log) : {};
	return at !== undefined && dayOf(at) <= date ? at : noonOf(date);
}

function noonOf(date: CalendarDate): LocalDateTime {
	return `${date}T12:00` as LocalDateTime;
}
