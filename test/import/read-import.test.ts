import { describe, expect, it } from "vitest";
import { decodeText, MAX_FILE_BYTES } from "../../src/import/decode-text";
import { readLinkedinDate } from "../../src/import/linkedin-date";
import { readImport } from "../../src/import/registry";
import { readText } from "../make/importing";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a day in a file of LinkedIn", () => {
	it.each(MONTHS.map((month, place) => [month, String(place + 1).padStart(2, "0")]))(
		"is read in English, whatever the language of the device: %s",
		(month, number) => {
			expect(readLinkedinDate(`03 ${month} 2023`)).toBe(`2023-${number}-03`);
		},
	);

	it.each([
		["12 Mar 2024", "2024-03-12"],
		["7-Feb-22", "2022-02-07"],
		["3/27/14, 9:05 AM", "2014-03-27"],
		["12/1/15, 11:40 PM", "2015-12-01"],
		["2024-03-12", "2024-03-12"],
		["12 March 2024", "2024-03-12"],
		["31 Feb 2024", undefined],
		["05/03/2024", undefined],
		["12 Mrz 2024", "2024-03-12"],
		["12 Mär 2024", "2024-03-12"],
		["12 févr. 2024", "2024-02-12"],
		["Feb 5, 2026", "2026-02-05"],
		["2026年2月5日", "2026-02-05"],
		["5 Feb 26", "2026-02-05"],
		["2/3/26, 9:05 AM", "2026-02-03"],
		["2/3/2026, 9:05 AM", "2026-02-03"],
		["2/13/26", undefined],
		["1770249600", undefined],
		["46058", undefined],
		["9/9/99, 9:59 AM", "2099-09-09"],
		["9/9/99, 9:99 AM", undefined],
		["12 Sept. 2024", "2024-09-12"],
		["07-Feb-2022", "2022-02-07"],
		["12 M 2024", undefined],
		["12 Mar 202", undefined],
		["soon", undefined],
	])("%s is %s", (text, day) => {
		expect(readLinkedinDate(text)).toBe(day);
	});
});

describe("the bytes of a file", () => {
	it.each([
		["UTF-8", bytes("Zoë")],
		["UTF-8 with a mark", bytes("\uFEFFZoë")],
		["UTF-16, little end first", Uint8Array.of(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0)],
		["UTF-16, big end first", Uint8Array.of(0xfe, 0xff, 0, 0x5a, 0, 0x6f, 0, 0xeb)],
		["UTF-16 without a mark", Uint8Array.of(0x5a, 0, 0x6f, 0, 0xeb, 0)],
		["Windows-1252", Uint8Array.of(0x5a, 0x6f, 0xeb)],
	])("are decoded: %s", (_, file) => {
		expect(decodeText(file)).toMatchObject({ ok: true, text: "Zoë" });
	});

	it("are decoded by the charset that an old card names", () => {
		const card = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=windows-1251:";
		const name = Uint8Array.of(0xc8, 0xf0, 0xe8, 0xed, 0xe0);
		const file = Uint8Array.of(...bytes(card), ...name, ...bytes("\r\nEND:VCARD\r\n"));
		expect(readImport(file)).toMatchObject({ people: [{ name: "Ирина" }] });
	});

	it("are no text where more than sixteen controls are in a short one, be it a table otherwise", () => {
		const table = [
			"Name,Email,Company,Title,LinkedIn",
			'"x@y.example","","\0\0\0","",""',
			'"","","","\0",""',
			'"\0\0","","","x@y.example","\0\0\0"',
			'"","x@y.example","","x@y.example","\0\0"',
			'"x@y.example","\0\0","x@y.example","","x@y.example"',
			'"","","\0\0","x@y.example","\0\0"',
		].join("\n");
		expect(readImport(bytes(table))).toEqual({
			kind: "refused",
			message: "It is not text, whatever its name says.",
		});
		expect(readImport(bytes(table.replace("\0", "")))).toMatchObject({ kind: "people" });
		// One in a hundred is allowed in a long one.
		expect(decodeText(bytes("\0".repeat(20) + "x".repeat(1_980)))).toMatchObject({ ok: true });
		expect(decodeText(bytes("\0".repeat(21) + "x".repeat(1_979)))).toMatchObject({ ok: false });
	});

	it("are refused where there are too many, before they are looked at", () => {
		const huge = { length: 2 * MAX_FILE_BYTES } as Uint8Array;
		expect(readImport(huge)).toEqual({
			kind: "refused",
			message: "It is too large (200 MB; 100 MB at most): split it into several.",
		});
	});
});

describe("a table", () => {
	it("is read below any number of lines before its header, up to ten", () => {
		const header =
			"First Name,Last Name,Company,Position,Connected On\nAda,Lind,Acme,CTO,1 May 2020\n";
		for (const lines of [0, 1, 4, 10])
			expect(readText("a line\n".repeat(lines) + header)).toMatchObject({
				format: "linkedin",
				people: [{ row: lines + 2, name: "Ada Lind" }],
			});
	});

	it("has what the user says of its columns, and what is proposed for the others", () => {
		const table = bytes("Wer;Firma;Email\nLena Hofstadter;Nordlicht;lena@nordlicht.example\n");
		const reading = readImport(table, { name: ["wer"], company: ["Firma"] });
		expect(reading).toMatchObject({
			format: "csv",
			people: [
				{ name: "Lena Hofstadter", company: "Nordlicht", email: ["lena@nordlicht.example"] },
			],
		});
		expect(readImport(table, { name: ["Who"] })).toEqual({
			kind: "refused",
			message: 'There is no column "Who". Its columns: Wer, Firma, Email.',
		});
	});

	it("takes one address, and not the city of one with the country of another", () => {
		const header = "Name,Business City,Business Country/Region,Home City,Home Country/Region\n";
		expect(readText(`${header}Bo,,Germany,Provo,US\n`).people[0]?.geography).toEqual(["Provo, US"]);
		expect(readText(`${header}Bo,,Germany,,\n`).people[0]?.geography).toEqual(["Germany"]);
	});

	it("loses only the rows whose quotations do not end", () => {
		const rows = Array.from({ length: 200 }, (_, at) => (at % 50 === 7 ? `"P${at},x` : `P${at},x`));
		const { people, problems } = readText(["Name,Company", ...rows].join("\n"));
		expect(people).toHaveLength(196);
		expect(problems.map(({ row, kind }) => [row, kind])).toEqual(
			[9, 59, 109, 159].map((row) => [row, "failed"]),
		);
	});

	it("gives up where no quotation ends, and says so", () => {
		const { problems } = readText(`Name,Company\n${`"P,${"x".repeat(1_000)}"y\n`.repeat(8_000)}`);
		expect(problems.at(-1)?.reason).toBe("too many quotations never end; the rest is not read");
	});

	it("fails a row whose name is a page: more than a thousand characters", () => {
		const table = (length: number) => readText(`Name,Company\n${"x".repeat(length)},Acme\n`);
		expect(table(1_000)).toMatchObject({ people: [{ company: "Acme" }], problems: [] });
		expect(table(1_001)).toMatchObject({ people: [], problems: [{ kind: "failed" }] });
	});

	it("says whose row it is whose quotation does not end", () => {
		const { problems } = readText('Name,Company\nAnn Lee,"Acme\nBo Roy,Quill\n');
		expect(problems).toMatchObject([{ row: 2, name: "Ann Lee", kind: "failed" }]);
	});
});
