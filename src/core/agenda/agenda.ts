import {
	addDays,
	type CalendarDate,
	dayOf,
	daysBetween,
	type LocalDateTime,
} from "../dates/calendar-date";
import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { Board } from "../pipeline/board";
import { plannedOne } from "../pipeline/conversations";
import { AGENDA_KINDS, type AgendaDraft, type AgendaItem } from "./agenda-item";
import { conversationLines, scheduledLine, showsFrom } from "./conversation-lines";
import { stageLine } from "./stage-lines";

/**
 * Everything that is due, the oldest debt first (design: what is due). `now` is local; `aheadDays` adds what
 * will be due in so many days. A conversation is shown from the day before.
 */
export function makeAgenda(
	index: VaultIndex,
	board: Board,
	now: LocalDateTime,
	aheadDays = 0,
): AgendaItem[] {
	const today = dayOf(now);
	const last = addDays(today, aheadDays);
	return draftLines(index, board, now)
		.filter((line) => showsFrom(line) <= last)
		.map((line) => ({ ...line, overdueDays: Math.max(0, daysBetween(line.due, today)) }))
		.sort(compareItems);
}

function draftLines(index: VaultIndex, board: Board, now: LocalDateTime): AgendaDraft[] {
	const today = dayOf(now);
	const lines: AgendaDraft[] = [];
	const add = (line: AgendaDraft | undefined): void => void (line && lines.push(line));
	for (const { cards } of board.stages) {
		for (const card of cards) {
			if (card.standing.stage !== "scheduled") add(stageLine(card, today));
			else if (!plannedOne(board.conversations.get(card.entry) ?? []))
				add(scheduledLine(card, now));
		}
	}
	for (const interview of index.interviews)
		lines.push(...conversationLines(interview, now, index.settings.pipeline));
	for (const person of index.people) {
		add(followUpLine(person));
		add(keepInTouchLine(person, board, today));
	}
	return lines;
}

function followUpLine(person: ContactEntry): AgendaDraft | undefined {
	const { followUp } = person.note;
	if (followUp === undefined) return undefined;
	const why = `You wanted to come back to this on ${followUp}.`;
	return {
		kind: "follow-up",
		person,
		interview: undefined,
		due: followUp,
		why,
		action: "log-contact",
	};
}

/** Somebody with whom there was no contact yet is due at once. */
function keepInTouchLine(
	person: ContactEntry,
	board: Board,
	today: CalendarDate,
): AgendaDraft | undefined {
	const { keepInTouch, followUp } = person.note;
	if (keepInTouch === undefined) return undefined;
	const last = lastContact(person, board);
	const reckoned = last === undefined ? today : addDays(last, keepInTouch);
	const due = followUp !== undefined && followUp > reckoned ? followUp : reckoned;
	const why =
		last === undefined
			? `You want to keep in touch every ${keepInTouch} days, and there was no contact yet.`
			: `You want to keep in touch every ${keepInTouch} days; the last contact was on ${last}.`;
	const part = { kind: "keep-in-touch", why, action: "log-contact" } as const;
	return { person, interview: undefined, due, ...part };
}

/** The latest of property, log and held conversations. */
function lastContact(person: ContactEntry, board: Board): CalendarDate | undefined {
	let latest = person.note.lastTouch;
	for (const { note } of board.conversations.get(person) ?? []) {
		if (note.held !== "held" || note.starts === undefined) continue;
		const day = dayOf(note.starts);
		if (latest === undefined || day > latest) latest = day;
	}
	return latest;
}

function compareItems(a: AgendaItem, b: AgendaItem): number {
	if (a.due !== b.due) return a.due < b.due ? -1 : 1;
	if (a.kind !== b.kind) return AGENDA_KINDS.indexOf(a.kind) - AGENDA_KINDS.indexOf(b.kind);
	return compareTexts(nameOf(a), nameOf(b)) || compareTexts(pathOf(a), pathOf(b));
}

function nameOf({ person }: AgendaItem): string {
	return person?.labels[0] ?? "";
}

function pathOf({ interview, person }: AgendaItem): string {
	return interview?.path ?? person?.path ?? "";
}

function compareTexts(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
