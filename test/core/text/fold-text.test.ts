import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/core/text/fold-text";

describe("folding a text", () => {
	it("ignores case", () => {
		expect(foldText("FinTech")).toBe("fintech");
		expect(foldText("MÜNCHEN")).toBe(foldText("münchen"));
	});

	it("ignores extra space of every kind", () => {
		expect(foldText("  New\t York\u00a0 City\n")).toBe("new york city");
	});

	it("ignores the accents of Latin letters", () => {
		expect(foldText("Zürich")).toBe("zurich");
		expect(foldText("São Paulo")).toBe("sao paulo");
		expect(foldText("Đà Nẵng")).toBe("da nang");
		expect(foldText("Łódź")).toBe("lodz");
	});

	it("takes composed and decomposed letters for the same", () => {
		expect(foldText("Zu\u0308rich")).toBe(foldText("Z\u00fcrich"));
		expect(foldText("\u0439")).toBe(foldText("\u0438\u0306"));
		expect(foldText("한국")).toBe(foldText("한국".normalize("NFD")));
	});

	it.each([
		["Straße", "STRASSE"],
		["Weiß", "WEISS"],
		["Søren Ærø", "Soren Aero"],
		["Ødegård", "odegard"],
		["Łukasz", "lukasz"],
		["Œuvre", "oeuvre"],
		["Ðorđe", "dorde"],
		["Işıl", "isil"],
	])("takes %s and %s for the same", (one, other) => {
		expect(foldText(one)).toBe(foldText(other));
	});

	it("takes every apostrophe and every hyphen for the plain one", () => {
		for (const mark of ["’", "‘", "ʼ", "ʻ", "`", "´", "′", "＇"])
			expect(foldText(`O${mark}Hara`)).toBe("o'hara");
		for (const mark of ["‐", "‑", "–", "—", "−", "﹣", "－"])
			expect(foldText(`Anne${mark}Marie`)).toBe("anne-marie");
	});

	it("does not see what nobody sees", () => {
		const marks = ["\u200b", "\u200e", "\u200f", "\u202a", "\u202c", "\u2066", "\u2069", "\u2060"];
		for (const mark of [...marks, "\u00ad", "\ufeff", "\ufe0f", "\u061c", "\u034f"])
			expect(foldText(`${mark}Ann${mark} Lee${mark}`)).toBe("ann lee");
	});

	it("folds the Turkish capital I with a dot to a plain i", () => {
		expect(foldText("İstanbul")).toBe("istanbul");
	});

	it("folds wide and joined Latin letters to plain ones", () => {
		expect(foldText("Ｆｉｎｔｅｃｈ")).toBe("fintech");
		expect(foldText("ofﬁce")).toBe("office");
	});

	it("keeps the marks that make another letter in Cyrillic", () => {
		expect(foldText("Йошкар-Ола")).toBe("йошкар-ола");
		expect(foldText("ёлка")).not.toBe(foldText("елка"));
		expect(foldText("йод")).not.toBe(foldText("иод"));
	});

	it("keeps Hangul composed, and the vowel signs and virama of Devanagari", () => {
		expect(foldText("서울")).toBe("서울");
		expect(foldText("हिन्दी")).toBe("हिन्दी");
		expect(foldText("हिन्दी")).not.toBe(foldText("हनद"));
	});

	it("keeps the voice marks of Japanese and the points of Arabic and Hebrew", () => {
		expect(foldText("がぎ")).toBe("がぎ");
		expect(foldText("が")).not.toBe(foldText("か"));
		expect(foldText("مُحَمَّد")).toBe("مُحَمَّد".normalize("NFC"));
		expect(foldText("שָׁלוֹם")).toBe("שָׁלוֹם".normalize("NFKD").normalize("NFC"));
	});

	it("leaves an empty text empty", () => {
		expect(foldText("")).toBe("");
		expect(foldText(" \n ")).toBe("");
	});
});
