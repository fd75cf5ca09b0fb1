import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/dates/calendar-date";
import { localTime } from "../../../src/core/dates/local-clock";
import { atOffset } from "../../../src/core/dates/offset-time";
import { readDate, readDateTime } from "../../../src/core/dates/read-date";
import { readLogLine } from "../../../src/core/note/log";
import { readLinkedinDate } from "../../../src/import/linkedin-date";
import { PropertyReader } from "../../../src/core/note/property-reader";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { time } from "../../make/pipeline";

/** Both ends of a day in every zone, and where the calendar ends. */
const WRITTEN = [
	["2026-02-05T23:30+09:00", "2026-02-05T14:30Z"],
	["2026-02-05T23:30:15.250+0900", "2026-02-05T14:30Z"],
	["2026-02-05 23:30 +09", "2026-02-05T14:30Z"],
	["2026-02-05T23:30Z", "2026-02-05T23:30Z"],
	["2026-02-05T23:30:00z", "2026-02-05T23:30Z"],
	["2026-02-05 23:30 UTC", "2026-02-05T23:30Z"],
	["2026-02-05T00:30-11:00", "2026-02-05T11:30Z"],
	["2026-02-05T00:30+14:00", "2026-02-04T10:30Z"],
	["2026-02-05T23:30+09:00[Asia/Tokyo]", "2026-02-05T14:30Z"],
	["Feb 5, 2026 11:30 PM +09:00", "2026-02-05T14:30Z"],
	["2026-03-08T02:30-05:00", "2026-03-08T07:30Z"],
	["2026-01-01T00:00Z", "2026-01-01T00:00Z"],
] as const;

describe.each(WRITTEN)("a time with an offset, %s", (written, instant) => {
	const here = localTime(new Date(instant));

	it("is the local day and time of that moment", () => {
		expect(readDateTime(written)).toBe(here);
		expect(readDate(written)).toEqual({ kind: "date", date: dayOf(here) });
	});

	it("is so in the properties of a note, and in a file to import", () => {
		const reader = new PropertyReader(DEFAULT_SETTINGS.properties);
		reader.open("Ann.md", { starts: written, last_contact: written }, []);
		expect(reader.dateTime("starts")).toBe(here);
		expect(reader.date("last_contact")).toBe(dayOf(here));
		expect(readLinkedinDate(written)).toBe(dayOf(here));
	});

	it("is so at the start of a log line and as the time of a conversation", () => {
		expect(readLogLine(`- ${written.replace(/\[.*/, "")} met`, 1)?.date).toBe(dayOf(here));
		const line = `- 2026-02-01 scheduled ${written.replace(/\[.*/, "")}: coffee`;
		expect(readLogLine(line, 1)).toMatchObject({ at: here, text: "coffee" });
	});
});

describe("a time with an offset", () => {
	it("is none beyond the calendar", () => {
		expect(atOffset(time("9999-12-31T23:59"), "-23:00")).toBeUndefined();
		expect(atOffset(time("0001-01-01T00:00"), "+23:00")).toBeUndefined();
	});

	it("is none where no clock has that offset", () => {
		expect(readDateTime("2026-02-05T23:30+25:00")).toBeUndefined();
	});
});
