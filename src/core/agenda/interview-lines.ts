import {
	addDays,
	type CalendarDate,
	dayOf,
	type LocalDateTime,
	minutesBetween,
} from "../dates/calendar-date";
import { onDayLabel, timeLabel } from "../dates/day-in-words";
import type { ContactEntry, InterviewEntry } from "../index/entry";
import { DEFAULT_MINUTES } from "../records/interview";
import { displayText } from "../text/link";
import { peopleIn, reportDue, thanksDue } from "../pipeline/interviews-by-person";
import type { PipelineSettings } from "../settings/settings";
import type { AgendaDraft } from "./agenda-item";
import type { StagedContact } from "./stage-lines";

/** The lines of one conversation: that it comes, that nobody said how it went, thanks and reports that are owed. */
export function interviewLines(
	interview: InterviewEntry,
	now: LocalDateTime,
	limits: PipelineSettings,
): AgendaDraft[] {
	const [person] = peopleIn(interview);
	const { starts, minutes, isPrepared, held } = interview.note;
	if (held === "held") return debtLines(interview, dayOf(now), limits);
	if (held !== "planned" || starts === undefined) return [];
	const base = { person, interview, due: dayOf(starts) };
	if (isOver(starts, minutes, now)) return [{ ...base, ...unmarked(starts, dayOf(now)) }];
	return [{ ...base, ...coming(starts, dayOf(now), !isPrepared) }];
}

/** The line of a person who is scheduled by the log alone, without a note of the conversation. */
export function scheduledLine(
	{ entry, stageStatus }: StagedContact,
	now: LocalDateTime,
): AgendaDraft | undefined {
	const { at } = stageStatus.replay;
	const base = { person: entry, interview: undefined };
	if (at === undefined) {
		const why = "You agreed on a conversation, but its time isn't known.";
		const part = { kind: "conversation-without-time", why, action: "set-time" } as const;
		return stageStatus.since && { ...base, due: stageStatus.since, ...part };
	}
	const part = isOver(at, DEFAULT_MINUTES, now)
		? unmarked(at, dayOf(now))
		: coming(at, dayOf(now), true);
	return { ...base, due: dayOf(at), ...part };
}

function coming(starts: LocalDateTime, today: CalendarDate, isUnprepared: boolean) {
	const when = `${onDayLabel(dayOf(starts), today)} at ${starts.slice(11)}`;
	const why = isUnprepared
		? `A conversation ${when}; it isn't prepared yet.`
		: `A conversation ${when}.`;
	return { kind: "conversation", why, action: "prepare" } as const;
}

function unmarked(starts: LocalDateTime, today: CalendarDate) {
	const why = `A conversation was planned for ${timeLabel(starts, today)}. Was it held?`;
	return { kind: "conversation-unmarked", why, action: "mark-held" } as const;
}

/** One line says for all people of a conversation that thanks are owed, and one for all introducers that they wait. */
function debtLines(
	interview: InterviewEntry,
	today: CalendarDate,
	limits: PipelineSettings,
): AgendaDraft[] {
	const people = peopleIn(interview);
	const [first] = people;
	const { starts } = interview.note;
	if (starts === undefined) return [];
	const lines: AgendaDraft[] = [];
	const thanks = thanksDue(interview, first?.note.followUp, limits);
	if (thanks !== undefined) {
		const why = `You talked ${onDayLabel(dayOf(starts), today)} and haven't said thanks yet.`;
		const part = { kind: "thanks-owed", why, action: "thank" } as const;
		lines.push({ person: first, interview, due: thanks, ...part });
	}
	const report = reportLine(interview, people, limits);
	if (report !== undefined) lines.push(report);
	return lines;
}

/** The line is about the person for whom it is due first. */
function reportLine(
	interview: InterviewEntry,
	people: readonly ContactEntry[],
	limits: PipelineSettings,
): AgendaDraft | undefined {
	const owed = people
		.map((person) => ({ person, due: reportDue(interview, person, limits) }))
		.filter((one): one is Owed => one.due !== undefined)
		.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
	const [first] = owed;
	if (first === undefined) return undefined;
	const names = new Set(
		owed.map(({ person }) => displayText(person.note.introducedBy[0] ?? "The introducer")),
	);
	const has = names.size > 1 ? "have" : "has";
	const why = `${[...names].join(" and ")} introduced you, and ${has} not heard how it went.`;
	return { ...first, interview, kind: "report-owed", why, action: "report-back" };
}

interface Owed {
	readonly person: ContactEntry;
	readonly due: CalendarDate;
}

/** Whether a conversation has ended by now. */
function isOver(starts: LocalDateTime, minutes: number, now: LocalDateTime): boolean {
	return minutesBetween(starts, now) >= minutes;
}

/** A conversation and an event are shown from the day before. */
export function showsFrom({ kind, due }: AgendaDraft): CalendarDate {
	return kind === "conversation" || kind === "event" ? addDays(due, -1) : due;
}
