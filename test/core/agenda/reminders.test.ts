import { describe, expect, it } from "vitest";
import { remindersAt } from "../../../src/core/agenda/reminders";
import { type LocalDateTime, minutesBetween } from "../../../src/core/dates/calendar-date";
import { vault } from "../../make/vault";

const at = (text: string): LocalDateTime => text as LocalDateTime;
const talk = (starts: string, held = "planned") => ({ type: "interview", starts, held });
const index = vault({
	"Late.md": talk("2026-03-11T00:10"),
	"Soon.md": talk("2026-03-11T00:05"),
	"Held.md": talk("2026-03-11T00:05", "held"),
	"Cancelled.md": talk("2026-03-11T00:05", "cancelled"),
	"Some day.md": { type: "interview" },
	"Day.md": { type: "interview", starts: "2026-03-11" },
});

function remindedAt(now: string, within = 15): [string, number][] {
	return remindersAt(index, at(now), within).map(({ interview, minutes }) => [
		interview.path,
		minutes,
	]);
}

describe("reminders", () => {
	it("are of planned conversations alone, the next first, from so many minutes before, over midnight too", () => {
		expect(remindedAt("2026-03-10T23:49")).toEqual([]);
		expect(remindedAt("2026-03-10T23:50")).toEqual([["Soon.md", 15]]);
		expect(remindedAt("2026-03-10T23:55")).toEqual([
			["Soon.md", 10],
			["Late.md", 15],
		]);
	});

	it("are of none that has begun, and none at all where none is wanted", () => {
		expect(remindedAt("2026-03-11T00:05")).toEqual([["Late.md", 5]]);
		expect(remindedAt("2026-03-11T00:30")).toEqual([]);
		expect(remindedAt("2026-03-11T00:00", 0)).toEqual([]);
	});

	it("count the minutes that clocks show, over months and leap days", () => {
		expect(minutesBetween(at("2028-02-28T23:30"), at("2028-03-01T00:15"))).toBe(24 * 60 + 45);
		expect(minutesBetween(at("2026-03-11T10:00"), at("2026-03-11T09:59"))).toBe(-1);
	});
});
