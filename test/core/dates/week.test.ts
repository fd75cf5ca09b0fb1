import { describe, expect, it } from "vitest";
import { endOfWeek, firstDayIn, startOfWeek } from "../../../src/core/dates/week";
import { day } from "../../make/pipeline";

describe("a week", () => {
	it("begins on the day that is said, on or before each of its days", () => {
		expect(startOfWeek(day("2026-11-30"), 1)).toBe("2026-11-30");
		expect(startOfWeek(day("2026-12-06"), 1)).toBe("2026-11-30");
		expect(startOfWeek(day("2026-12-06"), 0)).toBe("2026-12-06");
		expect(startOfWeek(day("2027-01-01"), 6)).toBe("2026-12-26");
		expect(endOfWeek(day("2026-12-28"))).toBe("2027-01-03");
	});

	it("begins where a language is spoken as it does there, and on Monday where that is not known", () => {
		expect(firstDayIn("de")).toBe(1);
		expect(firstDayIn("en-US")).toBe(0);
		expect(firstDayIn("en-GB")).toBe(1);
		expect(firstDayIn("not a language")).toBe(1);
	});
});
