import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/core/dates/calendar-date";
import { readDate, readDateTime } from "../../../src/core/dates/read-date";

describe("reading a date", () => {
	it.each([
		["a plain date", "2024-03-05"],
		["a date with blanks around it", " 2024-03-05 "],
		["a date without leading zeros", "2024-3-5"],
		["a date with slashes, year first", "2024/03/05"],
		["a date with dots, year first", "2024.3.5"],
		["a date with a time", "2024-03-05T10:00"],
		["a date and a time with a blank between", "2024-03-05 10:00"],
		["a link to the day", "[[2024-03-05]]"],
		["a link to the day with blanks inside", "[[ 2024-03-05 ]]"],
		["a link to the day in a folder", "[[Daily/2024-03-05]]"],
		["a link to the day that shows other words", "[[Daily/2024-03-05|that Tuesday]]"],
		["a link to the day with a heading", "[[2024-03-05#Coffee]]"],
		["a Markdown link to the day", "[that Tuesday](Daily/2024-03-05.md)"],
	])("takes %s for that day", (_, written) => {
		expect(readDate(written)).toEqual({ kind: "date", date: "2024-03-05" });
	});

	it.each([
		["13/03/2024", "2024-03-13"],
		["03/13/2024", "2024-03-13"],
		["31.1.2024", "2024-01-31"],
		["5-5-2024", "2024-05-05"],
		["29/02/2024", "2024-02-29"],
	])("reads %s, which has one meaning only", (written, date) => {
		expect(readDate(written)).toEqual({ kind: "date", date });
	});

	it.each(["05/03/2024", "5.3.2024", "12-11-2024", "[[05/03/2024]]", "1/2/2024"])(
		"does not guess the order of day and month in %s",
		(written) => {
			expect(readDate(written).kind).toBe("ambiguous");
		},
	);

	it.each([
		"last May",
		"",
		"  ",
		"2024-02-30",
		"2023-02-29",
		"1900-02-29",
		"2024-13-01",
		"2024-00-10",
		"2024-04-31",
		"2024-03-00",
		"0000-01-01",
		"31/02/2024",
		"32/13/2024",
		"2024-03",
		"2024",
		"24-03-05",
		"2024-03/05",
		"5/3/24",
		"5/3-2024",
		"12024-03-05",
		"2024-03-05x",
		"[[Jane Doe]]",
		"２０２４-03-05",
	])("takes “%s” for no date", (written) => {
		expect(readDate(written)).toEqual({ kind: "invalid" });
	});

	it.each([
		[2024],
		[202403051],
		[true],
		[null],
		[undefined],
		[{}],
		[["2024-03-05"]],
		[new Date(NaN)],
	])("takes %s, which is no text, for no date", (value) => {
		expect(readDate(value)).toEqual({ kind: "invalid" });
	});

	it("knows the leap years", () => {
		const days = ["2024-02-29", "2000-02-29", "2400-02-29"];
		expect(days.map((day) => readDate(day).kind)).toEqual(["date", "date", "date"]);
	});

	it("takes the day that was written from a Date that a YAML reader made, in every time zone", () => {
		expect(readDate(new Date("2024-03-05"))).toEqual({ kind: "date", date: "2024-03-05" });
		expect(readDate(new Date("2024-12-31T23:59:59Z"))).toEqual({
			kind: "date",
			date: "2024-12-31",
		});
		expect(readDate(new Date("2024-01-01T00:00:00Z"))).toEqual({
			kind: "date",
			date: "2024-01-01",
		});
	});
});

describe("reading a date that says its month in words, or has no marks", () => {
	it.each([
		"Mar 5, 2024",
		"March 5, 2024",
		"March 5 2024",
		"MARCH 05, 2024",
		"Mar. 5th, 2024",
		"March the 5th, 2024",
		"5 Mar 2024",
		"05 march 2024",
		"5th of March, 2024",
		"5-Mar-2024",
		"5.Mar.2024",
		"2024 Mar 5",
		"2024-Mar-05",
		"Tuesday, March 5, 2024",
		"Tue 5 Mar 2024",
		"2024-03-05 Tuesday",
		"2024-03-05-Tue",
		"Tue, 2024-03-05",
		"5. März 2024",
		"5. Mrz. 2024",
		"Di., 5. Maerz 2024",
		"5 mars 2024",
		"mar. 5 mars 2024",
		"5 de marzo de 2024",
		"5 marzo 2024",
		"5 de março de 2024",
		"5 maart 2024",
		"20240305",
		"20240305 10:00",
		"2024年3月5日",
		"2024年03月05日 10:00",
		"Mar 5, 2024 10:00",
		"March 5th, 2024 at 10:00 PM",
		"5. März 2024, 10:00",
		"[[March 5th, 2024]]",
		"[[Journal/Tuesday, March 5, 2024|that Tuesday]]",
		"[[2024-03-05 Tuesday]]",
		"[that Tuesday](Daily/2024-03-05-Tuesday.md)",
	])("takes “%s” for that day", (written) => {
		expect(readDate(written)).toEqual({ kind: "date", date: "2024-03-05" });
	});

	it("takes eight digits without quotes, which are a number to YAML, for that day", () => {
		expect(readDate(20_240_305)).toEqual({ kind: "date", date: "2024-03-05" });
	});

	it.each([...["january", "Jan.", "Januar", "Jänner", "janv.", "enero", "gennaio", "janeiro"]])(
		"knows January as %s",
		(month) => {
			expect(readDate(`5 ${month} 2024`)).toEqual({ kind: "date", date: "2024-01-05" });
		},
	);

	it.each([
		["février", "02"],
		["avr.", "04"],
		["abril", "04"],
		["mai", "05"],
		["mei", "05"],
		["May", "05"],
		["juin", "06"],
		["giu", "06"],
		["juil.", "07"],
		["luglio", "07"],
		["août", "08"],
		["ago.", "08"],
		["Sept.", "09"],
		["setembro", "09"],
		["Okt.", "10"],
		["outubro", "10"],
		["noviembre", "11"],
		["Dez.", "12"],
		["déc.", "12"],
		["dic", "12"],
	])("knows the month %s", (month, number) => {
		expect(readDate(`12 ${month} 2024`)).toEqual({ kind: "date", date: `2024-${number}-12` });
		expect(readDate(`${month} 12, 2024`)).toEqual({ kind: "date", date: `2024-${number}-12` });
	});

	it.each([
		"Mar 2024",
		"5 Mar",
		"5 Mar 24",
		"Mar 5 '24",
		"24 Mar 05",
		"5 6 Mar 2024",
		"Mar 5 or 6, 2024",
		"Mar 5-6, 2024",
		"before Mar 5, 2024",
		"about 5 March 2024",
		"5 M 2024",
		"5 Ma 2024",
		"5 Jui 2024",
		"5 Marching 2024",
		"30 Feb 2024",
		"29 February 2023",
		"31. April 2024",
		"0 Mar 2024",
		"Mar 2024 5",
		"5 2024 Mar",
		"5 Mar Apr 2024",
		"20240230",
		"05032024",
		"2024030",
		"202403051",
		"2024年13月5日",
		"[[Mar 5 with Jane]]",
	])("takes “%s”, which says no one day, for no date", (written) => {
		expect(readDate(written)).toEqual({ kind: "invalid" });
	});

	it.each(["05/02/2026 10:00", "5.2.2026, 10:00", "Thursday, 05/02/2026", "[[Daily/05-02-2026]]"])(
		"does not guess the order of day and month in %s",
		(written) => {
			expect(readDate(written)).toEqual({ kind: "ambiguous" });
			expect(readDateTime(written)).toBeUndefined();
		},
	);
});

describe("reading a date and time", () => {
	it.each([
		["2024-03-05T10:00", "2024-03-05T10:00"],
		["2024-03-05 10:00", "2024-03-05T10:00"],
		[" 2024-03-05T10:00:30 ", "2024-03-05T10:00"],
		["2024-3-5 9:05", "2024-03-05T09:05"],
		["2024-03-05T10:00 PM", "2024-03-05T22:00"],
		["2024-03-05, 12:15 a.m.", "2024-03-05T00:15"],
		["5 March 2024 at 12:15pm", "2024-03-05T12:15"],
		["Tue, Mar 5, 2024 10:00", "2024-03-05T10:00"],
		["2024/03/05 10:00", "2024-03-05T10:00"],
		["20240305T10:00", "2024-03-05T10:00"],
		["2024-02-29T00:00", "2024-02-29T00:00"],
	])("reads %s as local time", (written, time) => {
		expect(readDateTime(written)).toBe(time);
	});

	it.each([
		"2024-03-05",
		"10:00",
		"2024-03-05T24:00",
		"2024-03-05T10:60",
		"2024-03-05T13:00 PM",
		"2024-03-05T0:00 AM",
		"2024-03-05T10:00+24:00",
		"2024-03-05T10:00 or so",
		"2023-02-29T10:00",
		"05/03/2024 10:00",
		"tomorrow at ten",
		"",
	])("takes “%s” for no date and time", (written) => {
		expect(readDateTime(written)).toBeUndefined();
	});

	it("takes what is no text for no date and time", () => {
		expect([12, null, undefined, {}, []].map(readDateTime)).toEqual(Array(5).fill(undefined));
	});

	it("has the day of a time", () => {
		const time = readDateTime("2024-03-05T23:59");
		expect(time && dayOf(time)).toBe("2024-03-05");
	});
});
