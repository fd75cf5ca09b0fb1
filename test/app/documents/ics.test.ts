import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEvent, makeIcs } from "../../../src/app/documents/ics";
import { readIcs } from "../../make/read-ics";

const EVENT: CalendarEvent = {
	id: "0123456789abcdef",
	starts: new Date(Date.UTC(2026, 2, 20, 8, 30)),
	minutes: 45,
	stamp: new Date(Date.UTC(2026, 2, 12, 11, 0, 7)),
	title: "Conversation with Ann",
};

function read(event: Partial<CalendarEvent>): ReturnType<typeof readIcs> {
	return readIcs(Buffer.from(makeIcs([{ ...EVENT, ...event }]), "utf8"));
}

describe("a calendar file", () => {
	it("is one event in UTC, with each line ended by CRLF", () => {
		expect(makeIcs([{ ...EVENT, place: "Café" }])).toBe(
			[
				"BEGIN:VCALENDAR",
				"VERSION:2.0",
				"PRODID:-//Warm Intros//EN",
				"BEGIN:VEVENT",
				"UID:0123456789abcdef@warm-intros",
				"DTSTAMP:20260312T110007Z",
				"SEQUENCE:195476407",
				"DTSTART:20260320T083000Z",
				"DTEND:20260320T091500Z",
				"SUMMARY:Conversation with Ann",
				"LOCATION:Café",
				"END:VEVENT",
				"END:VCALENDAR",
				"",
			].join("\r\n"),
		);
	});

	it("holds the instants that it is given, and its end is so many minutes later", () => {
		const { starts, ends, stamp } = read({ minutes: 1440 });
		expect(starts).toEqual(EVENT.starts);
		expect(ends).toEqual(new Date(Date.UTC(2026, 2, 21, 8, 30)));
		expect(stamp).toEqual(EVENT.stamp);
	});

	it("ends no later than a calendar can say", () => {
		const starts = new Date("9999-12-31T23:59:00Z");
		expect(makeIcs([{ ...EVENT, starts, minutes: 1440 }])).toContain("DTEND:99991231T235959Z\r\n");
		const later = makeIcs([{ ...EVENT, starts: new Date("+010000-01-01T05:00:00Z") }]);
		expect(later).toContain("DTSTART:99991231T235959Z\r\n");
	});

	it("has the number of an edition that no calendar finds too large or too small", () => {
		const edition = (stamp: string): unknown =>
			read({ stamp: new Date(stamp) }).texts.get("SEQUENCE");
		expect(edition("1999-01-01T00:00:00Z")).toBe("0");
		expect(edition("2020-01-01T00:00:01Z")).toBe("1");
		expect(edition("2500-01-01T00:00:00Z")).toBe("2147483647");
	});

	it("has no place where none is known", () => {
		expect(read({}).texts.has("LOCATION")).toBe(false);
	});

	it.each([
		["marks", "a\\b;c,d:e \\n \\\\n"],
		["line breaks", "a\nb\n\nc"],
		["long lines", "word ".repeat(60)],
		["characters of several bytes", "é😀漢字".repeat(40)],
		["what looks like another line", "x\nEND:VEVENT\nBEGIN:VALARM"],
	])("keeps %s of a text", (_, text) => {
		const { texts } = read({ title: text, place: text });
		expect([texts.get("SUMMARY"), texts.get("LOCATION")]).toEqual([text, text]);
	});

	it("makes other line breaks plain ones, and other controls blanks", () => {
		expect(read({ title: "a\r\nb\rc\td\u0000e\u007F" }).texts.get("SUMMARY")).toBe("a\nb\nc d e ");
	});

	it("has the same id for the same conversation, whatever else changes", () => {
		const ids = [{}, { minutes: 10 }, { title: "x" }, { starts: EVENT.stamp }].map((event) =>
			read(event).texts.get("UID"),
		);
		expect(new Set(ids)).toEqual(new Set([`${EVENT.id}@warm-intros`]));
	});

	it("is read back as it was meant, whatever the words", () => {
		const words = fc.string({ unit: "grapheme", maxLength: 200 });
		fc.assert(
			fc.property(words, words, (title, place) => {
				const plain = (text: string): string =>
					text
						.replace(/\r\n|\r/g, "\n")
						.replace(/\p{Cc}/gu, (control) => (control === "\n" ? control : " "))
						.replace(/\p{Surrogate}/gu, "\uFFFD");
				const { texts } = read({ title, place });
				expect(texts.get("SUMMARY")).toBe(plain(title));
				expect(texts.get("LOCATION")).toBe(plain(place));
			}),
		);
	});
});
