import { describe, expect, it } from "vitest";
import { dayInWords } from "../../../src/core/dates/day-in-words";
import { day } from "../../make/pipeline";

describe("a day in words", () => {
	// 2026-11-28 is a Saturday.
	it.each([
		["2026-11-28", "today"],
		["2026-11-27", "yesterday"],
		["2026-11-29", "tomorrow"],
		["2026-11-26", "last Thursday"],
		["2026-11-22", "last Sunday"],
		["2026-11-21", "on 21 November"],
		["2026-11-30", "on Monday"],
		["2026-12-04", "on Friday"],
		["2026-12-05", "on 5 December"],
		["2026-01-02", "on 2 January"],
		["2027-05-30", "on 30 May"],
		["2027-05-31", "on 31 May 2027"],
		["2025-12-31", "on 31 December 2025"],
		["0099-03-01", "on 1 March 99"],
	])("%s is %s, seen from 28 November 2026", (date, words) => {
		expect(dayInWords(day(date), day("2026-11-28"))).toBe(words);
	});

	it("needs no year for a day of last year that is near", () => {
		expect(dayInWords(day("2026-12-18"), day("2027-01-11"))).toBe("on 18 December");
		expect(dayInWords(day("2026-12-31"), day("2027-01-01"))).toBe("yesterday");
	});

	it("is the same where clocks are put forward or back", () => {
		expect(dayInWords(day("2026-03-07"), day("2026-03-08"))).toBe("yesterday");
		expect(dayInWords(day("2026-11-02"), day("2026-11-01"))).toBe("tomorrow");
	});
});
