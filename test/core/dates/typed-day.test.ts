import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/dates/calendar-date";
import { dayLabel } from "../../../src/core/dates/day-in-words";
import { addDays } from "../../../src/core/dates/calendar-date";
import { readTypedDay } from "../../../src/core/dates/typed-day";

/** A Sunday. */
const TODAY = "2026-11-29" as CalendarDate;

describe("a day that is typed as people say it", () => {
	it.each([
		["today", "2026-11-29", "2026-11-29"],
		["Yesterday", "2026-11-28", "2026-11-28"],
		["tomorrow", "2026-11-30", "2026-11-30"],
		["next Tuesday", "2026-12-01", "2026-12-01"],
		["last Tuesday", "2026-11-24", "2026-11-24"],
		["fri", "2026-11-27", "2026-12-04"],
		["1 Dec", "2025-12-01", "2026-12-01"],
		["Dec 1st", "2025-12-01", "2026-12-01"],
		["Tue, 1 Dec", "2025-12-01", "2026-12-01"],
		["18 Nov", "2026-11-18", "2027-11-18"],
		["1 Dec 2026", "2026-12-01", "2026-12-01"],
		["2026-12-01", "2026-12-01", "2026-12-01"],
	])("is understood: “%s”", (typed, before, after) => {
		expect(readTypedDay(typed, TODAY, "before")).toBe(before);
		expect(readTypedDay(typed, TODAY, "after")).toBe(after);
	});

	it.each(["", "soon", "31 Feb", "03/04/2026", "last"])("is not told by “%s”", (typed) => {
		expect(readTypedDay(typed, TODAY, "after")).toBeUndefined();
	});

	it("is read back as views say it", () => {
		for (let away = 0; away < 300; away += 1) {
			const [past, future] = [addDays(TODAY, -away), addDays(TODAY, away)];
			expect(readTypedDay(dayLabel(past, TODAY), TODAY, "before")).toBe(past);
			expect(readTypedDay(dayLabel(future, TODAY), TODAY, "after")).toBe(future);
		}
	});
});
