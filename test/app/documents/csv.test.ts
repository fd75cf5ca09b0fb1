import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/app/documents/csv";

describe("a table as CSV", () => {
	it("has a header, CRLF line ends and quotes where they are needed", () => {
		expect(
			writeCsv(
				["name", "n"],
				[
					["Acme, Inc.", 1],
					['a "b"', 2],
					["x\ny", 3],
				],
			),
		).toBe('name,n\r\n"Acme, Inc.",1\r\n"a ""b""",2\r\n"x\ny",3\r\n');
	});

	it.each([
		...["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\u00a0=1", "\u200b=1", "\n=1", "\r\n@x"],
		...["＝1", "＋1", "－1", "＠x", " \u200b＝1"],
	])("neutralizes %j, which a spreadsheet would run", (cell) => {
		const [, [read] = []] = Papa.parse<string[]>(writeCsv(["a"], [[cell]]).trimEnd()).data;
		expect(read).toMatch(/^\s*'/);
		expect(read).toContain(cell.trim());
	});

	it.each([
		["Ann;=cmd|'/C calc'!A0;x", `"Ann;'=cmd|'/C calc'!A0;x"`],
		["Ann; -1", `"Ann; '-1"`],
		["Ann\n@x", `"Ann\n'@x"`],
	])(
		"neutralizes it in %j, too, which is several cells where a semicolon separates",
		(cell, to) => {
			expect(writeCsv(["a"], [[cell]])).toBe(`a\r\n${to}\r\n`);
		},
	);

	it("keeps numbers, negative ones too, as numbers", () => {
		expect(writeCsv(["a"], [[-1], [0.5]])).toBe("a\r\n-1\r\n0.5\r\n");
	});

	it("holds no control that a terminal would obey", () => {
		expect(writeCsv(["a"], [["\u001B[31mred\u0007\u009B0m\u007F"]])).toBe(
			'a\r\n" [31mred  0m "\r\n',
		);
	});

	it("reads back as what was written, but for what is neutralized", () => {
		const cell = fc
			.string({ unit: "grapheme" })
			.filter((text) => !/(^|;)[\s\p{Cf}]*[=+\-@＝＋－＠]|\p{Cc}/u.test(text));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
				const { data } = Papa.parse<string[]>(writeCsv(["a", "b"], rows), {
					skipEmptyLines: false,
				});
				expect(data.slice(1, -1)).toEqual(rows.map((row) => [...row]));
			}),
		);
	});
});
