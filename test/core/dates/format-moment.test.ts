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

/** The letters of moment that people use. */
const LETTERS = [
	...["YYYY", "YY", "Q", "M", "MM", "MMM", "MMMM", "D", "Do", "DD", "d", "ddd", "dddd"],
	...["w", "ww", "gggg", "W", "WW", "GGGG"],
	...["H", "HH", "h", "hh", "m", "mm", "s", "ss", "A", "a", "Hmm", "hmm", "HHmmss"],
];

/** Those that nobody was seen to use. */
const UNKNOWN = [
	...["Mo", "Qo", "DDD", "DDDo", "DDDD", "do", "dd", "e", "E", "wo", "Wo", "gg", "GG", "ggggg"],
	...["Y", "YYYYY", "YYYYYY", "y", "yo", "yy", "yyyy", "N", "NNNN", "k", "kk", "S", "SSS"],
	...["L", "LL", "LLLL", "l", "ll", "X", "x", "Z", "ZZ", "z"],
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
	it.each(LETTERS)("%s is what moment writes, on any day", (letters) => {
		fc.assert(
			fc.property(times, (at) => {
				const text = byMoment(at, letters);
				expect(formatMoment(at, letters)).toEqual({ text, unknown: undefined });
			}),
			{ numRuns: 60, seed: 5 },
		);
	});

	it("is what moment writes around every New Year, when weeks are of another year", () => {
		const format = "GGGG-[W]WW | gggg-[w]ww | W w";
		const days = ["12-25", "12-28", "12-29", "12-30", "12-31", "01-01", "01-02", "01-04", "01-07"];
		for (let year = 1960; year <= 2060; year++) {
			for (const day of days) {
				const at = time(`${year}-${day}T12:00`);
				expect(formatMoment(at, format).text).toBe(byMoment(at, format));
			}
		}
	});

	it("is cut into letters, words in brackets and other characters as moment cuts it", () => {
		const piece = fc.oneof(
			{ arbitrary: fc.constantFrom(...LETTERS), weight: 5 },
			{
				arbitrary: fc.constantFrom("[", "]", "[]", "[at]", "[M[D]", "[a]b]", "[D '' b]", "[\\M]"),
				weight: 3,
			},
			{
				arbitrary: fc.constantFrom(
					...[" ", "-", "/", ", ", "é", "日", "1", "$&", "}}", "\u{1F600}", "T", "'", "''"],
				),
				weight: 3,
			},
		);
		fc.assert(
			fc.property(times, fc.array(piece, { maxLength: 8 }), (at, pieces) => {
				// Of an empty format moment makes one of its own.
				const format = `${pieces.join("")}.`;
				const { text, unknown } = formatMoment(at, format);
				if (unknown === undefined) expect(text).toBe(byMoment(at, format));
			}),
			{ numRuns: 5_000, seed: 6 },
		);
	});

	it("names the first letters that are not known here, and writes them as they stand", () => {
		const at = time("2024-03-05T09:07");
		expect(formatMoment(at, "D. MMMM [um] HH:mm")).toEqual({
			text: "5. March um 09:07",
			unknown: undefined,
		});
		expect(formatMoment(at, "YYYY-MM-DDTHH:mm")).toEqual({
			text: "2024-03-05T09:07",
			unknown: undefined,
		});
		expect(formatMoment(at, "D by M, y")).toEqual({ text: "5 by 3, y", unknown: "b" });
	});

	it.each([...UNKNOWN, "MMMMM", "ddddd", "b", "\\"])(
		"names %s, which is not known here, and writes it as it stands",
		(letters) => {
			expect(formatMoment(time("2024-03-05T09:07"), `D ${letters}!`)).toEqual({
				text: `5 ${letters}!`,
				unknown: letters,
			});
		},
	);

	it("names the first part of letters that moment takes together", () => {
		expect(formatMoment(time("2024-03-05T09:07"), "LTS").unknown).toBe("L");
		expect(formatMoment(time("2024-03-05T09:07"), "Dth").unknown).toBe("t");
	});
});
