import { describe, expect, it } from "vitest";
import { fitText, openTerminal, plainLines, plainText, textWidth } from "../../cli/terminal.mts";
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
