import type { CalendarDate } from "../dates/calendar-date";
import { readDate } from "../dates/read-date";
import { nextLine } from "../text/text-range";
import { findHiddenRanges, findSection, isHidden } from "./section";

/** A task of mine that is not ticked and has a day. */
export interface OpenPromise {
	/** As written, without its box. */
	readonly text: string;
	readonly due: CalendarDate;
	/** Counted from 1. */
	readonly line: number;
}

const OPEN_TASK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+(\S.*)$/;
/** The day of a task as the Tasks plugin writes it, and Dataview. */
const DUE = /(?:📅\uFE0F?\s*|\bdue::\s*)(?:\[\[)?(\d{4}-\d{2}-\d{2})/u;

/** Reads the open tasks with a day below a heading of a note; `start` is where its body begins. */
export function readPromises(text: string, heading: string, start: number): OpenPromise[] {
	const section = findSection(text, heading, start);
	const found: OpenPromise[] = [];
	if (!section || !DUE.test(text.slice(section.from, section.to))) return found;
	const hidden = findHiddenRanges(text, start);
	let line = text.slice(0, section.from).split("\n").length;
	for (let at = section.from; at < section.to; line += 1) {
		const end = nextLine(text, at);
		const task = isHidden(hidden, at) ? undefined : OPEN_TASK.exec(text.slice(at, end).trimEnd());
		const due = readDate(DUE.exec(task?.[1] ?? "")?.[1]);
		if (task?.[1] !== undefined && due.kind === "date")
			found.push({ text: task[1], due: due.date, line });
		at = end;
	}
	return found;
}
