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
import { AGENDA_KINDS, type AgendaItem } from "./agenda-item";
import { AGENDA_SOURCES, type AgendaSource, type AgendaView } from "./agenda-sources";
import { showsFrom } from "./interview-lines";

/**
 * Everything that is due, the oldest debt first (design: what is due). `now` is local; `aheadDays` adds what
 * will be due in this many days. A conversation is shown from the day before.
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
		.map((line) => ({ ...line, overdueDays: Math.max(0, daysBetween(line.due, today)) }));
}

/** The oldest debt first. */
export function compareItems(a: AgendaItem, b: AgendaItem): number {
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
