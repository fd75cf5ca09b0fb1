import type { CalendarDate } from "../dates/calendar-date";
import { onDayLabel } from "../dates/day-in-words";
import { displayText } from "../text/link";
import type { LogLine } from "../note/log";
import type { Card } from "../pipeline/board";
import type { LogEvent } from "../vocabulary/log-event";
import type { LimitedStage, Stage } from "../vocabulary/stage";
import type { AgendaDraft } from "./agenda-item";

type Part = Pick<AgendaDraft, "kind" | "why" | "action" | "introducer">;

/** A person, and where they stand. */
export type StagedContact = Pick<Card, "entry" | "stageStatus">;

/** `since` is from when the limit is counted. */
type PartOf = (contact: StagedContact, since: CalendarDate, today: CalendarDate) => Part;

/** What each stage asks for when its limit has come. */
const PARTS: Readonly<Record<LimitedStage, PartOf> & Partial<Record<Stage, PartOf>>> = {
	introduced: (contact, since, today) => ({
		kind: "introduction-unanswered",
		why: `${whoIn(contact, "introduced") ?? "The introducer"} introduced you ${onDayLabel(since, today)}: the next move is yours.`,
		action: "write",
	}),
	asked: askedPart,
	"name-ok": (contact, since, today) => ({
		kind: "name-unused",
		why: `${whoIn(contact, "named") ?? "The introducer"} let you use their name ${onDayLabel(since, today)}: the next move is yours.`,
		action: "write",
	}),
	contacted: contactedPart,
};

/**
 * The line of a person by the limit of their stage, whether or not that has come; undefined where the stage
 * asks for nothing or its age is unknown. What a conversation asks for, its own lines say.
 */
export function stageLine(contact: StagedContact, today: CalendarDate): AgendaDraft | undefined {
	const { entry, stageStatus } = contact;
	const due = stageStatus.dueOn;
	const since = stageStatus.replay.remindFrom ?? stageStatus.since;
	if (due === undefined || since === undefined) return undefined;
	const part = PARTS[stageStatus.stage]?.(contact, since, today);
	return part && { person: entry, interview: undefined, due, ...part };
}

function askedPart(contact: StagedContact, since: CalendarDate, today: CalendarDate): Part {
	const { remindBy, tries } = contact.stageStatus.replay;
	const introducer = whoIn(contact, "asked");
	const name = introducer ?? "The introducer";
	const on = onDayLabel(since, today);
	const action = tries > 1 ? "ask-somebody-else" : "nudge";
	const part = { kind: "ask-stale", action, introducer } as const;
	if (remindBy?.event === "agreed")
		return { ...part, why: `${name} agreed ${on}, but hasn't introduced you yet.` };
	const was = remindBy?.event === "nudged" ? "reminded" : "asked";
	return { ...part, why: `${name} was ${was} ${on} and hasn't answered yet.` };
}

function contactedPart(
	{ stageStatus }: StagedContact,
	since: CalendarDate,
	today: CalendarDate,
): Part {
	const { remindBy, tries } = stageStatus.replay;
	const kind = "no-reply";
	const on = onDayLabel(since, today);
	const fellThrough = FELL_THROUGH[remindBy?.event ?? "contacted"];
	if (fellThrough !== undefined) {
		const why = `${fellThrough} ${on}, and no new date has been set since.`;
		return { kind, why, action: "follow-up" };
	}
	const isLate = stageStatus.followUpOn !== undefined && stageStatus.followUpOn <= today;
	const wrote = tries > 1 ? "You wrote again" : "You wrote";
	const late = tries > 1 ? "close-as-no-reply" : "follow-up";
	const why = `${wrote} ${on}, and there's no reply yet.`;
	return { kind, why, action: isLate ? late : "try-second-person" };
}

const FELL_THROUGH: Readonly<Partial<Record<LogEvent, string>>> = {
	cancelled: "The conversation was cancelled",
	"no-show": "The conversation did not take place",
};

/** Who the last such line of the attempt names, else whom the note names. */
function whoIn(
	{ entry, stageStatus }: StagedContact,
	event: "asked" | "named" | "introduced",
): string | undefined {
	const { introVia, introducedBy } = entry.note;
	const lines = stageStatus.replay.attempt.filter((line) => line.event === event && hasLink(line));
	const [stated] = event === "introduced" ? introducedBy : introVia;
	const who = lines.at(-1)?.link ?? stated;
	return who === undefined ? undefined : displayText(who);
}

function hasLink({ link }: LogLine): boolean {
	return link !== undefined;
}
