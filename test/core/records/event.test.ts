import { describe, expect, it } from "vitest";
import {
	daysOf,
	type Event,
	isOn,
	isToCome,
	readEvent,
	reviewDaysOf,
} from "../../../src/core/records/event";
import { bareFacts } from "../../../src/core/note/facts";
import { PropertyReader } from "../../../src/core/note/property-reader";
import type { CalendarDate } from "../../../src/core/dates/calendar-date";
import type { Problem } from "../../../src/core/text/problem";

const path = "Events/Money2020.md";

function read(frontmatter: Record<string, unknown>, problems: Problem[] = []): Event {
	const reader = new PropertyReader({});
	reader.open(path, frontmatter, problems);
	return readEvent(bareFacts(path, { frontmatter }), reader);
}

describe("reading an event", () => {
	it("reads one of which nothing is said", () => {
		expect(read({})).toEqual({
			path,
			name: "Money2020",
			aliases: [],
			kind: undefined,
			date: undefined,
			ends: undefined,
			place: undefined,
			reviewed: undefined,
			isPrepared: false,
		});
	});

	it("reads all it says", () => {
		expect(
			read({
				name: "Money 20/20",
				aliases: ["M2020"],
				kind: "User Group",
				date: new Date("2024-10-27"),
				ends: "2024-10-30",
				place: "Las Vegas, NV",
				reviewed: "2024-10-31",
			}),
		).toEqual({
			path,
			name: "Money 20/20",
			aliases: ["M2020"],
			kind: "user-group",
			date: "2024-10-27",
			ends: "2024-10-30",
			place: "Las Vegas, NV",
			reviewed: "2024-10-31",
			isPrepared: false,
		});
	});

	it("reports a date that can be read in two ways, and keeps the event", () => {
		const problems: Problem[] = [];
		expect(read({ date: "05/03/2024" }, problems)).toMatchObject({
			name: "Money2020",
			date: undefined,
		});
		expect(problems.map((problem) => problem.code)).toEqual(["ambiguous-date"]);
	});
});

const day = (text: string): CalendarDate => text as CalendarDate;

describe("the days of an event", () => {
	it("are from its day to its last, and its day alone where it ends before it begins", () => {
		expect(daysOf(read({ date: "2026-12-01" }))).toEqual({
			first: "2026-12-01",
			last: "2026-12-01",
		});
		expect(daysOf(read({ date: "2026-12-01", ends: "2026-12-03" }))?.last).toBe("2026-12-03");
		expect(daysOf(read({ date: "2026-12-01", ends: "2026-11-03" }))?.last).toBe("2026-12-01");
		expect(daysOf(read({ ends: "2026-12-03" }))?.first).toBe("2026-12-03");
		expect(daysOf(read({}))).toBe(undefined);
	});

	it("say whether it is on, and whether people are still expected there", () => {
		const fair = read({ date: "2026-12-01", ends: "2026-12-03" });
		const days = ["2026-11-30", "2026-12-01", "2026-12-03", "2026-12-04"].map(day);
		expect(days.map((one) => isOn(fair, one))).toEqual([false, true, true, false]);
		expect(days.map((one) => isToCome(fair, one))).toEqual([true, true, true, false]);
		expect(isToCome(read({}), day("2026-12-01"))).toBe(undefined);
	});

	it("are asked about from the day after for two weeks, until that was answered", () => {
		expect(reviewDaysOf(read({ date: "2026-12-01" }))).toEqual({
			first: "2026-12-02",
			last: "2026-12-15",
		});
		expect(reviewDaysOf(read({ date: "2026-12-01", reviewed: "2026-12-02" }))).toBe(undefined);
		const fair = { date: "2026-12-01", ends: "2026-12-03" };
		expect(reviewDaysOf(read({ ...fair, reviewed: "2026-12-02" }))?.first).toBe("2026-12-04");
		expect(reviewDaysOf(read({ ...fair, reviewed: "2026-12-03" }))).toBe(undefined);
	});
});
