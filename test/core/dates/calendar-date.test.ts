import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addDays,
	calendarDate,
	dayNumber,
	daysBetween,
	weekday,
} from "../../../src/core/dates/calendar-date";
import { day } from "../../make/pipeline";

describe("computing with days", () => {
	function numberOf(year: number, month: number, day: number): number {
		const date = calendarDate(year, month, day);
		if (date === undefined) throw new Error("No such day.");
		return dayNumber(date);
	}

	it("counts days from 1970, backwards too", () => {
		expect(numberOf(1970, 1, 1)).toBe(0);
		expect(numberOf(1969, 12, 31)).toBe(-1);
		expect(numberOf(2024, 3, 1) - numberOf(2024, 2, 28)).toBe(2);
		expect(numberOf(2023, 3, 1) - numberOf(2023, 2, 28)).toBe(1);
	});

	it("counts whole days where clocks are put forward or back", () => {
		expect(numberOf(2024, 3, 11) - numberOf(2024, 3, 10)).toBe(1);
		expect(numberOf(2024, 11, 4) - numberOf(2024, 11, 3)).toBe(1);
	});

	it("takes a year below 100 for that year, not for one of our century", () => {
		expect(numberOf(100, 1, 1) - numberOf(99, 1, 1)).toBe(365);
		expect(numberOf(24, 3, 5)).toBeLessThan(numberOf(1024, 3, 5));
	});

	it("writes years with four digits, and knows no year before 1 or after 9999", () => {
		expect(calendarDate(24, 3, 5)).toBe("0024-03-05");
		expect(calendarDate(0, 1, 1)).toBeUndefined();
		expect(calendarDate(10_000, 1, 1)).toBeUndefined();
	});

	it("knows no day between the days", () => {
		expect(calendarDate(2024, 1.5, 1)).toBeUndefined();
		expect(calendarDate(2024, 1, 1.5)).toBeUndefined();
		expect(calendarDate(NaN, 1, 1)).toBeUndefined();
	});
});

describe("days before and after", () => {
	it.each([
		["2026-03-02", 0, "2026-03-02"],
		["2026-03-02", 1, "2026-03-03"],
		["2026-03-01", -1, "2026-02-28"],
		["2024-02-28", 1, "2024-02-29"],
		["2024-02-29", 366, "2025-03-01"],
		["2026-12-31", 1, "2027-01-01"],
		// where clocks are put forward and back in New York
		["2026-03-07", 1, "2026-03-08"],
		["2026-03-08", 1, "2026-03-09"],
		["2026-10-31", 1, "2026-11-01"],
		["2026-11-01", 1, "2026-11-02"],
		["2026-11-02", -1, "2026-11-01"],
		["1969-12-31", 1, "1970-01-01"],
		["0099-12-31", 1, "0100-01-01"],
		["0001-01-02", -1, "0001-01-01"],
		["1900-02-28", 1, "1900-03-01"],
	])("are of %s and %d: %s", (from, days, to) => {
		expect(addDays(day(from), days)).toBe(to);
		expect(daysBetween(day(from), day(to))).toBe(days);
	});

	it("end where the calendar does", () => {
		expect(addDays(day("9999-12-30"), 5)).toBe("9999-12-31");
		expect(addDays(day("2026-03-02"), 1e9)).toBe("9999-12-31");
		expect(addDays(day("2026-03-02"), Infinity)).toBe("9999-12-31");
		expect(addDays(day("0001-01-01"), -1)).toBe("0001-01-01");
		expect(addDays(day("2026-03-02"), -1e15)).toBe("0001-01-01");
	});

	it("are each other's reverse, and seven days on is the same day of the week", () => {
		const days = fc.integer({ min: -700_000, max: 2_900_000 });
		fc.assert(
			fc.property(days, days, (a, b) => {
				const [from, to] = [addDays(day("1970-01-01"), a), addDays(day("1970-01-01"), b)];
				expect(addDays(from, daysBetween(from, to))).toBe(to);
				expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0);
				expect(from < to).toBe(a < b);
				expect(weekday(addDays(from, 1))).toBe((weekday(from) + 1) % 7);
			}),
			{ seed: 20_260_310, numRuns: 500 },
		);
	});

	it.each([
		["2026-03-08", 0],
		["2026-03-09", 1],
		["2026-11-01", 0],
		["2024-02-29", 4],
		["1970-01-01", 4],
		["1969-12-31", 3],
		["2000-01-01", 6],
		["0001-01-01", 1],
		["9999-12-31", 5],
	])("have the weekday of the calendar: %s is %d", (date, wanted) => {
		expect(weekday(day(date))).toBe(wanted);
	});
});
