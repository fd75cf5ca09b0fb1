import type { CalendarDate } from "../dates/calendar-date";
import { foldText } from "../text/fold-text";
import { displayText } from "../text/link";
import type { AgendaItem } from "./agenda-item";

/** A line of the agenda as it is shown: all that one introducer is asked is one. */
export interface AgendaLine {
	/** What its button does: for several asks, the first of which the introducer can be reminded. */
	readonly item: AgendaItem;
	/** All that it stands for, in their order; where that is one, it is `item`. */
	readonly items: readonly AgendaItem[];
}

/** The lines of an agenda in its order; several asks of one introducer stand where the first of them is. */
export function agendaLines(agenda: readonly AgendaItem[]): AgendaLine[] {
	const asks = new Map<string, AgendaItem[]>();
	const found: AgendaItem[][] = [];
	for (const item of agenda) {
		const group = groupOf(item);
		const key = group && foldText(group);
		const others = key === undefined ? undefined : asks.get(key);
		if (others) {
			others.push(item);
			continue;
		}
		const items = [item];
		if (key !== undefined) asks.set(key, items);
		found.push(items);
	}
	return found.flatMap((items) => {
		const item = items.find(({ action }) => action === "nudge") ?? items[0];
		return item ? [{ item, items }] : [];
	});
}

/** How many lines are due by a day and press: what waits for others and what is older is not counted. */
export function countPressing(agenda: readonly AgendaItem[], today: CalendarDate): number {
	return agenda.filter(({ when, due }) => due <= today && (when === "now" || when === "week"))
		.length;
}

/** Whoever is asked: the path of their note, else their name; undefined for what is no ask. */
export function groupOf({ person, introducer }: AgendaItem): string | undefined {
	if (introducer === undefined) return undefined;
	const ref = person?.introVia.find(({ text }) => displayText(text) === introducer);
	return ref?.target?.path ?? introducer;
}

/** What the introducer of several asks is to be reminded of: "4 asks: Ann Lee, Bo Roy, …". */
export function asksPhrase({ items }: AgendaLine): string {
	const names = items.map(({ person }) => person?.note.name ?? "");
	return `${items.length} asks wait for an answer: ${names.join(", ")}.`;
}
