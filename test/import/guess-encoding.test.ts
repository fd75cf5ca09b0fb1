import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/import/decode-text";
import { readImport } from "../../src/import/registry";

const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];
/** Bytes as they stand in a file, in hexadecimal. */
const hex = (text: string): number[] => text.split(/\s+/).map((byte) => parseInt(byte, 16));

/** A table of one row, whose header is of ASCII. */
const table = (...row: number[]): Uint8Array =>
	Uint8Array.of(...bytes("Name,Company\n"), ...row, 0x0a);

describe("a file that does not say its encoding", () => {
	it.each([
		[
			"windows-1251",
			"C0 EB B8 ED E0 20 C2 E5 F0 E1 E8 ED E0 2C C1 E5 F0 B8 E7 E0",
			"Алёна Вербина",
		],
		["windows-1251", "CF E5 F2 F0 EE E2 2C 51", "Петров"],
		["koi8-r", "E9 D7 C1 CE CF D7 2C 51", "Иванов"],
		["gb18030", "CD F5 D0 A1 C3 F7 2C D2 F8 D0 D0", "王小明"],
		["shift_jis", "8E 52 93 63 20 89 D4 8E 71 2C 83 4A 83 69", "山田 花子"],
		["euc-kr", "B1 E8 C3 B6 BC F6 2C 51", "김철수"],
		["big5", "B3 AF A4 70 A9 FA 2C 51", "陳小明"],
		["macintosh", "4A 9A 72 67 20 47 72 9F 6E 2C 53 9F A7", "Jörg Grün"],
		["macintosh", "4A 6F 73 8E 2C 51", "José"],
		["windows-1250", "A3 75 6B 61 73 7A 20 57 61 B3 EA 73 61 2C 51", "Łukasz Wałęsa"],
		["windows-1252", "4A F6 72 67 20 47 72 FC 6E 2C 53 FC DF", "Jörg Grün"],
		["windows-1252", "C5 73 61 20 D6 62 65 72 67 2C 51", "Åsa Öberg"],
		["windows-1252", "4C 69 61 6D 20 4F 92 52 65 69 6C 6C 79 2C 51", "Liam O’Reilly"],
		["windows-1252", "5A 6F EB 20 93 5A 94 2C 80 96 99", "Zoë “Z”"],
		["windows-1252", "C9 4D 49 4C 45 2C 51", "ÉMILE"],
	])("is read as %s: %s", (name, row, person) => {
		const reading = readImport(table(...hex(row)));
		expect(reading).toMatchObject({
			people: [{ name: person }],
			encoding: { name, isGuessed: true },
		});
	});

	it("shows how it was read, by the first line that tells", () => {
		const file = Uint8Array.of(
			...table(...bytes("Ann Lee,Acme"), 0x0a, ...hex("C0 EB B8 ED E0 2C 51")),
		);
		expect(decodeText(file)).toMatchObject({ encoding: { sample: "Алёна,Q" } });
	});

	it("may hold lines in UTF-8 beside others, as files that were put together do", () => {
		const file = table(
			...bytes("Jörg Grün,Quill\n"),
			...hex("C5 73 61 20 D6 62 65 72 67 2C 51 0A"),
			...bytes("Żaneta,Quill"),
		);
		expect(readImport(file)).toMatchObject({
			people: [{ name: "Jörg Grün" }, { name: "Åsa Öberg" }, { name: "Żaneta" }],
			encoding: { name: "windows-1252", isGuessed: true, sample: "Åsa Öberg,Q" },
		});
	});

	it("is UTF-8 still where a character of it is broken, which is told", () => {
		expect(readImport(table(...bytes("Jörg Grün "), 0xc3, ...bytes("; Ü,Quill")))).toMatchObject({
			people: [{ name: "Jörg Grün \uFFFD; Ü" }],
			encoding: { name: "utf-8", isGuessed: true },
		});
		const value = "=C3=91=C3=91=C3 =C3=91";
		const card = `BEGIN:VCARD\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${value}\nEND:VCARD\n`;
		expect(readImport(Uint8Array.from(bytes(card)))).toMatchObject({
			people: [{ name: "ÑÑ\uFFFD Ñ" }],
			encoding: { name: "utf-8", isGuessed: true },
		});
	});

	it("is told of where nothing else can be made of it either", () => {
		const reading = readImport(
			Uint8Array.of(...hex("89 EF 8E D0 2C 93 73 8E 73 0A 89 D4 8E 71 2C 8E 52"), 10),
		);
		expect(reading).toMatchObject({
			kind: "unmapped",
			header: ["会社", "都市"],
			encoding: { name: "shift_jis", isGuessed: true },
		});
	});

	it("is a card's too, where quoted-printable text names no charset", () => {
		const card = (value: string): Uint8Array =>
			Uint8Array.from(bytes(`BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:${value}\nEND:VCARD\n`));
		expect(readImport(card("=C0=EB=B8=ED=E0"))).toMatchObject({
			people: [{ name: "Алёна" }],
			encoding: { name: "windows-1251", isGuessed: true, sample: "Алёна" },
		});
		expect(readImport(card("J=C3=B6rg"))).toMatchObject({ encoding: undefined });
		expect(readImport(card("Piotr Iksi=F1ski"), {}, "iso-8859-2")).toMatchObject({
			people: [{ name: "Piotr Iksiński" }],
			encoding: { name: "iso-8859-2", isGuessed: false },
		});
	});
});

describe("a file that says its encoding, or whose user does", () => {
	it.each([
		["UTF-8", bytes("Zoë,Acme")],
		["ASCII", bytes("Zoe,Acme")],
	])("is not told of: %s", (_, row) => {
		expect(decodeText(table(...row))).toMatchObject({ encoding: undefined });
	});

	it.each([["\n "], ["\r\n "], ["\n\t"]])(
		"is UTF-8 where a line is folded within a character: %j",
		(fold) => {
			const [before = 0, after = 0] = bytes("ö");
			const file = Uint8Array.of(
				...bytes("BEGIN:VCARD\nFN:J"),
				before,
				...bytes(fold),
				after,
				...bytes("rg Grün\nNOTE:Zoë\nEND:VCARD\n"),
			);
			expect(readImport(file)).toMatchObject({
				people: [{ name: "Jörg Grün", remarks: ["Zoë"] }],
				encoding: undefined,
			});
		},
	);

	it("is read as the card's charset says, line by line", () => {
		const line = (charset: string, name: string): number[] => [
			...bytes(`BEGIN:VCARD\nFN;CHARSET=${charset}:`),
			...hex(name),
			...bytes("\nEND:VCARD\n"),
		];
		const file = Uint8Array.of(
			...line("windows-1251", "C8 F0 E8 ED E0"),
			...line("shift_jis", "8E 52 93 63"),
		);
		expect(readImport(file)).toMatchObject({
			people: [{ name: "Ирина" }, { name: "山田" }],
			encoding: undefined,
		});
	});

	it("is read as the user says, whatever it seems to be", () => {
		const file = table(...hex("4A 9A 72 67 2C 51"));
		for (const name of ["macintosh", "x-mac-roman", "mac"]) {
			expect(readImport(file, {}, name)).toMatchObject({
				people: [{ name: "Jörg" }],
				encoding: { name, isGuessed: false, sample: "Jörg,Q" },
			});
		}
	});

	it("is refused where nobody knows the encoding", () => {
		expect(readImport(table(0x41), {}, "klingon")).toEqual({
			kind: "refused",
			message:
				'There is no encoding "klingon". Known are windows-1252, windows-1251, shift_jis, gb18030, macintosh and many more.',
		});
	});
});
