import type { ComponentChildren } from "preact";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { dayLabel, timeLabel } from "../../core/dates/day-in-words";
import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import type { LogLine } from "../../core/note/log";
import type { Problem } from "../../core/text/problem";
import { logLabel } from "../shared/log-label";
import { NoteLink } from "../shared/note-link";
import { Line } from "./panel-section";
import { shownText } from "../shared/shown-text";

/** The conversations with a person, the latest first. */
export function interviews(
	index: VaultIndex,
	entry: ContactEntry,
	today: CalendarDate,
): ComponentChildren[] {
	return interviewsWith(index, entry)
		.reverse()
		.map((interview) => <InterviewLine key={interview.path} interview={interview} today={today} />);
}

/** A conversation in a line: when, whether it was held, its goal. */
export function InterviewLine({
	interview: { path, note },
	today,
}: {
	readonly interview: InterviewEntry;
	readonly today: CalendarDate;
}) {
	const goal = note.goal === undefined ? "" : `: ${shownText(note.goal)}`;
	return (
		<Line
			label={note.starts === undefined ? "No time yet" : timeLabel(note.starts, today)}
			text={<NoteLink path={path} text={`${note.held}${goal}`} />}
		/>
	);
}

/** What happened, as the introduction log has it. */
export function logLines(log: readonly LogLine[], today: CalendarDate): ComponentChildren[] {
	return log.map((line) => (
		<Line key={line.line} label={dayLabel(line.date, today)} text={logLabel(line, today)} />
	));
}

/** What is wrong with the note by itself. */
export function problemLines(problems: readonly Problem[]): ComponentChildren[] {
	return problems.map(({ code, message }, i) => (
		<Line key={`${code} ${i}`} label="" text={message} />
	));
}
