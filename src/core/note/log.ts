import {
	type CalendarDate,
	type LocalDateTime,
	readDate,
	readDateTime,
} from "../dates/calendar-date";
import type { LogEvent } from "../vocabulary/log-event";
import { readLogEvent } from "./read-word";
import { findHiddenRanges, findSection, isHidden } from "./section";

/** One event of a contact's introduction log. */
export interface LogLine {
	readonly date: CalendarDate;
	readonly event: LogEvent;
	/** When the conversation is, after `scheduled` and `moved`. */
	readonly at?: LocalDateTime;
	/** The link after the event, as written: whom I asked, who introduced. */
	readonly link?: string;
	readonly text?: string;
	/** Line in the file, counted from 1. */
	readonly line: number;
}

const NONE: readonly LogLine[] = [];
const BULLET = /^[-*+] +(\d{4}-\d{2}-\d{2}) +([A-Za-z-]+)(?![^\s:])(.*)$/;
const AT = /^ +(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2})(?::\d{2})?(?=$|[ :])/;
const LINK = /^ +(\[\[[^[\]]+\]\]|\[[^[\]]*\]\((?:[^()]|\([^()]*\))+\))/;

/**
 * Reads the events below the log heading of a note (`start`: where its body begins). Lines that a person wrote
 * differently, or in code or comments, are passed over: they stay in the note and mean nothing here.
 */
export function readLog(text: string, heading: string, start: number): readonly LogLine[] {
	const section = findSection(text, heading, start);
	if (!section) return NONE;
	const hidden = findHiddenRanges(text, section.from);
	const lines: LogLine[] = [];
	let number = countLines(text, section.from);
	let at = section.from;
	for (const line of text.slice(section.from, section.to).split("\n")) {
		const read = isHidden(hidden, at) ? undefined : readLogLine(line.trimEnd(), number);
		if (read) lines.push(read);
		number += 1;
		at += line.length + 1;
	}
	return lines;
}

/** Reads one bullet: date, event, optional date and time, optional link, optional `: text`. */
export function readLogLine(line: string, number: number): LogLine | undefined {
	const bullet = BULLET.exec(line);
	if (!bullet) return undefined;
	const date = readDate(bullet[1]);
	const event = readLogEvent(bullet[2] ?? "");
	if (date.kind !== "date" || event === undefined) return undefined;
	let rest = bullet[3] ?? "";
	const at = AT.exec(rest);
	const time = readDateTime(at?.[1]);
	if (at && time) rest = rest.slice(at[0].length);
	const link = LINK.exec(rest);
	if (link) rest = rest.slice(link[0].length);
	const text = rest.replace(/^\s*:?\s*/, "");
	return {
		date: date.date,
		event,
		...(time ? { at: time } : {}),
		...(link?.[1] ? { link: link[1] } : {}),
		...(text ? { text } : {}),
		line: number,
	};
}

/** Line of the offset, counted from 1. */
function countLines(text: string, offset: number): number {
	let lines = 1;
	for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) lines += 1;
	return lines;
}
