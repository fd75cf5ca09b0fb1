import fc from "fast-check";
import { moment } from "obsidian-test-mocks/obsidian";
import { describe, expect, it } from "vitest";
import type { LocalDateTime } from "../../../src/core/dates/calendar-date";
import { formatMoment } from "../../../src/core/dates/format-moment";
import { time } from "../../make/pipeline";

/** What moment itself writes; local times are read as UTC, so that no zone skips or repeats an hour. */
function byMoment(at: LocalDateTime, format: string): string {
	return moment.utc(at, "YYYY-MM-DDTHH:mm", true).locale("en").format(format);
}

/** Every letter that moment knows, at every length that it knows; zones and the clock's ticks are not known here. */
const TOKENS = [
	...["M", "Mo", "MM", "MMM", "MMMM", "Q", "Qo", "D", "Do", "DD", "DDD", "DDDo", "DDDD"],
	...["d", "do", "dd", "ddd", "dddd", "e", "E", "w", "wo", "ww", "W", "Wo", "WW"],
	...[
		"Y",
		"YY",
		"YYYY",
		"YYYYY",
		"YYYYYY",
		"y",
		"yo",
		"yy",
		"yyy",
		"yyyy",
		"N",
		"NN",
		"NNN",
		"NNNN",
		"NNNNN",
	],
	...["gg", "gggg", "ggggg", "GG", "GGGG", "GGGGG", "A", "a"],
	...["H", "HH", "h", "hh", "k", "kk", "m", "mm", "s", "ss", "hmm", "hmmss", "Hmm", "Hmmss"],
	...["S", "SS", "SSS", "SSSS", "SSSSS", "SSSSSS", "SSSSSSS", "SSSSSSSS", "SSSSSSSSS"],
	...["LT", "LTS", "L", "LL", "LLL", "LLLL", "l", "ll", "lll", "llll"],
];

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");
const times = fc
	.record({
		year: fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 9999 })),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(1, 2, 3, 4, 28)),
		hour: fc.integer({ min: 0, max: 23 }),
		minute: fc.integer({ min: 0, max: 59 }),
	})
	.map(({ year, month, day, hour, minute }) =>
		time(`${pad(year, 4)}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`),
	);

describe("a date by moment's letters", () => {
	it.each(TOKENS)("%s is what moment writes, on any day", (token) => {
		fc.assert(
			fc.property(times, (at) => {
				expect(formatMoment(at, token)).toEqual({ text: byMoment(at, token), unknown: undefined });
			}),
			{ numRuns: 60, seed: 5 },
		);
	});

	it("is what moment writes around every New Year, when weeks are of another year", () => {
		const format = "GGGG-[W]WW E | gggg-[w]ww e | GG gg W w DDDD";
		for (let year = 1960; year <= 2060; year++) {
			for (const day of [
				"12-25",
				"12-28",
				"12-29",
				"12-30",
				"12-31",
				"01-01",
				"01-02",
				"01-03",
				"01-04",
				"01-07",
			]) {
				const at = time(`${year}-${day}T12:00`);
				expect(formatMoment(at, format).text).toBe(byMoment(at, format));
			}
		}
	});

	it("is cut into letters, words in brackets and other characters as moment cuts it", () => {
		const piece = fc.oneof(
			{ arbitrary: fc.constantFrom(...TOKENS), weight: 5 },
			{
				arbitrary: fc.constantFrom(
					"[",
					"]",
					"[]",
					"[at]",
					"[M[D]",
					"[a]b]",
					"\\",
					"\\M",
					"\\L",
					"[\\M]",
					"[",
				),
				weight: 3,
			},
			{
				arbitrary: fc.constantFrom(
					" ",
					"-",
					"/",
					", ",
					"é",
					"日",
					"1",
					"$&",
					"}}",
					"\u{1F600}",
					"\n",
					"T",
					"|",
				),
				weight: 2,
			},
			{ arbitrary: fc.constantFrom(..."bcfijnopqrtuvBCFIJKOPRUV"), weight: 1 },
		);
		fc.assert(
			fc.property(times, fc.array(piece, { maxLength: 8 }), (at, pieces) => {
				// Of an empty format moment makes one of its own.
				const format = `${pieces.join("")}.`;
				expect(formatMoment(at, format).text).toBe(byMoment(at, format));
			}),
			{ numRuns: 5_000, seed: 6 },
		);
	});

	it("names the first letters that mean nothing, and writes them as they stand", () => {
		const at = time("2024-03-05T09:07");
		expect(formatMoment(at, "D. MMMM [um] HH:mm")).toEqual({
			text: "5. March um 09:07",
			unknown: undefined,
		});
		expect(formatMoment(at, "YYYY-MM-DDTHH:mm")).toEqual({
			text: "2024-03-05T09:07",
			unknown: undefined,
		});
		expect(formatMoment(at, "D by M, b")).toEqual({ text: "5 b2024 3, b", unknown: "b" });
	});

	it.each(["X", "x", "Z", "ZZ"])("does not know %s, which needs a zone", (letter) => {
		expect(formatMoment(time("2024-03-05T09:07"), letter)).toEqual({
			text: letter,
			unknown: letter,
		});
	});
});
