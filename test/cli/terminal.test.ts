import { describe, expect, it } from "vitest";
import {
	fitText,
	openTerminal,
	plainLines,
	plainText,
	textWidth,
	unbroken,
	wrapText,
} from "../../cli/terminal.mts";
import { madeUpProcess } from "../make/made-up-process";

const ESCAPE = String.fromCharCode(27);

describe("a text in cells", () => {
	it.each([
		["", 0],
		["Jane", 4],
		["Zoë", 3],
		["Zoë".normalize("NFD"), 3],
		["日本", 4],
		["😀 x", 4],
	])("of %j takes %i", (text, width) => {
		expect(textWidth(text)).toBe(width);
	});

	it.each([
		["Jane", 6, "Jane  "],
		["Jane Doe", 6, "Jane …"],
		["日本太郎", 6, "日本… "],
		["Jane", 4, "Jane"],
		["a\nb", 3, "a b"],
	])("of %j fits into %i", (text, width, fitted) => {
		expect(fitText(text, width)).toBe(fitted);
		expect(textWidth(fitted)).toBe(width);
	});
});

describe("a line that is too long", () => {
	it.each([
		["goes on below, a little to the right", "  one two three", 10, "  one two\n    three"],
		["keeps the gaps of what fits", "a   b   c", 7, "a   b\n  c"],
		["keeps a word that is too long", "a looooooong b", 6, "a\nlooooooong\n  b"],
		["keeps a path", "in A b/c d e.md, see", 12, "in A\n b/c d e.md,\n  see"],
		["is broken between wide characters", "日本語日本語", 6, "日本語\n  日本\n  語"],
		[
			"has colours that take no room",
			`${ESCAPE}[1mone${ESCAPE}[22m two`,
			7,
			`${ESCAPE}[1mone${ESCAPE}[22m two`,
		],
	])("%s", (_, text, width, wrapped) => {
		expect(wrapText(text, width)).toBe(wrapped);
	});

	it("is not broken in words that are marked", () => {
		expect(wrapText(`see ${unbroken("Ann Lee")}`, 9)).toBe("see\n  Ann Lee");
	});
});

describe("a text of a note", () => {
	it("loses what moves the cursor, rings or turns a line around, and nothing else", () => {
		expect(plainText(`a${ESCAPE}[2Jb\u0007c\u009Bd\u202Ee\tf`)).toBe("a [2Jb c d e f");
		expect(plainText("Zoë 日本 😀 مها – “x”")).toBe("Zoë 日本 😀 مها – “x”");
	});

	it("of several lines keeps its lines", () => {
		expect(plainLines(`a${ESCAPE}\nb\r\n`)).toBe("a \nb \n");
	});
});

describe("colours", () => {
	function styleOn(isTTY: boolean, env: Readonly<Record<string, string>>, bits = 8): string {
		const { around } = madeUpProcess({
			env: { TERM: "xterm-256color", ...env },
			out: { isTTY, getColorDepth: () => bits },
		});
		return openTerminal(around).style("bold", "x");
	}

	it("are used on a terminal", () => {
		expect(styleOn(true, {})).toBe(`${ESCAPE}[1mx${ESCAPE}[22m`);
	});

	it.each([
		["no terminal", false, {}, 8],
		["a terminal with NO_COLOR", true, { NO_COLOR: "1" }, 8],
		["a terminal that knows none", true, { TERM: "dumb" }, 8],
		["a terminal of one colour", true, { TERM: "vt100" }, 1],
	])("are not used on %s", (_, isTTY, env, bits) => {
		expect(styleOn(isTTY, env, bits)).toBe("x");
	});
});
