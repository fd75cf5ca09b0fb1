import { afterEach, describe, expect, it, vi } from "vitest";
import { fitText, openTerminal, plainLines, plainText, textWidth } from "../../cli/terminal.mts";

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
	const before = Object.getOwnPropertyDescriptor(process.stdout, "isTTY");

	afterEach(() => {
		vi.unstubAllEnvs();
		if (before) Object.defineProperty(process.stdout, "isTTY", before);
		else Reflect.deleteProperty(process.stdout, "isTTY");
	});

	function styleOn(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): string {
		Object.defineProperty(process.stdout, "isTTY", { value: isTTY, configurable: true });
		const all = { NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: "xterm-256color", ...env };
		for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
		return openTerminal().style("bold", "x");
	}

	it("are used on a terminal", () => {
		expect(styleOn(true, {})).toBe(`${ESCAPE}[1mx${ESCAPE}[22m`);
	});

	it.each([
		["no terminal", false, {}],
		["a terminal with NO_COLOR", true, { NO_COLOR: "1" }],
		["a terminal that knows none", true, { TERM: "dumb" }],
	])("are not used on %s", (_, isTTY, env) => {
		expect(styleOn(isTTY, env)).toBe("x");
	});
});
