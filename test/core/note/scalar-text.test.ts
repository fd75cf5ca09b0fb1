import { describe, expect, it } from "vitest";
import { keyText, scalarText, settleValue } from "../../../src/core/note/scalar-text";

describe("the text of a value", () => {
	it.each([
		...[
			"Jane Doe",
			"2024-03-05",
			"2024-03-05T10:00",
			"US/Utah/Provo",
			"O'Brien",
			"naïve",
			"漢字",
			"a-b",
		],
		...["jane@example.org", "past-colleague", "e3", "null island", 'wrote "The Book"', "a\\b"],
	])("is plain for %j, also in brackets where it may be", (text) => {
		expect(scalarText(text, false)).toBe(text);
		expect(scalarText(text, true)).toBe(text);
	});

	it.each(["Acme, Inc.", "https://a.example/b", "12 Main St"])(
		"of %j is quoted in brackets",
		(text) => {
			expect(scalarText(text, true)).toBe(JSON.stringify(text));
		},
	);

	it.each([
		...[
			"",
			" ",
			"a ",
			" a",
			"0205550100",
			"01234",
			"5",
			"1e3",
			"0x1F",
			"12:30",
			"1_000",
			"yes",
			"No",
			"ON",
		],
		...[
			"off",
			"y",
			"N",
			"true",
			"NULL",
			"~",
			".inf",
			"nan",
			"a: b",
			"a:",
			"a #b",
			"#a",
			"- a",
			"-",
			"? a",
		],
		...[
			"[[Jane]]",
			"{a}",
			"[a",
			"&a",
			"*a",
			"!a",
			"|",
			">",
			"@a",
			"`a`",
			"%a",
			"=",
			"<<",
			"---",
			"...",
			'"',
			"'",
		],
		"2024-3-5",
	])("is in quotes for %j", (text) => {
		expect(scalarText(text, false)).toBe(JSON.stringify(text));
	});

	it.each([
		["a\nb\r\n", '"a\\nb\\r\\n"'],
		["<% x %> <%", '"\\x3C% x %> \\x3C%"'],
		["a\ud800b", '"a\ufffdb"'],
		["\u0085\u2028\ufeff", '"\\u0085\\u2028\\ufeff"'],
		["tab\t", '"tab\\t"'],
	])("of %j holds no break, no template mark and no broken character", (text, written) => {
		expect(scalarText(text, false)).toBe(written);
	});

	it("of numbers, booleans and nothing is what YAML reads as such", () => {
		expect(
			[5, -1.5, 0, -0, 1e21, NaN, Infinity, -Infinity, true].map((value) =>
				scalarText(value, false),
			),
		).toEqual(["5", "-1.5", "0", "0", "1e+21", ".nan", ".inf", "-.inf", "true"]);
		expect([scalarText(null, false), scalarText(null, true)]).toEqual(["", "null"]);
	});

	it("as a name is quoted wherever a mark stands in it", () => {
		expect(["Date met", "x: y", "a:b", "1", "", "null", "née"].map(keyText)).toEqual([
			"Date met",
			'"x: y"',
			'"a:b"',
			'"1"',
			'""',
			'"null"',
			"née",
		]);
	});

	it("is settled before: no negative zero, no half characters", () => {
		expect(settleValue(["\udc00", -0, null])).toStrictEqual(["\ufffd", 0, null]);
	});
});
