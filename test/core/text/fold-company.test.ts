import { describe, expect, it } from "vitest";
import { foldCompany } from "../../../src/core/text/fold-company";

describe("folding the name of a company", () => {
	it.each([
		...[
			"Quill Inc",
			"Quill Inc.",
			"Quill, Inc.",
			"QUILL INCORPORATED",
			"Quill LLC",
			"Quill, L.L.C.",
		],
		...[
			"Quill GmbH",
			"Quill Ltd",
			"Quill Ltd.",
			"Quill Limited",
			"Quill Corp.",
			"Quill Corporation",
		],
		...["Quill®", "Quill™ Inc.", "Quill (formerly Feather)", "Quill GmbH & Co. KG", "Quill S.A."],
		...["Quill S.p.A.", "Quill Sp. z o.o.", "Quill B.V.", "Quill Pty Ltd", "Quill Oy", "Quill AG"],
		...[
			"Quill S.A. de C.V.",
			"Quill a.s.",
			"Quill s.r.o.",
			"Quill UG (haftungsbeschränkt)",
			" quill ",
		],
	])("takes “%s” for Quill", (name) => {
		expect(foldCompany(name)).toBe("quill");
	});

	it.each([
		["Thermal Spa", "thermal spa"],
		["Limited", "limited"],
		["Co", "co"],
		["AG", "ag"],
		["Inc. Magazine", "inc. magazine"],
		["Procter & Gamble", "procter & gamble"],
		["T-Mobile", "t-mobile"],
		["Bain & Company", "bain & company"],
		["Quill Labs (Berlin)", "quill labs (berlin)"],
		["", ""],
	])("leaves “%s” as %s", (name, folded) => {
		expect(foldCompany(name)).toBe(folded);
	});

	it("is the same when folded again", () => {
		for (const name of ["Quill, Inc.", "GmbH & Co. KG", "Acme Co Ltd", "® ", "& Co", ", ,"])
			expect(foldCompany(foldCompany(name))).toBe(foldCompany(name));
	});
});
