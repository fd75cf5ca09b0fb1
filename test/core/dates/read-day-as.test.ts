import { describe, expect, it } from "vitest";
import { readDayAs } from "../../../src/core/dates/read-day-as";

const FORMATS = ["d MMM yyyy", "d MMM yy", "M/d/yy, h:mm a"];

describe("a day in given formats", () => {
	it.each([
		["5 Mar 2024", "2024-03-05"],
		["05 MAR 2024", "2024-03-05"],
		["29 Feb 24", "2024-02-29"],
		["1 Jan 00", "2000-01-01"],
		["31 Dec 99", "2099-12-31"],
		["3/27/14, 9:05 AM", "2014-03-27"],
		["12/31/14, 11:59 PM", "2014-12-31"],
	])("is read by the first that fits: %s is %s", (text, day) => {
		expect(readDayAs(text, FORMATS)).toBe(day);
	});

	it.each([
		["29 Feb 2023"],
		["31 Apr 2024"],
		["0 Mar 2024"],
		["5 Mar 202"],
		["5 Mar 20244"],
		["5 M 2024"],
		["5 Marz 2024"],
		["5 Mrz 2024"],
		["5 Mar 2024 or so"],
		["on 5 Mar 2024"],
		["27/3/14, 9:05 AM"],
		["3/27/14, 9:5 AM"],
		["3/27/14, 19:05 AM"],
		["3/27/14"],
		[""],
	])("is none where only a part fits, or the calendar has no such day: “%s”", (text) => {
		expect(readDayAs(text, FORMATS)).toBeUndefined();
	});
});
