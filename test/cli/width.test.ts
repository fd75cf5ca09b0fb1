import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCommandLine } from "../../cli/run-command-line.mts";
import { textWidth } from "../../cli/terminal.mts";
import { madeUpProcess } from "../make/made-up-process";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf, tempVault } from "../make/temp-vault";

const LONG = "日本語の名前がとても長い人".repeat(4);
const COMMANDS: readonly (readonly string[])[] = [
	["fit", "--explain", "--all", "--limit", "0"],
	["fit", "--space", "More projects"],
	["fit", "--space", "nope"],
	["fit", "--category", "nope"],
	...["Eleanor Sung", "Dana Whitcombe", "Rafael Ibarra", "Marisol Vega", "Elanor Sung"].map(
		(name) => ["show", name],
	),
	["check"],
	["pipeline", "--all"],
	["agenda", "--ahead", "300"],
	...["Eleanor Sung", "Harlan Pettibone", "Ravi Thandani"].map((name) => ["path", name]),
	["stats"],
	["known"],
	["move", "Harlan Pettibone", "frobnicate"],
	["move", "Harlan Pettibone", "nudged"],
	["ask", "Eleanor Sung", "--via", "Marguerite Boyle"],
	["ask", "Beatriz Calderón", "--via", "Dana Whitcombe"],
	["schedule", "Clementine Ashby", "2026-12-01T10:00"],
	["prep", "Corinne Vasquez-Hale"],
	["recap", "Petra Zelenka", "--text", "x"],
	["people-named", "Petra Zelenka"],
	["import", "Imported/Connections.csv"],
	["new", "contact", "Jane Doe"],
	["new", "contact", "Noor Lindahl"],
	["adopt"],
];

/** The lines of a run in a terminal of so many columns that are wider, as far as they are there to be read and not to be copied. */
async function tooWide(vault: string, args: readonly string[], columns: number): Promise<string[]> {
	const { around, out, err } = madeUpProcess({
		cwd: vault,
		env: { COLUMNS: String(columns), WARM_INTROS_VAULT: vault },
	});
	await runCommandLine(args, around);
	expect({ args, text: [...out, ...err].join("") }).not.toMatchObject({ text: "" });
	const shown = args[0] === "ask" ? err : [...out, ...err];
	const lines = shown.join("").split("\n");
	return lines.filter((line) => textWidth(line) > columns && !isToBeCopied(line));
}

/** A line of a note, or a path alone. */
function isToBeCopied(line: string): boolean {
	return /^[+-] /.test(line) || /^ *\(?[^:]*\.md\)?[.,:]?$/.test(line);
}

describe.each([80, 60])("in %i columns", (columns) => {
	it.each(COMMANDS)("no line is longer: %s %s", async (...args) => {
		const vault = copyOf(DEMO_VAULT);
		expect(await tooWide(vault, args, columns)).toEqual([]);
	});

	it("no line of wide characters is longer", async () => {
		const properties = `name: ${LONG}\nindustry: ${LONG}\ntitle: ${LONG}\ncompany: ${LONG}\n`;
		const vault = tempVault({
			"日本.md": `---\ntype: contact\n${properties}intro_status: contacted\nclosness: 9\nlast_contact: ${LONG}\n---\n## Introduction log\n- 2026-11-01 asked [[太郎]]: ${LONG}\n- 2026-11-02 contacted\n`,
			"S.md": `---\ntype: space\ngoal: ${LONG}\nindustries: [${LONG}]\n---\n`,
		});
		for (const args of [
			["fit", "--explain"],
			["show", "日本.md"],
			["check"],
			["agenda"],
			["stats"],
		])
			expect(await tooWide(vault, args, columns)).toEqual([]);
	});
});

describe("a path that is longer than a line", () => {
	it("stands whole on a line of its own", async () => {
		const at = `People of the year/${"very long name ".repeat(6)}.md`;
		const vault = tempVault({ [at]: { type: "contact", name: "Ann", last_contact: "soon" } });
		const { around, out } = madeUpProcess({ cwd: vault, env: { WARM_INTROS_VAULT: vault } });
		await runCommandLine(["check"], around);
		expect(out.join("").split("\n")).toContain(at);
		expect(readFileSync(path.join(vault, at), "utf8")).toContain("Ann");
	});
});

describe("the width of a line", () => {
	async function widest(around: Parameters<typeof madeUpProcess>[0]): Promise<number> {
		const { around: process, out } = madeUpProcess({ cwd: DEMO_VAULT, ...around });
		await runCommandLine(["check", DEMO_VAULT], process);
		const lines = out.join("").split("\n");
		return Math.max(...lines.filter((line) => !isToBeCopied(line)).map(textWidth));
	}

	it("is that of the terminal, else that of COLUMNS, else 80", async () => {
		expect(await widest({})).toBeGreaterThan(72);
		expect(await widest({})).toBeLessThanOrEqual(80);
		const env = { COLUMNS: "140", NO_COLOR: "" };
		expect(await widest({ env })).toBeGreaterThan(120);
		expect(await widest({ env, out: { isTTY: true, columns: 100 } })).toBeLessThanOrEqual(100);
	});
});
