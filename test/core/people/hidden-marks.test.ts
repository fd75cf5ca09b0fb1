import { describe, expect, it } from "vitest";
import { readCaptureLine, readPersonLine } from "../../../src/core/people/capture-line";
import { neutralizeForeign, neutralizeText, plainText } from "../../../src/core/text/neutralize";
import { cleanCell } from "../../../src/import/clean-cell";

/** What nobody sees, and what turns the direction of a text around. */
const HIDDEN = [
	...["\u00AD", "\u061C", "\u200B", "\u200E", "\u200F", "\u2060", "\uFEFF", "\u202A", "\u202B"],
	...["\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"],
];

describe("marks that nobody sees", () => {
	it.each(HIDDEN)("are no part of what is captured: %j", (mark) => {
		const line = `${mark}An${mark}n Lee, ${mark}PM @ Qu${mark}ill: me${mark}t once`;
		const { name, title, company, remarks } = readCaptureLine(line);
		const seen = { name: "Ann Lee", title: "PM", company: "Quill", remarks: ["met once"] };
		expect({ name, title, company, remarks }).toEqual(seen);
	});

	it.each(HIDDEN)(
		"are no part of a name that a note has, which a link replaces to the letter: %j",
		(mark) => {
			const { name, written } = readPersonLine(`An${mark}n Lee`);
			expect({ name, written }).toEqual({ name: "Ann Lee", written: `An${mark}n Lee` });
		},
	);

	it.each(HIDDEN)("are no part of foreign words or cells: %j", (mark) => {
		const words = `a${mark}b ${mark}c`;
		for (const read of [neutralizeText, neutralizeForeign, plainText, cleanCell])
			expect(read(words)).toBe("ab c");
	});

	it("stay where they make a letter or a picture", () => {
		const line = "علی\u200Cرضا 👩\u200D🔬 ❤\uFE0F";
		expect(readCaptureLine(line).name).toBe(line);
		expect(neutralizeText(line)).toBe(line);
	});
});
