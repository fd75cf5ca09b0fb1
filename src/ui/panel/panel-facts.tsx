import type { ComponentChildren } from "preact";
import type { ContactEntry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import type { LogLine } from "../../core/note/log";
import type { Problem } from "../../core/text/problem";
import { logWords } from "../shared/log-words";
import { NoteLink } from "../shared/note-link";
import { Line, Refs } from "./panel-section";
import { shownText } from "../shared/shown-text";
import { safeWebLink } from "../shared/web-link";
import { sourceWord } from "../shared/words";

/** Where a person came from: source, event, school. */
export function whereFrom({ note, metAt }: ContactEntry): ComponentChildren[] {
	const lines: ComponentChildren[] = [];
	if (note.source !== undefined)
		lines.push(<Line key="source" label="Source" text={sourceWord(note.source)} />);
	if (metAt.length > 0)
		lines.push(
			<Refs
				key="event"
				label={note.metRole === undefined ? "Met at" : `Met at, ${note.metRole}`}
				refs={metAt}
			/>,
		);
	if (note.connectedOn !== undefined)
		lines.push(<Line key="connected" label="Connected" text={note.connectedOn} />);
	if (note.school.length > 0)
		lines.push(<Line key="school" label="School" text={note.school.map(displayText).join(", ")} />);
	return lines;
}

/** Who introduced, referred and knows whom. */
export function peopleLines(entry: ContactEntry): ComponentChildren[] {
	const lines = [
		["Introduced by", entry.introducedBy],
		["Asked to introduce", entry.introVia],
		["Referred by", entry.referredBy],
		["Knows", entry.knows],
	] as const;
	return lines.flatMap(([label, refs]) =>
		refs.length > 0 ? [<Refs key={label} label={label} refs={refs} />] : [],
	);
}

/** The conversations with a person, the latest first. */
export function conversations(index: VaultIndex, entry: ContactEntry): ComponentChildren[] {
	return interviewsWith(index, entry)
		.reverse()
		.map((interview) => <Conversation key={interview.path} interview={interview} />);
}

function Conversation({ interview: { path, note } }: { readonly interview: InterviewEntry }) {
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
	return log.map((line) => <Line key={line.line} label={line.date} text={logWords(line)} />);
}

/** Mail, phone and profile; a profile that is no address of the web is no link. */
export function addresses({ note }: ContactEntry): ComponentChildren[] {
	const { linkedin } = note;
	const profile = linkedin === undefined ? undefined : safeWebLink(linkedin);
	const mails = note.email.map((email) => (
		<Line
			key={email}
			label="E-mail"
			text={<a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>}
		/>
	));
	const phones = note.phone.map((phone) => (
		<Line
			key={phone}
			label="Phone"
			text={<a href={`tel:${phone.replace(/[^\d+*#]/g, "")}`}>{phone}</a>}
		/>
	));
	if (linkedin === undefined) return [...mails, ...phones];
	const shown =
		profile === undefined ? (
			linkedin
		) : (
			<a href={profile} rel="noopener">
				{linkedin}
			</a>
		);
	return [...mails, ...phones, <Line key="profile" label="Profile" text={shown} />];
}

/** What is wrong with the note by itself. */
export function problemLines(problems: readonly Problem[]): ComponentChildren[] {
	return problems.map(({ code, message }, i) => (
		<Line key={`${code} ${i}`} label="" text={message} />
	));
}
