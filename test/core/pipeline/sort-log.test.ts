import { describe, expect, it } from "vitest";
import { sortByDate } from "../../../src/core/pipeline/sort-log";
import { logOf } from "../../make/pipeline";

/** A log by day of the month and event, as it is sorted. */
function sorted(...lines: readonly string[]): string[] {
	const log = logOf(...lines.map((line) => `2026-03-${line}`));
	expect(log).toHaveLength(lines.length);
	return sortByDate(log).map(({ date, event }) => `${date.slice(-2)} ${event}`);
}

describe("the lines of a log", () => {
	it("that are in order stay as they are", () => {
		const log = logOf("2026-03-01 asked", "2026-03-01 introduced", "2026-03-02 contacted");
		expect(sortByDate(log)).toBe(log);
		expect(sortByDate([])).toEqual([]);
	});

	it("are sorted by date, those of one day as they stand", () => {
		expect(sorted("04 contacted", "01 asked", "09 met", "01 introduced")).toEqual([
			"01 asked",
			"01 introduced",
			"04 contacted",
			"09 met",
		]);
	});

	it("of a log with the newest first are turned, also within a day", () => {
		expect(sorted("05 contacted", "05 introduced", "01 nudged", "01 asked")).toEqual([
			"01 asked",
			"01 nudged",
			"05 introduced",
			"05 contacted",
		]);
	});

	it("that are added below such a log come after those of their day", () => {
		expect(sorted("05 introduced", "05 asked", "01 contacted", "05 scheduled", "06 met")).toEqual([
			"01 contacted",
			"05 asked",
			"05 introduced",
			"05 scheduled",
			"06 met",
		]);
	});

	it("are not turned where only an old line was added below", () => {
		expect(sorted("05 asked", "05 introduced", "02 contacted")).toEqual([
			"02 contacted",
			"05 asked",
			"05 introduced",
		]);
		expect(sorted("05 asked", "05 introduced", "02 contacted", "06 met")).toEqual([
			"02 contacted",
			"05 asked",
			"05 introduced",
			"06 met",
		]);
	});

	it("of one day alone stay as they stand", () => {
		expect(sorted("05 met", "05 asked")).toEqual(["05 met", "05 asked"]);
		expect(sorted("05 met", "05 asked", "07 talked", "06 nudged")).toEqual([
			"05 met",
			"05 asked",
			"06 nudged",
			"07 talked",
		]);
	});
});
