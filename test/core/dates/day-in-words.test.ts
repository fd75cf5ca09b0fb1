import { describe, expect, it } from "vitest";
import { dayInWords, dayLabel, onDayLabel, timeLabel } from "../../../src/core/dates/day-in-words";
import { day, time } from "../../make/pipeline";

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

describe("a day in a view", () => {
	it.each([
		["2026-11-28", "today", "today"],
		["2026-11-27", "yesterday", "yesterday"],
		["2026-11-29", "tomorrow", "tomorrow"],
		["2026-12-01", "Tue 1 Dec", "on Tue 1 Dec"],
		["2026-12-05", "Sat 5 Dec", "on Sat 5 Dec"],
		["2026-12-06", "6 Dec", "on 6 Dec"],
		["2026-11-21", "Sat 21 Nov", "on Sat 21 Nov"],
		["2026-11-18", "18 Nov", "on 18 Nov"],
		["2027-01-02", "2 Jan 2027", "on 2 Jan 2027"],
		["0099-03-01", "1 Mar 99", "on 1 Mar 99"],
	])("%s is %s, seen from Saturday, 28 November 2026", (date, label, within) => {
		expect(dayLabel(day(date), day("2026-11-28"))).toBe(label);
		expect(onDayLabel(day(date), day("2026-11-28"))).toBe(within);
	});

	it("of another year has its year however near it is, but for yesterday and tomorrow", () => {
		expect(dayLabel(day("2027-01-01"), day("2026-12-31"))).toBe("tomorrow");
		expect(dayLabel(day("2027-01-02"), day("2026-12-31"))).toBe("Sat 2 Jan 2027");
	});

	it("with its time", () => {
		expect(timeLabel(time("2026-11-29T09:30"), day("2026-11-28"))).toBe("tomorrow at 09:30");
		expect(timeLabel(time("2026-12-01T18:00"), day("2026-11-28"))).toBe("Tue 1 Dec at 18:00");
	});
});
