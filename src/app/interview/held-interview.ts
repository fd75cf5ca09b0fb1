import {
	type CalendarDate,
	dayOf,
	daysBetween,
	type LocalDateTime,
} from "../../core/dates/calendar-date";
import { onDayLabel } from "../../core/dates/day-in-words";
import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { DEFAULT_MINUTES } from "../../core/records/interview";
import { sectionOf } from "../../core/note/add-section";
import type { Change } from "../../core/note/plan-changes";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import { replayLog } from "../../core/pipeline/replay-log";
import { writeProperty } from "../../core/note/write-property";
import { HELD_TABLE } from "../../core/vocabulary/held";
import { plannedAhead } from "../pipeline/planned-interview";
import type { InterviewContext } from "./interview-text";
import { pathOfInterview } from "../pipeline/interview-note";
import type { Notes } from "../write/ports";
import type { InterviewPorts } from "./prepare-interview";

/** Which conversation was held. */
export interface HeldRequest extends InterviewContext {
	/** The conversation's note; undefined for the last one with the person, else a new one. */
	readonly interview?: string | undefined;
	/** The day of a conversation that has no note or no time yet; undefined for today. */
	readonly date?: CalendarDate | undefined;
	/** Whether it is the one that is planned for later, held earlier. */
	readonly isEarlier?: boolean | undefined;
}

/** A conversation as the recap finds it. */
export interface HeldInterview {
	readonly path: string;
	/** Undefined where its note is still to be made. */
	readonly entry: InterviewEntry | undefined;
	readonly starts: LocalDateTime;
	/** What is to be written into its properties. */
	readonly changes: readonly Change[];
	readonly people: readonly ContactEntry[];
}

/** A held conversation without a recap is this one for this many days. */
const RECENT_DAYS = 7;

/** The conversation that is to be written up: the one that is said, else the last one with the person, else a new one; or why there is none. */
export async function findHeldInterview(
	{ notes, isTaken }: InterviewPorts,
	index: VaultIndex,
	request: HeldRequest,
): Promise<HeldInterview | string> {
	const { fit, now } = request;
	const today = dayOf(now);
	const day = request.date ?? today;
	const entry = request.interview
		? index.get(request.interview)
		: request.isEarlier
			? plannedAhead(index, fit.entry, "met", day)
			: await lastInterview(notes, index, fit.entry, day);
	if (entry ? entry.kind !== "interview" : request.interview !== undefined)
		return `${request.interview ?? ""} is no longer a conversation: it was renamed, deleted or changed.`;
	const interview = entry?.kind === "interview" ? entry : undefined;
	const planned = interview?.note.starts;
	const isMoved = planned === undefined || (request.isEarlier && dayOf(planned) > day);
	const starts = isMoved ? timeOf(index, request) : planned;
	if (dayOf(starts) > today)
		return `${interview?.note.name ?? `A conversation ${onDayLabel(dayOf(starts), today)}`} has not happened yet.`;
	const { held } = interview?.note ?? { held: "planned" };
	if (interview && HELD_TABLE[held].fellThrough)
		return `${interview.note.name}: its note says ${held}. Change that first, if it was held.`;
	const { properties } = index.settings;
	const changes = [
		...(isMoved ? [writeProperty(properties, "starts", starts)] : []),
		...(interview ? [] : [writeProperty(properties, "minutes", DEFAULT_MINUTES)]),
		...(held === "held" ? [] : [writeProperty(properties, "held", "held")]),
	];
	const path = interview?.path ?? pathOfInterview(index, fit.entry, starts, isTaken);
	return {
		path,
		entry: interview,
		starts,
		changes,
		people: interview ? peopleIn(interview) : [fit.entry],
	};
}

/** The latest planned conversation that has come by a day, one without a time, or one that was held in the days before and has no recap. */
async function lastInterview(
	notes: Notes,
	index: VaultIndex,
	person: ContactEntry,
	day: CalendarDate,
): Promise<InterviewEntry | undefined> {
	const interviews = interviewsWith(index, person);
	const planned = interviews.filter(({ note }) => note.held === "planned");
	const begun = planned.filter(
		({ note }) => note.starts !== undefined && dayOf(note.starts) <= day,
	);
	const open = begun.at(-1) ?? planned.find(({ note }) => note.starts === undefined);
	if (open) return open;
	const held = interviews
		.filter(({ note }) => note.held === "held" && note.starts !== undefined)
		.at(-1);
	if (held?.note.starts === undefined) return undefined;
	const age = daysBetween(dayOf(held.note.starts), day);
	if (age < 0 || age > RECENT_DAYS) return undefined;
	const text = await notes.read(held.path);
	const hasRecap = sectionOf(text ?? "", index.settings.interview.recapHeading) !== undefined;
	return age === 0 || !hasRecap ? held : undefined;
}

/** When a conversation without a time was held: as the log says it was agreed, else at the moment of writing, or at noon of another day. */
function timeOf(index: VaultIndex, { fit, date, now }: HeldRequest): LocalDateTime {
	const day = date ?? dayOf(now);
	const at = timeInLog(index, fit.entry);
	if (at !== undefined && (date === undefined ? dayOf(at) <= day : dayOf(at) === day)) return at;
	return day === dayOf(now) ? now : (`${day}T12:00` as LocalDateTime);
}

/** The time that was agreed on with a person who is scheduled, or who was and was met, as long as no note of that conversation is there. */
function timeInLog(index: VaultIndex, person: ContactEntry): LocalDateTime | undefined {
	const { stage, log } = person.note;
	if (stage === "scheduled") return replayLog(log).at;
	if (stage !== "met" || log.at(-1)?.event !== "met") return undefined;
	const { at } = replayLog(log.slice(0, -1));
	return interviewsWith(index, person).some(({ note }) => note.starts === at) ? undefined : at;
}

/** The last conversation with a person that has begun, where its note says that it was held, these days; undefined where the request names another. */
export function lastHeld(index: VaultIndex, request: HeldRequest): InterviewEntry | undefined {
	const today = dayOf(request.now);
	const entry = interviewsWith(index, request.fit.entry)
		.filter(({ note: { held, starts } }) => {
			const hasBegun = starts !== undefined && dayOf(starts) <= today;
			return hasBegun && !HELD_TABLE[held].fellThrough;
		})
		.at(-1);
	const starts = entry?.note.starts;
	if (starts === undefined || entry?.note.held !== "held") return undefined;
	const { interview = entry.path, date = dayOf(starts) } = request;
	const isMeant = interview === entry.path && date === dayOf(starts);
	return isMeant && daysBetween(date, today) <= RECENT_DAYS ? entry : undefined;
}
