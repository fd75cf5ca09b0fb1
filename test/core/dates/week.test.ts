import { describe, expect, it } from "vitest";
import { ENGLISH_WEEKS, ISO_WEEKS, weekOf } from "../../../src/core/dates/week";
import { day } from "../../make/pipeline";

describe("the week of a day", () => {
	it.each([
		["2024-12-29", { year: 2024, week: 52 }, { year: 2025, week: 1 }],
		["2024-12-30", { year: 2025, week: 1 }, { year: 2025, week: 1 }],
		["2021-01-01", { year: 2020, week: 53 }, { year: 2021, week: 1 }],
		["2023-01-01", { year: 2022, week: 52 }, { year: 2023, week: 1 }],
		["2022-12-31", { year: 2022, week: 52 }, { year: 2022, week: 53 }],
		["0001-01-01", { year: 1, week: 1 }, { year: 1, week: 1 }],
		["9999-12-31", { year: 9999, week: 52 }, { year: 10_000, week: 1 }],
	])("%s is counted from Monday by ISO 8601, and from Sunday in English", (date, iso, english) => {
		expect(weekOf(day(date), ISO_WEEKS)).toEqual(iso);
		expect(weekOf(day(date), ENGLISH_WEEKS)).toEqual(english);
	});
});
