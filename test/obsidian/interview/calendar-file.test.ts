import { describe, expect, it } from "vitest";
import type { LocalDateTime } from "../../../src/core/dates/calendar-date";
import { calendarPath, calendarWrite } from "../../../src/obsidian/interview/calendar-file";

const wish = {
	interview: "Interviews/2026-03-11 Ann Lee.md",
	calendarId: "0123456789abcdef",
	name: "Ann Lee",
	at: "2026-03-11T10:00" as LocalDateTime,
	minutes: 30,
	place: undefined,
};

describe("the calendar file of a conversation", () => {
	it("lies beside the note, under its name", () => {
		expect(calendarPath("Interviews/2026-03-11 Ann Lee.md")).toBe(
			"Interviews/2026-03-11 Ann Lee.ics",
		);
	});

	it("begins at the local hour, and bears the id in the note, so that a calendar knows it again", () => {
		const write = calendarWrite(wish, () => false);
		if (write.kind !== "create") throw new Error("Expected a new file");
		const starts = new Date(2026, 2, 11, 10).toISOString().replace(/[-:]|\.000/g, "");
		expect(write.path).toBe("Interviews/2026-03-11 Ann Lee.ics");
		expect(write.text).toContain(`DTSTART:${starts}\r\n`);
		expect(write.text).toContain("UID:0123456789abcdef@warm-intros\r\n");
	});

	it("takes the place of one that was made earlier, and of no other", () => {
		const made = calendarWrite(wish, () => false);
		const again = calendarWrite({ ...wish, minutes: 60 }, () => true);
		if (made.kind !== "create" || again.kind !== "edit") throw new Error("Expected an edit");
		expect(again.plan(made.text).ok).toBe(true);
		expect(again.plan("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").ok).toBe(false);
	});
});
