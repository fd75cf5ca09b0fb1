import { describe, expect, it } from "vitest";
import {
	cellValues,
	cleanCell,
	emailsIn,
	isBrief,
	linkedinIn,
	geographyOf,
	profileIn,
} from "../../src/import/clean-cell";

describe("a cell of a file", () => {
	it.each([
		["on one line", " Ann\r\n\tLee\u2028x\u2029y\u0000z ", "Ann Lee x y z"],
		["with its accents composed", "Zoe\u0308", "Zoë"],
		["without half of a character", "A\uD800n", "A\uFFFDn"],
		["without marks that turn the direction around", "\u202Agpj.\u202Eann\u2069", "gpj.ann"],
		["with the label of a link, on one line", "[[People/Ann  Lee|  Ann   Lee ]] x", "Ann Lee x"],
		["with the label of a Markdown link", "[Ann](Ann.md)", "Ann"],
		["without marks of a link that is none", "a]]b [[ c", "a b c"],
		["without marks of a link at its ends", "]] Ann [[", "Ann"],
		["without an opening mark alone", "[[Ann", "Ann"],
		["without a closing mark alone", "Ann]]", "Ann"],
		["with brackets that are none of a link", "Ann [she/her]", "Ann [she/her]"],
	])("is plain words %s", (_, cell, words) => {
		expect(cleanCell(cell)).toBe(words);
	});

	it("holds several values where Google joins them, each once, and none that is empty", () => {
		expect(cellValues(" a ::: b:::a ::: ")).toEqual(["a", "b"]);
		expect(cellValues(" ")).toEqual([]);
	});

	it("is brief up to two thousand characters", () => {
		expect(isBrief("x".repeat(2_000))).toBe(true);
		expect(isBrief("x".repeat(2_001))).toBe(false);
	});

	it("gives the e-mail addresses in it, and no other words", () => {
		expect(emailsIn("MAILTO:a@x.co ::: none ::: b@x.co")).toEqual(["a@x.co", "b@x.co"]);
		expect(emailsIn("none")).toEqual([]);
	});

	it("gives the address of a profile as it is written, and no words with blanks and no address of a site alone", () => {
		expect(profileIn(" https://x.co/ann ")).toBe("https://x.co/ann");
		expect(profileIn("x.co/ann and more")).toBeUndefined();
		expect(profileIn("x.co/ann?by=Bo Roy")).toBeUndefined();
		expect(profileIn("https://x.co")).toBeUndefined();
		expect(profileIn("Ann")).toBeUndefined();
	});

	it.each([
		["https://www.linkedin.com/in/ann/?x=1", true],
		["de.linkedin.com/pub/ann", true],
		["https://linkedin.com/company/acme", false],
		["https://x.co/linkedin.com/in/ann", false],
		["linkedin.com/in/ann lee", false],
		["", false],
	])("gives the address of a LinkedIn profile alone: %j", (cell, isProfile) => {
		expect(linkedinIn(cell)).toBe(isProfile ? cell : undefined);
	});
});

describe("a place of several columns", () => {
	it("is one, the narrow part first, without what would separate places or their parts", () => {
		expect(geographyOf([" Provo;Orem ", "", "US/Utah", "a,b"])).toEqual([
			"Provo Orem, US Utah, a b",
		]);
		expect(geographyOf([" ", "", ";"])).toEqual([]);
	});
});
