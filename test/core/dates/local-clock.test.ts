import { describe, expect, it } from "vitest";
import { instantOf, localDay, localTime } from "../../../src/core/dates/local-clock";
import { time } from "../../make/pipeline";

describe("the clock of this device", () => {
	it("shows the local day and time, in every time zone", () => {
		const clock = new Date(2026, 2, 5, 9, 7, 59);
		expect(localDay(clock)).toBe("2026-03-05");
		expect(localTime(clock)).toBe("2026-03-05T09:07");
		expect(localTime(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31T23:59");
		expect(localTime(new Date(2027, 0, 1, 0, 0))).toBe("2027-01-01T00:00");
	});

	it("shows a local day and time at an instant of its own", () => {
		expect(instantOf(time("2026-03-05T09:07"))).toEqual(new Date(2026, 2, 5, 9, 7));
		expect(localTime(instantOf(time("2026-03-05T00:00")))).toBe("2026-03-05T00:00");
	});

	it("says so where it is out of range", () => {
		expect(() => localDay(new Date(NaN))).toThrow("out of range");
	});
});
