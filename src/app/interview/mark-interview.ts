import { onDayLabel } from "../../core/dates/day-in-words";
import { type CalendarDate, dayOf } from "../../core/dates/calendar-date";
import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { planChanges } from "../../core/note/plan-changes";
import { refuse } from "../../core/note/text-edit";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import { stageAfter } from "../../core/vocabulary/stage";
import { stageStatusOf } from "../../core/pipeline/stage-status";
import { writeProperty } from "../../core/note/write-property";
import { LOG_EVENT_TABLE } from "../../core/vocabulary/log-event";
import type { NoteWrite } from "../write/carry-out";
import { changeInterview, interviewInText } from "../pipeline/planned-interview";
import {
	completionInNote,
	conversationEvent,
	eventInNote,
	type Prepared,
} from "../pipeline/record-event";

/** Prepares to note, in the conversation's note, that thanks were said or that the introducer heard how it went. */
export function prepareCourtesy(
	index: VaultIndex,
	path: string,
	courtesy: "thanked" | "reported",
	today: CalendarDate,
): Prepared {
	const interview = interviewAt(index, path);
	if (!interview) return gone(path);
	const { name } = interview.note;
	const change = writeProperty(index.settings.properties, courtesy, today);
	const write: NoteWrite = {
		kind: "edit",
		path,
		plan: (text) => {
			const done = interviewInText(path, text, index.settings)[courtesy];
			return done === undefined
				? planChanges(text, [change])
				: refuse("not-possible", `${name}: ${courtesy} already, ${onDayLabel(done, today)}.`);
		},
	};
	return { ok: true, action: { title: `${name}: ${courtesy}`, writes: [write] } };
}

/**
 * Prepares to note that a conversation was held: in its note, and as the event in the note of each person
 * whose stage allows it and whose log does not say it already. The event has the day of the conversation.
 */
export function prepareHeld(index: VaultIndex, path: string, today: CalendarDate): Prepared {
	const interview = interviewAt(index, path);
	if (!interview) return gone(path);
	const { starts, name, held } = interview.note;
	const day = starts === undefined ? today : dayOf(starts);
	if (day > today) return { ok: false, message: `${name} has not happened yet.` };
	if (held === "held") return { ok: false, message: `${name}: its note already says that it was.` };
	const change = writeProperty(index.settings.properties, "held", "held");
	// The conversation's note, which is not told twice, is last: what was broken off can be done again.
	const writes = [
		...peopleIn(interview).flatMap((person) => meetingWrites(index, person, day, today)),
		changeInterview(index, interview, [change]),
	];
	return { ok: true, action: { title: `${name}: held`, writes } };
}

/** The event in the note of one person who was there; a status that was set by hand is explained by it. */
export function meetingWrites(
	index: VaultIndex,
	person: ContactEntry,
	day: CalendarDate,
	today: CalendarDate,
): NoteWrite[] {
	const { path, note } = person;
	const { stage, status, log } = note;
	if (status !== undefined && stage === undefined) return [];
	// What was logged since then stays after it.
	const date = log.reduce((last, line) => (line.date > last ? line.date : last), day);
	const days = isHeldOn(index, person, date) ? [day] : [day, date];
	if (log.some((line) => days.includes(line.date) && LOG_EVENT_TABLE[line.event].outcome === "met"))
		return [];
	const event = conversationEvent(stage);
	if (stageAfter(stage, event) === undefined) return [];
	const isByHand = stage === "met" && !stageStatusOf(note, index.settings.pipeline)?.isExplained;
	const prepared = isByHand
		? completionInNote(index, { path, date }, today)
		: eventInNote(index, { path, event, date }, today);
	// The conversation's own note is written by the action as a whole.
	return prepared.ok ? [...prepared.action.writes] : [];
}

/** Whether a conversation with a person was held on a day. */
function isHeldOn(index: VaultIndex, person: ContactEntry, day: CalendarDate): boolean {
	return interviewsWith(index, person).some(
		({ note: { held, starts } }) =>
			held === "held" && starts !== undefined && dayOf(starts) === day,
	);
}

function interviewAt(index: VaultIndex, path: string): InterviewEntry | undefined {
	const entry = index.get(path);
	return entry?.kind === "interview" ? entry : undefined;
}

function gone(path: string): Prepared {
	const message = `${path} is no longer a conversation: it was renamed, deleted or changed.`;
	return { ok: false, message };
}
