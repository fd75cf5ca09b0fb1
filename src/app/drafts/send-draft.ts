import { DRAFT_USES, draftsOf } from "../../core/drafts/draft-use";
import type { DraftKind } from "../../core/drafts/draft-kind";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry, InterviewEntry, Ref } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText, parseLink } from "../../core/text/link";
import { VIA_RULES } from "../../core/pipeline/event-wish";
import type { LogEvent } from "../../core/vocabulary/log-event";
import { replayLog } from "../../core/pipeline/replay-log";
import type { Introducer } from "../write/introducer-link";
import { prepareCourtesy } from "../conversation/mark-conversation";
import { notThere, personAt, prepareEvent, type Prepared } from "../pipeline/record-event";

/** A text that goes out. */
export interface SentDraft {
	readonly kind: DraftKind;
	/** The note of the contact whom it is about. */
	readonly path: string;
	readonly introducer: Introducer | undefined;
	/** The note of the conversation that thanks and reports are about; undefined for the last of which they are owed. */
	readonly interview?: string | undefined;
}

/** Prepares to record that a text was sent: the event in the person's note, or thanks and report in that of the conversation. */
export function prepareSent(
	index: VaultIndex,
	{ kind, path, introducer, interview }: SentDraft,
	today: CalendarDate,
): Prepared {
	const person = personAt(index, path);
	if (!person) return notThere(path);
	const { event, remark } = DRAFT_USES[kind];
	if (event === undefined) {
		const talk = interview ?? owedConversation(index, person, kind)?.path;
		if (talk !== undefined)
			return prepareCourtesy(index, talk, kind === "thanks" ? "thanked" : "reported", today);
		const message = `No conversation with ${person.note.name} is waiting for this: nothing was recorded.`;
		return { ok: false, message };
	}
	const via = VIA_RULES[event] === "none" ? undefined : introducer;
	const prepared = prepareEvent(index, { path, event, date: today, via, remark }, today);
	if (!prepared.ok) return prepared;
	const title = sentTitle(kind, person.note.name, introducerName(index, introducer));
	return { ok: true, action: { ...prepared.action, title } };
}

/** The texts that fit where a person stands; thanks and reports while they are owed. */
export function draftsFor(index: VaultIndex, person: ContactEntry): readonly DraftKind[] {
	const { status, stage, introducedBy } = person.note;
	if (status !== undefined && stage === undefined) return [];
	return draftsOf(stage).filter(
		(kind) =>
			DRAFT_USES[kind].event !== undefined ||
			(owedConversation(index, person, kind) !== undefined &&
				(kind === "thanks" || introducedBy.length > 0)),
	);
}

/** The event of the log that says whom a text is about; asked introducers are known by their property too. */
const NAMED_BY: Readonly<Partial<Record<DraftKind, LogEvent>>> = {
	nudge: "asked",
	"name-drop": "named",
	reply: "introduced",
	"report-back": "introduced",
};

/**
 * Whom a text is about where I do not choose: the one who is asked, whose name I may use, or who really
 * introduced us, as the log of this attempt says it, else the properties; undefined where neither does.
 */
export function knownIntroducer(
	index: VaultIndex,
	person: ContactEntry,
	kind: DraftKind,
): Introducer | undefined {
	const event = NAMED_BY[kind];
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
export function owedConversation(
	index: VaultIndex,
	person: ContactEntry,
	kind: DraftKind,
): InterviewEntry | undefined {
	const owed = kind === "thanks" ? "thanked" : "reported";
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

function sentTitle(kind: DraftKind, person: string, introducer = "The introducer"): string {
	switch (kind) {
		case "ask":
			return `${introducer} asked to introduce ${person}`;
		case "use-name":
			return `${introducer} asked for the use of their name with ${person}`;
		case "nudge":
			return `${introducer} reminded about ${person}`;
		case "follow-up":
			return `Followed up with ${person}`;
		default:
			return `Wrote to ${person}`;
	}
}
