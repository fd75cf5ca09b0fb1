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

/** Reads the open tasks with a day below a heading of a note, wherever it stands; `start` is where its body begins. */
export function readPromises(text: string, heading: string, start: number): OpenPromise[] {
	const found: OpenPromise[] = [];
	let section = findSection(text, heading, start);
	if (!section || !DUE.test(text.slice(section.from))) return found;
	const hidden = findHiddenRanges(text, start);
	let [line, at] = [1, 0];
	for (; section; section = findSection(text, heading, section.to, hidden)) {
		line += text.slice(at, section.from).split("\n").length - 1;
		for (at = section.from; at < section.to; line += 1) {
			const end = nextLine(text, at);
			const promise = isHidden(hidden, at) ? undefined : readPromise(text.slice(at, end));
			if (promise) found.push({ ...promise, line });
			at = end;
		}
	}
	return found;
}

/** Reads a line that is an open task with a day. */
function readPromise(line: string): Omit<OpenPromise, "line"> | undefined {
	const text = OPEN_TASK.exec(line.trimEnd())?.[1];
	const due = readDate(DUE.exec(text ?? "")?.[1]);
	return text !== undefined && due.kind === "date" ? { text, due: due.date } : undefined;
}

/** Parts the open tasks with a day, with what is indented below each, from what else somebody typed; those below a heading of their own stay there, and so does everything beside code and comments. */
export function partPromises(text: string): { readonly rest: string; readonly tasks: string } {
	if (findHiddenRanges(text, 0).length > 0) return { rest: text, tasks: "" };
	const rest: string[] = [];
	const tasks: string[] = [];
	let [isBelowHeading, isTask] = [false, false];
	for (const line of text.split("\n")) {
		isBelowHeading ||= /^ {0,3}(?:#{1,6}(?:\s|$)|=+\s*$|-+\s*$)/.test(line);
		const isMore = isTask && /^(?: {2}|\t)\s*\S/.test(line);
		isTask = !isBelowHeading && (isMore || (/^\S/.test(line) && readPromise(line) !== undefined));
		(isTask ? tasks : rest).push(line);
	}
	return { rest: rest.join("\n").trim(), tasks: tasks.join("\n") };
}
