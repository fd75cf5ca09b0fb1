import {
	addBusinessDays as addBusinessDaysByLibrary,
	addDays as addDaysByLibrary,
	differenceInCalendarDays,
	format,
	getDay,
} from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBusinessDays } from "../../src/core/dates/business-days";
import {
	addDays,
	type CalendarDate,
	dayNumber,
	dayOf,
	daysBetween,
	weekday,
} from "../../src/core/dates/calendar-date";
import { dayInWords } from "../../src/core/dates/day-in-words";
import { formatMoment } from "../../src/core/dates/format-moment";
import { readDate } from "../../src/core/dates/read-date";
import { utcDate } from "../../src/core/dates/utc-date";
import { day, time } from "../make/pipeline";
import { useZone } from "../make/use-zone";

/** At, west and far east of UTC; New York changes its clocks, and Apia had no 30 December 2011. */
const ZONES = ["UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Apia"];

const FIRST = dayNumber(day("0001-01-01"));
const LAST = dayNumber(day("9999-12-31"));
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Days of the whole calendar, most of them of our time, some where a zone has its trouble. */
const days = fc
	.oneof(
		{ arbitrary: fc.integer({ min: 0, max: 40_000 }), weight: 4 },
		{ arbitrary: fc.integer({ min: FIRST, max: LAST }), weight: 2 },
		{
			arbitrary: fc
				.constantFrom(
					...["2011-12-29", "2011-12-30", "2011-12-31", "1994-12-31", "1995-01-01", "1892-07-04"],
					...["2026-03-08", "2026-11-01", "0001-01-01", "9999-12-31"],
				)
				.map((text) => dayNumber(day(text))),
			weight: 2,
		},
	)
	.map((number) => addDays(day("1970-01-01"), number));
const steps = fc.oneof(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -4_000, max: 4_000 }));

function always<T>(values: fc.Arbitrary<T>, hold: (value: T) => void): void {
	fc.assert(fc.property(values, hold), { seed: 20_111_230, numRuns: 400 });
}

describe.each(ZONES)("days where clocks show the time of %s", (zone) => {
	useZone(zone);

	it("are looked at in that zone, where date-fns may lose one in local time", () => {
		const next = addDaysByLibrary(new Date(2011, 11, 29), 1);
		expect(format(next, "yyyy-MM-dd")).toBe(zone === "Pacific/Apia" ? "2011-12-31" : "2011-12-30");
	});

	it("are each the next of the one before, by their numbers and by date-fns", () => {
		always(fc.tuple(days, steps), ([from, step]) => {
			const number = dayNumber(from) + step;
			fc.pre(number >= FIRST && number <= LAST);
			const to = addDays(from, step);
			expect(dayNumber(to)).toBe(number);
			expect(format(addDaysByLibrary(utcDate(from), step), "yyyy-MM-dd")).toBe(to);
		});
	});

	it("are as far from each other, and of the same day of the week, as date-fns says", () => {
		always(fc.tuple(days, days), ([from, to]) => {
			expect(differenceInCalendarDays(utcDate(to), utcDate(from))).toBe(daysBetween(from, to));
			expect(getDay(utcDate(from))).toBe(weekday(from));
		});
	});

	it("are business days where date-fns says so, from one of them and with the weekend it knows", () => {
		always(fc.tuple(days, fc.nat({ max: 40 })), ([from, count]) => {
			fc.pre(weekday(from) % 6 !== 0 && dayNumber(from) + 2 * count < LAST);
			const to = addBusinessDaysByLibrary(utcDate(from), count);
			expect(format(to, "yyyy-MM-dd")).toBe(addBusinessDays(from, count, [0, 6]));
		});
	});

	it("are read as they are written", () => {
		const formats = [
			...["yyyy-MM-dd", "yyyy/M/d", "d MMM yyyy", "d-MMM-yyyy", "do MMMM yyyy", "MMMM do, yyyy"],
			...["EEEE, MMM d, yyyy", "EEE d MMMM yyyy, h:mm a", "yyyy MMM dd", "yyyy年M月d日 HH:mm"],
		];
		always(fc.tuple(days, fc.constantFrom(...formats)), ([date, letters]) => {
			expect(readDate(format(utcDate(date), letters))).toEqual({ kind: "date", date });
		});
	});

	it("are written as they stand in the note, whatever the hour", () => {
		const hours = fc.tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
		always(hours, ([date, hour, minute]) => {
			const clock = [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
			const at = time(`${date}T${clock}`);
			expect(formatMoment(at, "YYYY-MM-DD HH:mm d dddd").text).toBe(
				`${dayOf(at)} ${clock} ${weekday(date)} ${WEEKDAYS[weekday(date)]}`,
			);
		});
	});

	it("are said in words by how far they are", () => {
		always(fc.tuple(days, steps), ([today, step]) => {
			const there = addDays(today, step);
			expect(dayInWords(there, today)).toBe(inWords(there, daysBetween(today, there), today));
		});
	});
});

function inWords(there: CalendarDate, days: number, today: CalendarDate): string {
	if (days === 0) return "today";
	if (Math.abs(days) === 1) return days > 0 ? "tomorrow" : "yesterday";
	if (Math.abs(days) < 7) return `${days > 0 ? "on" : "last"} ${WEEKDAYS[weekday(there)]}`;
	const isNear = there.slice(0, 4) === today.slice(0, 4) || Math.abs(days) < 184;
	const { text } = formatMoment(time(`${there}T12:00`), "D MMMM");
	return `on ${text}${isNear ? "" : ` ${Number(there.slice(0, 4))}`}`;
}
