import { describe, expect, it } from "vitest";
import { calendarIdOf } from "../../../src/app/interview/calendar-id";

describe("what calendars know a conversation by", () => {
	it("is what its note says", () => {
		expect(calendarIdOf({ path: "Interviews/Tea.md", calendarId: "mine" })).toBe("mine");
	});

	it("is letters of its own for every path, where its note says nothing", () => {
		const ids = Array.from({ length: 1_000 }, (_, place) => {
			const path = `Interviews/Tea${place === 0 ? "" : ` ${place}`}.md`;
			return calendarIdOf({ path, calendarId: undefined });
		});
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => /^[a-p]{16}$/.test(id))).toBe(true);
	});
});
