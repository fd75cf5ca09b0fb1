import { type CalendarDate, dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import type { Interview } from "../../core/records/interview";
import { readInterview } from "../../core/records/interview";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { planInTurn } from "../../core/note/plan-in-turn";
import { PropertyReader } from "../../core/note/property-reader";
import { factsInText } from "../../core/note/facts-in-text";
import { type Plan, refuse } from "../../core/note/text-edit";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import { LOG_EVENT_TABLE, type LogEvent } from "../../core/vocabulary/log-event";
import { replayLog } from "../../core/pipeline/replay-log";
import type { Settings } from "../../core/settings/settings";
import type { NoteWrite } from "../write/carry-out";
import { bodyOptions } from "../../core/note/body-options";
import type { Held } from "../../core/vocabulary/held";

/**
 * The planned conversation that an event of a day is about; undefined where there is none. Meeting somebody
 * is not about one that is still to come, and one person who does not come ends none that others come to.
 */
export function plannedInterviewOf(
	index: VaultIndex,
	person: ContactEntry,
	event: LogEvent,
	date: CalendarDate,
): InterviewEntry | undefined {
	if (event === "moved") return scheduledWith(index, person, date);
	const { held } = LOG_EVENT_TABLE[event];
	if (held === undefined || isToldAlready(index, person, held)) return undefined;
	const found =
		event === "cancelled" ? scheduledWith(index, person, date) : begunWith(index, person, date);
	return found && held !== "held" && comesWithoutThem(found, person) ? undefined : found;
}

/**
 * The next planned conversation where an event of a day says that there was one and none has come: whether it
 * was held earlier than planned is to be asked.
 */
export function plannedAhead(
	index: VaultIndex,
	person: ContactEntry,
	event: LogEvent,
	date: CalendarDate,
): InterviewEntry | undefined {
	if (LOG_EVENT_TABLE[event].held !== "held" || begunWith(index, person, date)) return undefined;
	return plannedWith(index, person).find(({ day }) => day !== undefined && day > date)?.interview;
}

/** Whether the conversation that a person is scheduled for says so already, by hand or because a run was broken off. */
function isToldAlready(index: VaultIndex, person: ContactEntry, held: Held): boolean {
	const { at } = replayLog(person.note.log);
	const interviews = at === undefined ? [] : interviewsWith(index, person);
	return interviews.some(({ note }) => note.starts === at && note.held === held);
}

/** The latest planned conversation that has come by a day. */
function begunWith(
	index: VaultIndex,
	person: ContactEntry,
	date: CalendarDate,
): InterviewEntry | undefined {
	return plannedWith(index, person)
		.filter(({ day }) => day !== undefined && day <= date)
		.at(-1)?.interview;
}

/** The conversation that a person is scheduled for: that of their log's time, else the next one, else the last before. */
export function scheduledWith(
	index: VaultIndex,
	person: ContactEntry,
	today: CalendarDate,
): InterviewEntry | undefined {
	const planned = plannedWith(index, person).filter(({ day }) => day !== undefined);
	const { at } = replayLog(person.note.log);
	const found =
		planned.find(({ interview }) => at !== undefined && interview.note.starts === at) ??
		planned.find(({ day }) => day !== undefined && day >= today) ??
		planned.at(-1);
	return found?.interview;
}

/** The planned conversation with a person at a time. */
export function plannedAt(
	index: VaultIndex,
	person: ContactEntry,
	at: LocalDateTime,
): InterviewEntry | undefined {
	return plannedWith(index, person).find(({ interview }) => interview.note.starts === at)
		?.interview;
}

/** The planned conversation with a person whose time nobody has said. */
export function plannedWithoutTime(
	index: VaultIndex,
	person: ContactEntry,
): InterviewEntry | undefined {
	return plannedWith(index, person).find(({ day }) => day === undefined)?.interview;
}

/** The planned conversation with somebody who is not scheduled yet: one without a time, or one that is still to come. */
export function openWith(
	index: VaultIndex,
	person: ContactEntry,
	today: CalendarDate,
): InterviewEntry | undefined {
	return plannedWith(index, person).find(({ day }) => day === undefined || day >= today)?.interview;
}

/**
 * Changes of a conversation's note, as long as it says about `held` what it said when they were decided on, or
 * what is `wanted`. `more`: what is done to the note besides, after them.
 */
export function changeInterview(
	{ settings }: VaultIndex,
	{ path, note }: InterviewEntry,
	changes: readonly Change[],
	wanted?: Held,
	more: readonly ((text: string) => Plan)[] = [],
): NoteWrite {
	return {
		kind: "edit",
		path,
		plan: (text) => {
			const { held } = interviewInText(path, text, settings);
			if (held !== note.held && held !== wanted) {
				const message = `${note.name} has changed since: its note now says ${held}.`;
				return refuse("not-possible", message);
			}
			return planInTurn(text, [(current) => planChanges(current, changes), ...more]);
		},
	};
}

/** A conversation as the text of its note says it at this moment, which the index may not know yet. */
export function interviewInText(path: string, text: string, settings: Settings): Interview {
	const facts = factsInText(path, text, bodyOptions(settings));
	const reader = new PropertyReader(settings.properties);
	reader.open(path, facts.frontmatter, []);
	return readInterview(facts, reader);
}

interface Planned {
	readonly interview: InterviewEntry;
	readonly day: CalendarDate | undefined;
}

/** The earliest first; those without a time before all. */
function plannedWith(index: VaultIndex, person: ContactEntry): Planned[] {
	return interviewsWith(index, person)
		.filter(({ note }) => note.held === "planned")
		.map((interview) => {
			const { starts } = interview.note;
			return { interview, day: starts && dayOf(starts) };
		});
}

function comesWithoutThem(interview: InterviewEntry, person: ContactEntry): boolean {
	return peopleIn(interview).some((other) => other !== person && other.note.stage === "scheduled");
}
