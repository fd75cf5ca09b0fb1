import {
	addDays,
	type CalendarDate,
	dayOf,
	daysBetween,
	type LocalDateTime,
} from "../dates/calendar-date";
import type { Entry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { Board } from "../pipeline/board";
import {
	AGENDA_KIND_TABLE,
	AGENDA_KINDS,
	AGENDA_PARTS,
	type AgendaDraft,
	type AgendaItem,
	type AgendaPart,
} from "./agenda-item";
import { AGENDA_SOURCES, type AgendaSource, type AgendaView } from "./agenda-sources";
import { showsFrom } from "./interview-lines";

/**
 * Everything that is due, what cannot wait first (design: what is due). `now` is local; `aheadDays` adds what
 * will be due in this many days. A conversation and an event are shown from the day before.
 */
export function makeAgenda(
	index: VaultIndex,
	board: Board,
	now: LocalDateTime,
	aheadDays = 0,
): AgendaItem[] {
	const last = addDays(dayOf(now), aheadDays);
	return Array.from(index.entries, (note) => itemsOf(note, { index, board, now }, last))
		.flat()
		.sort(compareItems);
}

/** Every source of lines. */
export const SOURCES: readonly AgendaSource[] = Object.values(AGENDA_SOURCES);

/** The lines that hang on a note and are to be seen by the last day. */
export function itemsOf(note: Entry, view: AgendaView, last: CalendarDate): readonly AgendaItem[] {
	const today = dayOf(view.now);
	return SOURCES.flatMap(({ lines }) => lines(note, view))
		.filter((line) => showsFrom(line) <= last)
		.map((line) => {
			const overdueDays = Math.max(0, daysBetween(line.due, today));
			return { ...line, overdueDays, when: partOf(line, overdueDays, today) };
		});
}

/** What is later than so many days is older; what cannot wait stays where it is twice as long. */
const LATE_DAYS = 7;

/** What cannot wait does so from the day before it is due. */
function partOf({ kind, due }: AgendaDraft, overdueDays: number, today: CalendarDate): AgendaPart {
	const { part } = AGENDA_KIND_TABLE[kind];
	if (overdueDays > (part === "now" ? 2 * LATE_DAYS : LATE_DAYS)) return "older";
	return part === "now" && due > addDays(today, 1) ? "week" : part;
}

/** What cannot wait first, by its kind; then what is due this week, then what waits for others, then what is older, each by its day. */
export function compareItems(a: AgendaItem, b: AgendaItem): number {
	if (a.when !== b.when) return AGENDA_PARTS.indexOf(a.when) - AGENDA_PARTS.indexOf(b.when);
	const byDay = compareTexts(a.due, b.due);
	const byKind = AGENDA_KINDS.indexOf(a.kind) - AGENDA_KINDS.indexOf(b.kind);
	return (
		(a.when === "now" ? byKind || byDay : byDay || byKind) ||
		compareTexts(startOf(a), startOf(b)) ||
		compareTexts(nameOf(a), nameOf(b)) ||
		compareTexts(pathOf(a), pathOf(b)) ||
		(a.promise?.line ?? 0) - (b.promise?.line ?? 0)
	);
}

/** Conversations of one day stand by their time. */
function startOf({ kind, interview }: AgendaItem): string {
	return kind === "conversation" ? (interview?.note.starts ?? "") : "";
}

function nameOf({ person, event }: AgendaItem): string {
	return (person ?? event)?.labels[0] ?? "";
}

function pathOf({ interview, opportunity, person, event }: AgendaItem): string {
	return (interview ?? opportunity ?? person ?? event)?.path ?? "";
}

function compareTexts(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
