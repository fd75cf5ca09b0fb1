import { addDays, type CalendarDate } from "../../core/dates/calendar-date";

/** A conversation for a calendar. */
export interface CalendarEvent {
	/** The same for the same conversation, so that a calendar replaces it; it goes out into the world, and tells nothing. */
	readonly id: string;
	/** The instant at which it begins, or its day, where that alone is known. */
	readonly starts: Date | CalendarDate;
	readonly minutes: number;
	/** When this file was made. */
	readonly stamp: Date;
	readonly title: string;
	readonly place?: string | undefined;
}

const MINUTE_MS = 60_000;
/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** A calendar may not be empty: what stands in one without events. */
const ZONE = [
	"BEGIN:VTIMEZONE",
	"TZID:UTC",
	"BEGIN:STANDARD",
	"DTSTART:19700101T000000",
	"TZOFFSETFROM:+0000",
	"TZOFFSETTO:+0000",
	"END:STANDARD",
	"END:VTIMEZONE",
];

/** An iCalendar file with these events, in UTC (RFC 5545): lines end in CRLF and are folded, texts are escaped. The name is what calendars call it. */
export function makeIcs(events: readonly CalendarEvent[], name?: string): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Warm Intros//EN",
		...(name === undefined ? [] : [`X-WR-CALNAME:${escapeText(name)}`]),
		...(events.length === 0 ? ZONE : events.flatMap(eventLines)),
		"END:VCALENDAR",
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** Whether two calendar files say the same, whenever they were made. */
export function isSameCalendar(one: string, other: string): boolean {
	const said = (text: string): string => text.replace(/^(?:DTSTAMP|SEQUENCE):.*\r\n/gm, "");
	return said(one) === said(other);
}

function eventLines({ id, starts, minutes, stamp, title, place }: CalendarEvent): string[] {
	return [
		"BEGIN:VEVENT",
		`UID:${escapeText(id)}@warm-intros`,
		`DTSTAMP:${utcTime(stamp)}`,
		`SEQUENCE:${editionOf(stamp)}`,
		...timeLines(starts, minutes),
		`SUMMARY:${escapeText(title)}`,
		...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
		"END:VEVENT",
	];
}

function timeLines(starts: CalendarEvent["starts"], minutes: number): string[] {
	if (typeof starts === "string") {
		const [from, to] = [starts, addDays(starts, 1)].map((day) => day.replaceAll("-", ""));
		return [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`];
	}
	const ends = new Date(starts.getTime() + minutes * MINUTE_MS);
	return [`DTSTART:${utcTime(starts)}`, `DTEND:${utcTime(ends)}`];
}

const FIRST_EDITION_MS = Date.UTC(2020, 0);
const LAST_EDITION = 2 ** 31 - 1;

/**
 * The number of an edition, by which calendars know which of two files is newer. No note counts its files, and
 * only growing counts: so it is the seconds since 2020, which an integer of iCalendar holds until 2088.
 */
function editionOf(stamp: Date): number {
	const seconds = Math.floor((stamp.getTime() - FIRST_EDITION_MS) / 1_000);
	return Math.min(Math.max(seconds, 0), LAST_EDITION);
}

/** The last instant that four digits of a year can say. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);

/** `20260302T170000Z`. */
function utcTime(instant: Date): string {
	const sayable = new Date(Math.min(instant.getTime(), LAST_MS));
	return `${sayable.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function escapeText(text: string): string {
	return text
		.replace(/\p{Surrogate}/gu, "\uFFFD")
		.replace(/[\\;,]/g, (mark) => `\\${mark}`)
		.replace(/\r\n|\r|\n/g, "\\n")
		.replace(/\p{Cc}/gu, " ");
}

/** Breaks a long line before a character that would be too much; the next line begins with a blank. */
function foldLine(line: string): string {
	let folded = "";
	let octets = 0;
	for (const char of line) {
		const size = octetsOf(char);
		if (octets + size > LINE_OCTETS) {
			folded += "\r\n ";
			octets = 1;
		}
		folded += char;
		octets += size;
	}
	return folded;
}

function octetsOf(char: string): number {
	const code = char.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
