import { type DraftKind, draftsOf, LETTERS, type OwedLetter } from "../../core/drafts/draft-kind";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry, InterviewEntry, Ref } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { isRecognised } from "../../core/records/contact";
import { displayText, parseLink } from "../../core/text/link";
import { LOG_EVENT_TABLE } from "../../core/vocabulary/log-event";
import { replayLog } from "../../core/pipeline/replay-log";
import type { Introducer } from "../write/introducer-link";
import { prepareCourtesy } from "../interview/mark-interview";
import {
	type EventRequest,
	eventInNote,
	notThere,
	personAt,
	type Prepared,
} from "../pipeline/record-event";
import type { NoteWrite } from "../write/carry-out";

/** A text that goes out. */
export interface SentDraft {
	readonly kind: DraftKind;
	/** The note of the contact whom it is about. */
	readonly path: string;
	readonly introducer: Introducer | undefined;
	/** The notes of the others whom it is about. */
	readonly others?: readonly string[] | undefined;
	/** The note of the conversation that thanks and reports are about; undefined for the last of which they are owed. */
	readonly interview?: string | undefined;
}

/** Prepares to record that a text was sent: the event in the note of each whom it is about, or thanks and report in that of the conversation. */
export function prepareSent(
	index: VaultIndex,
	{ kind, path, introducer, others = [], interview }: SentDraft,
	today: CalendarDate,
): Prepared {
	const person = personAt(index, path);
	if (!person) return notThere(path);
	const { records, sent } = LETTERS[kind];
	if (records === undefined) return { ok: true, action: { title: person.note.name, writes: [] } };
	if ("owed" in records) {
		const found = interview ?? owedInterview(index, person, records.owed)?.path;
		if (found !== undefined) return prepareCourtesy(index, found, records.owed, today);
		const message = `No conversation with ${person.note.name} is waiting for this: nothing was recorded.`;
		return { ok: false, message };
	}
	const { event, remark } = records;
	const via = LOG_EVENT_TABLE[event].via === "none" ? undefined : introducer;
	const request = { event, date: today, via, remark };
	const prepared = prepareEventForAll(index, [path, ...others], request, today);
	if (!prepared.ok) return prepared;
	const names = listNames([path, ...others].map((one) => personAt(index, one)?.note.name ?? one));
	const title =
		sent?.(names, introducerName(index, introducer) ?? "The introducer") ?? `Wrote to ${names}`;
	return { ok: true, action: { ...prepared.action, title } };
}

/** Prepares to record one event of several people as one thing: in all notes, or in none. */
export function prepareEventForAll(
	index: VaultIndex,
	paths: readonly string[],
	request: Omit<EventRequest, "path">,
	today: CalendarDate,
): Prepared {
	const writes: NoteWrite[] = [];
	let title = "";
	for (const path of paths) {
		const prepared = eventInNote(index, { ...request, path }, today);
		if (!prepared.ok) return prepared;
		writes.push(...prepared.action.writes);
		title ||= prepared.action.title;
	}
	return { ok: true, action: { title, writes } };
}

/** Names in a sentence: "Ann Lee, Bo Cy and Di Ray". */
export function listNames(names: readonly string[]): string {
	const [last = "", ...others] = [...names].reverse();
	return others.length === 0 ? last : `${others.reverse().join(", ")} and ${last}`;
}

/** The texts that fit where a person stands, and whether I know them; thanks and reports while they are owed. */
export function draftsFor(
	index: VaultIndex,
	person: ContactEntry,
	isKnown = false,
): readonly DraftKind[] {
	const { stage, introducedBy } = person.note;
	if (!isRecognised(person.note)) return [];
	return draftsOf(stage).filter((kind) => {
		const { records, introducer, isForKnown = isKnown } = LETTERS[kind];
		if (isForKnown !== isKnown) return false;
		if (records === undefined || "event" in records) return true;
		const isOwed = owedInterview(index, person, records.owed) !== undefined;
		return isOwed && (introducer === "none" || introducedBy.length > 0);
	});
}

/**
 * Whom a text is about where I do not choose: the one who is asked, whose name I may use, or who really
 * introduced us, as the log of this attempt says it, else the properties; undefined where neither does.
 */
export function knownIntroducer(
	index: VaultIndex,
	person: ContactEntry,
	kind: DraftKind,
): Introducer | undefined {
	const { introducer } = LETTERS[kind];
	const event = typeof introducer === "object" ? introducer.namedBy : undefined;
	const { attempt } = replayLog(person.note.log);
	const links = attempt.flatMap((line) => (line.event === event ? (line.link ?? []) : []));
	const link = links.at(-1);
	if (link !== undefined) {
		const target = index.resolveLink(parseLink(link)?.target ?? link, person.folder);
		return target?.kind === "contact" ? { path: target.path } : { name: displayText(link) };
	}
	const { introducedBy, introVia } = person;
	const isIntroduced = event === "introduced";
	const [ref] = isIntroduced ? [...introducedBy, ...introVia] : [...introVia, ...introducedBy];
	return ref && introducerIn(ref);
}

function introducerIn({ target, text }: Ref): Introducer {
	return target?.kind === "contact" ? { path: target.path } : { name: text };
}

/** The last held conversation of which thanks are not said, or the introducer has not heard. */
export function owedInterview(
	index: VaultIndex,
	person: ContactEntry,
	owed: OwedLetter,
): InterviewEntry | undefined {
	return interviewsWith(index, person)
		.reverse()
		.find(({ note }) => note.held === "held" && note[owed] === undefined);
}

/** An introducer's name, as their note or the user says it. */
export function introducerName(
	index: VaultIndex,
	introducer: Introducer | undefined,
): string | undefined {
	if (introducer === undefined || "name" in introducer) return introducer?.name;
	return personAt(index, introducer.path)?.note.name;
}
