/** A conversation for a calendar. */
export interface CalendarEvent {
	/** The same for the same conversation, so that a calendar replaces it; it goes out into the world, and tells nothing. */
	readonly id: string;
	/** The instant at which it begins. */
	readonly starts: Date;
	readonly minutes: number;
	/** When this file was made. */
	readonly stamp: Date;
	readonly title: string;
	readonly place?: string | undefined;
}

const MINUTE_MS = 60_000;
/** Octets of a line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** An iCalendar file with one event, in UTC (RFC 5545): lines end in CRLF and are folded, texts are escaped. */
export function makeIcs({ id, starts, minutes, stamp, title, place }: CalendarEvent): string {
	const ends = new Date(starts.getTime() + minutes * MINUTE_MS);
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Warm Intros//EN",
		"BEGIN:VEVENT",
		`UID:${escapeText(id)}@warm-intros`,
		`DTSTAMP:${utcTime(stamp)}`,
		`SEQUENCE:${editionOf(stamp)}`,
		`DTSTART:${utcTime(starts)}`,
		`DTEND:${utcTime(ends)}`,
		`SUMMARY:${escapeText(title)}`,
		...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
		"END:VEVENT",
		"END:VCALENDAR",
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join("");
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
