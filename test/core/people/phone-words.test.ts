import { describe, expect, it } from "vitest";
import { readCaptureLine } from "../../../src/core/people/capture-line";

describe("what a line says of a telephone number", () => {
	it.each<readonly [string, readonly string[], readonly string[]]>([
		["Ann Lee, 801-555-0100, Durchwahl 3", ["801-555-0100 Durchwahl 3"], []],
		["Ann Lee, 801-555-0100, ext. 12", ["801-555-0100 ext. 12"], []],
		["Ann Lee, 801-555-0100 ext. 12", ["801-555-0100 ext. 12"], []],
		["Ann Lee, 801-555-0100, x12", ["801-555-0100 x12"], []],
		["Ann Lee, Durchwahl 3", [], ["Durchwahl 3"]],
		["Ann Lee, ext. 12", [], ["ext. 12"]],
		["Ann Lee, ext 12", [], ["ext 12"]],
		["Ann Lee, Nebenstelle 417", [], ["Nebenstelle 417"]],
		["Ann Lee, Tel. 801-555-0100", ["801-555-0100"], []],
		["Ann Lee, Telefon: 0171 2345678", ["0171 2345678"], []],
		["Ann Lee, Handy 0171 2345678", ["0171 2345678"], []],
		["Ann Lee, Mobil 0171 2345678", ["0171 2345678"], []],
		["Ann Lee, cell phone 801-555-0100", ["801-555-0100"], []],
		["Ann Lee, office phone 801-555-0100", ["801-555-0100"], []],
		["Ann Lee, Telephone: 801-555-0100", ["801-555-0100"], []],
		["Ann Lee, portable 06 12 34 56 78", ["06 12 34 56 78"], []],
		["Ann Lee, mobile", [], ["mobile"]],
		["Ann Lee, fax 801-555-0101", [], ["fax 801-555-0101"]],
	])("is no title in “%s”", (line, phone, remarks) => {
		expect(readCaptureLine(line)).toMatchObject({
			name: "Ann Lee",
			title: undefined,
			phone,
			remarks,
		});
	});

	it.each([
		"Mobile Engineer",
		"Telefonist",
		"Head of Phone Sales",
		"Extension Officer",
		"App 2 Lead",
	])("does not hide the title “%s”", (title) => {
		expect(readCaptureLine(`Ann Lee, ${title}, 801-555-0100`)).toMatchObject({ title });
	});
});
