import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/dates/calendar-date";
import { dayInText } from "../../../src/core/dates/day-in-text";

/** A Sunday. */
const TODAY = "2026-11-29" as CalendarDate;

describe("the day until which something is promised", () => {
	it.each([
		["send her the deck until Friday", "2026-12-04"],
		["the deck by 4 Dec", "2026-12-04"],
		["by December 4th: the deck", "2026-12-04"],
		["by the 4th of January", "2027-01-04"],
		["by 4 January 2028", "2028-01-04"],
		["before next tue", "2026-12-01"],
		["by Sunday", "2026-12-06"],
		["call back tomorrow", "2026-11-30"],
		["2026-12-24 at the latest", "2026-12-24"],
		["das Deck bis Freitag", "2026-12-04"],
	])("is told in “%s”", (text, day) => {
		expect(dayInText(text, TODAY)).toBe(day);
	});

	it.each([
		"send the deck",
		"notes on payments",
		"Friday's deck",
		"by 31 February",
		"by mar",
		"the deck by Friday 📅 2026-12-11",
		"in 2026",
	])("is not told in “%s”", (text) => {
		expect(dayInText(text, TODAY)).toBeUndefined();
	});
});
