import { addDays, dayOf, daysBetween, type LocalDateTime } from "../dates/calendar-date";
import type { VaultIndex } from "../index/vault-index";
import type { Board } from "../pipeline/board";
import { AGENDA_KINDS, type AgendaDraft, type AgendaItem } from "./agenda-item";
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
	const today = dayOf(now);
	const last = addDays(today, aheadDays);
	return draftLines({ index, board, now })
		.filter((line) => showsFrom(line) <= last)
		.map((line) => ({ ...line, overdueDays: Math.max(0, daysBetween(line.due, today)) }))
		.sort(compareItems);
}

const SOURCES: readonly AgendaSource[] = Object.values(AGENDA_SOURCES);

function draftLines(view: AgendaView): readonly AgendaDraft[] {
	const drafts: AgendaDraft[] = [];
	for (const { lines } of SOURCES) {
		for (const note of view.index.entries) drafts.push(...lines(note, view));
	}
	return drafts;
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
