import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekday } from "../../../src/core/dates/calendar-date";
import { addBusinessDays } from "../../../src/core/dates/business-days";
import { day } from "../../make/pipeline";

const USUAL = [0, 6];

describe("business days", () => {
	it.each([
		// 2026-03-02 is a Monday
		["2026-03-02", 0, "2026-03-02"],
		["2026-03-02", 3, "2026-03-05"],
		["2026-03-02", 5, "2026-03-09"],
		["2026-03-05", 3, "2026-03-10"],
		["2026-03-06", 1, "2026-03-09"],
		["2026-03-07", 1, "2026-03-09"],
		["2026-03-08", 1, "2026-03-09"],
		["2026-03-07", 5, "2026-03-13"],
		["2026-03-07", 0, "2026-03-07"],
		["2026-03-02", 7, "2026-03-11"],
		["2026-10-30", 3, "2026-11-04"],
		["2026-12-31", 1, "2027-01-01"],
		["2028-02-28", 2, "2028-03-01"],
	])("are counted over weekends: %s and %d is %s", (from, days, to) => {
		expect(addBusinessDays(day(from), days, USUAL)).toBe(to);
	});

	it("take the days of the week that are off from the settings", () => {
		expect(addBusinessDays(day("2026-03-04"), 2, [5, 6])).toBe("2026-03-08");
		expect(addBusinessDays(day("2026-03-02"), 2, [1, 2, 3, 4, 5, 6])).toBe("2026-03-15");
		expect(addBusinessDays(day("2026-03-06"), 1, [])).toBe("2026-03-07");
		expect(addBusinessDays(day("2026-03-06"), 1, [0, 1, 2, 3, 4, 5, 6])).toBe("2026-03-07");
	});

	it("are the same counted one by one", () => {
		const dates = fc.integer({ min: -20_000, max: 20_000 });
		const weekends = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 });
		fc.assert(
			fc.property(dates, fc.nat({ max: 60 }), weekends, (offset, days, weekend) => {
				const from = addDays(day("2026-03-02"), offset);
				let to = from;
				for (let left = days; left > 0;) {
					to = addDays(to, 1);
					if (!weekend.includes(weekday(to))) left -= 1;
				}
				expect(addBusinessDays(from, days, weekend)).toBe(to);
			}),
			{ seed: 20_260_310, numRuns: 500 },
		);
	});

	it("end with the calendar", () => {
		expect(addBusinessDays(day("9999-12-30"), 7, USUAL)).toBe("9999-12-31");
		expect(addBusinessDays(day("9999-12-31"), 1_000, [5, 6])).toBe("9999-12-31");
	});
});
