import type { ComponentChildren } from "preact";
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
export function interviews(index: VaultIndex, entry: ContactEntry): ComponentChildren[] {
	return interviewsWith(index, entry)
		.reverse()
		.map((interview) => <InterviewLine key={interview.path} interview={interview} />);
}

/** A conversation in a line: when, whether it was held, its goal. */
export function InterviewLine({
	interview: { path, note },
}: {
	readonly interview: InterviewEntry;
}) {
	const goal = note.goal === undefined ? "" : `: ${shownText(note.goal)}`;
	return (
		<Line
			label={note.starts?.replace("T", " ") ?? "No time yet"}
			text={<NoteLink path={path} text={`${note.held}${goal}`} />}
		/>
	);
}

/** What happened, as the introduction log has it. */
export function logLines(log: readonly LogLine[]): ComponentChildren[] {
	return log.map((line) => <Line key={line.line} label={line.date} text={logLabel(line)} />);
}

/** What is wrong with the note by itself. */
export function problemLines(problems: readonly Problem[]): ComponentChildren[] {
	return problems.map(({ code, message }, i) => (
		<Line key={`${code} ${i}`} label="" text={message} />
	));
}
