import { describe, expect, it } from "vitest";
import { parseTable, readBeginnings } from "../../src/import/parse-table";
import { readImport } from "../../src/import/registry";

/** The cells of each row; a row that is not to be trusted is `undefined`. */
function cellsOf(text: string, delimiter = ","): (readonly string[] | undefined)[] {
	return parseTable(text, delimiter).map(({ cells, fault }) =>
		fault === undefined ? cells : undefined,
	);
}

describe("a cell in quotation marks", () => {
	it.each([",", ";", "\t"])("may hold what separates cells: %j", (mark) => {
		expect(cellsOf(`"a${mark}b"${mark}c`, mark)).toEqual([[`a${mark}b`, "c"]]);
	});

	it("holds a quotation mark where there are two", () => {
		expect(cellsOf('a,"say ""hi""",c\n"""a"" b",""""')).toEqual([
			["a", 'say "hi"', "c"],
			['"a" b', '"'],
		]);
	});

	it.each([
		["\n", "\n"],
		["\r\n", "\r\n"],
		["\n", "\r"],
	])("may hold a line break, %j, and is one row where rows end in %j", (inner, end) => {
		const text = `"a${inner}b",c${end}d,e`;
		expect(cellsOf(text)).toEqual([
			["a\nb", "c"],
			["d", "e"],
		]);
		expect(parseTable(text, ",").map(({ row }) => row)).toEqual([1, 2]);
	});

	it("may be empty", () => {
		expect(cellsOf('"",""\na,""')).toEqual([
			["", ""],
			["a", ""],
		]);
	});
});

describe("a quotation mark", () => {
	it("is a character like any other in a cell that does not begin with one", () => {
		expect(cellsOf('5" pipe,b "c" d\ne, "f",g"')).toEqual([
			['5" pipe', 'b "c" d'],
			["e", ' "f"', 'g"'],
		]);
	});

	it("in the midst of a cell in quotation marks costs nothing where the cell ends in its line", () => {
		expect(cellsOf('"A"B",x\nC,D')).toEqual([
			['A"B', "x"],
			["C", "D"],
		]);
	});

	it("after which something stands costs its row, and not those that the cell would swallow", () => {
		expect(cellsOf('a,"b"x\nc,d\ne,"f"\ng,h')).toEqual([
			undefined,
			["c", "d"],
			["e", "f"],
			["g", "h"],
		]);
	});

	it("that is never closed costs its row alone, wherever it stands", () => {
		expect(cellsOf('"a,b\nc,d\ne,f')).toEqual([undefined, ["c", "d"], ["e", "f"]]);
		for (const end of ["\n", "\r\n", "\r"])
			expect(cellsOf(["a,b", '"c,d', "e,f"].join(end))).toEqual([
				["a", "b"],
				undefined,
				["e", "f"],
			]);
		expect(cellsOf('a,b\nc,"d')).toEqual([["a", "b"], undefined]);
		expect(parseTable('a,b\nc,"d\ne,f', ",").map(({ row }) => row)).toEqual([1, 2, 3]);
	});

	it("that is never closed costs its row alone in hundreds of rows", () => {
		const lines = Array.from({ length: 300 }, (_, at) => `"P${at},x\nQ,"y"`);
		const rows = cellsOf(lines.join("\n"));
		expect(rows.filter((cells) => cells?.[0] === "Q")).toHaveLength(300);
		expect(rows.filter((cells) => cells === undefined)).toHaveLength(300);
	});

	it("that is never closed, again and again in a large file, ends the reading of it", () => {
		const faults = parseTable(`"P,${"x".repeat(1_000)}"y\n`.repeat(8_000), ",").map(
			({ fault }) => fault,
		);
		expect(faults).toHaveLength(3);
		expect(faults[1]).toMatch(/^a quotation that starts here never ends/);
		expect(faults[2]).toBe("too many quotations never end; the rest is not read");
	});
});

describe("the lines of a table", () => {
	it("may end in several ways, as in two files that were put together: none is lost", () => {
		expect(cellsOf('a,b\r\nc,d\ne,f\ng,"h"\r\ni,j\n"k",l')).toEqual([
			["a", "b"],
			["c", "d"],
			["e", "f"],
			["g", "h"],
			["i", "j"],
			["k", "l"],
		]);
		expect(cellsOf("a,b\nc\rx,d\n")).toEqual([["a", "b"], ["c\rx", "d"], [""]]);
		const file = "Name,Company\r\nAnn,Acme\nBo,Quill\nCy,Acme\n";
		const reading = readImport(new TextEncoder().encode(file));
		expect(reading).toMatchObject({ people: [{ name: "Ann" }, { name: "Bo" }, { name: "Cy" }] });
	});
});

describe("the beginning of a table", () => {
	it("is split by each mark by which tables separate cells, quotations whole", () => {
		const split = readBeginnings('"Lee, Ann";b\tc\n');
		expect(split.map(({ delimiter }) => delimiter)).toEqual([",", ";", "\t"]);
		expect(split[1]?.rows[0]).toEqual(["Lee, Ann", "b\tc"]);
	});

	it.each([
		['"Name",Email\n"Lee; Ann; Dr","a;b;c@x.co"\n', "Lee; Ann; Dr"],
		['Name;"Email"\n"Lee, Ann, Dr";"a,b,c@x.co"\n', "Lee, Ann, Dr"],
		['"Name"\t"Email"\n"Lee, Ann; Dr"\t"a,b,c;d"\n', "Lee, Ann; Dr"],
		['"List of, all; people"\n"Name";"Email"\n"Lee, ""Ann""";""\n', 'Lee, "Ann"'],
	])("tells what separates the cells, whatever stands in quotation marks: %j", (table, name) => {
		const reading = readImport(new TextEncoder().encode(table));
		expect(reading).toMatchObject({ header: ["Name", "Email"], people: [{ name }] });
	});

	it("is its first twelve rows: a header below is not found", () => {
		const table = (lines: number) =>
			readImport(
				new TextEncoder().encode(`${"a line\n".repeat(lines)}Name,Email\nAnn Lee,a@x.co\n`),
			);
		expect(table(11)).toMatchObject({ kind: "people", people: [{ row: 13, name: "Ann Lee" }] });
		expect(table(12)).toMatchObject({ kind: "refused" });
	});
});
