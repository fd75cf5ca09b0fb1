import path from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND_IDS } from "../../cli/commands.mts";
import { runCommandLine } from "../../cli/run-command-line.mts";
import { closed, judge, readSchema } from "../make/describe-documents";
import { madeUpProcess } from "../make/made-up-process";
import { DEMO_VAULT, runCli } from "../make/run-cli";
import { tempVault } from "../make/temp-vault";

const ESCAPE = String.fromCharCode(27);
/** Controls that a terminal obeys: all but the line break. */
const CONTROLS = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

describe("help", () => {
	it.each([[["--help"]], [["help"]], [["fit", "--help"]], [["help", "new"]]])(
		"goes to standard output with %j, and is no error",
		async (args) => {
			const { code, stdout, stderr } = await runCli(args);
			expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
			expect(stdout).toContain("Usage: warm-intros");
		},
	);

	it("names every command", async () => {
		const { stdout } = await runCli(["--help"]);
		for (const id of COMMAND_IDS) expect(stdout).toContain(`  ${id} `);
	});
});

describe("what is wrong is JSON too under --json:", () => {
	it.each([
		["an unknown command", ["frobnicate"], "unknown command 'frobnicate'"],
		["an unknown option", ["fit", DEMO_VAULT, "--frob"], "unknown option '--frob'"],
		["an argument too few", ["show", DEMO_VAULT], "missing required argument 'person'"],
		["nobody of that name", ["show", DEMO_VAULT, "Zzz"], 'Nobody is called "Zzz".'],
	])("%s", async (_, args, message) => {
		const { code, stdout, stderr } = await runCli([...args, "--json"]);
		const document: unknown = JSON.parse(stdout);
		expect(document).toEqual({ error: { kind: "usage", message }, exitCode: 2 });
		expect(judge(closed(readSchema("error")))(document)).toEqual([]);
		expect(code).toBe(2);
		expect(stderr).toContain(message);
	});
});

describe("a file called -, which stands for standard input elsewhere,", () => {
	it.each([
		["--config", ["fit", DEMO_VAULT]],
		["--config", ["adopt", DEMO_VAULT]],
		["--ics", ["schedule", DEMO_VAULT, "Eleanor Sung", "2026-12-01T09:30", "--dry-run"]],
	])("is none for %s: %j", async (option, args) => {
		expect(await runCli([...args, option, "-"], { input: "{}" })).toEqual({
			code: 2,
			stdout: "",
			stderr: `${option}: expected the name of a file, got "-"; for a file of that name write ./-\n`,
		});
	});
});

describe("a vault in which nobody is found", () => {
	it("is answered with the command that looks for people, and that one with what to set", async () => {
		const vault = tempVault({ "Note.md": "text" });
		const { stderr } = await runCli(["fit", vault]);
		expect(stderr).toContain("The one note in ");
		expect(stderr).toContain(`warm-intros adopt ${vault} looks for them`);
		const { stdout } = await runCli(["adopt", vault]);
		expect(stdout).toContain('{ "contacts": { "folders": ["CRM"] } }, and name it');
	});
});

describe("the version", () => {
	it.each([[["--version"]], [["-V"]], [["fit", "--version"]]])(
		"goes to standard output with %j",
		async (args) => {
			expect(await runCli(args)).toEqual({ code: 0, stdout: "1.2.3\n", stderr: "" });
		},
	);
});

describe("wrong usage ends with exit code 2, a clear word and nothing on standard output:", () => {
	it.each([
		["no command at all", [], "Usage: warm-intros"],
		["an unknown command", ["frobnicate"], "unknown command 'frobnicate'"],
		["an unknown option", ["fit", DEMO_VAULT, "--frob"], "unknown option '--frob'"],
		["no vault", ["fit"], "missing required argument 'vault'"],
		["no person", ["show", DEMO_VAULT], "missing required argument 'person'"],
		["an argument too many", ["fit", DEMO_VAULT, "People"], "too many arguments"],
		[
			"an option without its value",
			["fit", DEMO_VAULT, "--now", "2026-11-22T10:00", "--space"],
			"argument missing",
		],
		[
			"a limit that is no number",
			["fit", DEMO_VAULT, "--limit", "ten"],
			'--limit: expected a number from 0 up, got "ten".',
		],
		[
			"a negative limit",
			["fit", DEMO_VAULT, "--limit", "-1"],
			'--limit: expected a number from 0 up, got "-1".',
		],
		[
			"a day that is none",
			["fit", DEMO_VAULT, "--today", "2026-02-30"],
			'--today: expected YYYY-MM-DD, got "2026-02-30".',
		],
		[
			"a time that is none",
			["check", DEMO_VAULT, "--now", "noon"],
			'--now: expected YYYY-MM-DDTHH:mm, got "noon".',
		],
		[
			"a vault that does not exist",
			["fit", "no/such/folder"],
			"no/such/folder cannot be opened as a vault: it does not exist.",
		],
		[
			"a file for a vault",
			["check", path.join(DEMO_VAULT, "Home.md")],
			"cannot be opened as a vault: it is not a folder.",
		],
	])("%s", async (_, args, message) => {
		const { code, stdout, stderr } = await runCli(args);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(message);
		expect(stderr).not.toContain("fault of its own");
	});
});

describe("what reaches a terminal", () => {
	it.each([["fit", "--explain"], ["show", "Jane.md"], ["check"]])(
		"of %s has no escape codes where nobody looks on",
		async (command, ...rest) => {
			const vault = hostileVault();
			const { stdout, stderr } = await runCli([command, vault, ...rest]);
			expect(stdout).toContain("Doe");
			expect(CONTROLS.exec(stdout + stderr)?.[0]).toBeUndefined();
		},
	);

	it("has no controls of a note's either where a message names it", async () => {
		const vault = hostileVault();
		for (const args of [
			["show", vault, `x${ESCAPE}[31m`],
			["fit", vault, "--space", `x${ESCAPE}[31m`],
			["fit", vault, "--config", `x${ESCAPE}[31m`],
			["new", vault, "contact", "Twin"],
			["new", vault, "contact", "Bo", "--set", `x${ESCAPE}[31m=1`],
			["show", vault, "Twin"],
			["fit", `${vault}${ESCAPE}[31m`],
		]) {
			const { code, stderr } = await runCli(args);
			expect(code).toBe(2);
			expect(stderr.length).toBeGreaterThan(10);
			expect(CONTROLS.exec(stderr)?.[0]).toBeUndefined();
		}
	});

	it("has no controls in JSON or CSV, and JSON loses none of them", async () => {
		const vault = hostileVault();
		const json = (await runCli(["fit", vault, "--json"])).stdout;
		expect(CONTROLS.exec(json.replaceAll("\t", ""))?.[0]).toBeUndefined();
		const { people } = JSON.parse(json) as { people: { name: string }[] };
		expect(people.map(({ name }) => name)).toContain(`Jane ${ESCAPE}[31mDoe`);
		expect(people.map(({ name }) => name)).toContain("Bo \u009b31m");
		const csv = (await runCli(["fit", vault, "--csv"])).stdout;
		expect(csv).toContain("Bo");
		expect(
			CONTROLS.exec(csv.replaceAll("\r\n", "\n").replaceAll("\u202E", ""))?.[0],
		).toBeUndefined();
	});

	function hostileVault(): string {
		return tempVault({
			"Jane.md":
				'---\ntype: contact\nname: "Jane \\e[31mDoe"\ntitle: "\\e]0;owned\\a"\nlast_contact: "\\e[2J"\n---\n',
			"Bo.md": '---\ntype: contact\nname: "Bo \\x9b31m"\ncompany: "\u202Egnp.exe"\n---\n',
			[`Esc${ESCAPE}[31m Doe.md`]: { type: "contact", name: "Twin" },
			"Twin.md": { type: "contact" },
			"Space.md": { type: "space", name: `My${ESCAPE}[7m space`, industries: ["x"] },
		});
	}
});

describe("the moment of a command", () => {
	it("is that of the clock, local, where none is named", async () => {
		const { around, out } = madeUpProcess({});
		expect(await runCommandLine(["agenda", DEMO_VAULT, "--json"], around)).toBe(0);
		expect(JSON.parse(out.join(""))).toMatchObject({ now: "2026-11-22T12:00" });
	});
});

describe("help on a terminal", () => {
	it("is as wide as that", async () => {
		const widest = async (columns: number): Promise<number> => {
			const { around, out } = madeUpProcess({ out: { isTTY: true, columns } });
			expect(await runCommandLine(["fit", "--help"], around)).toBe(0);
			return Math.max(
				...out
					.join("")
					.split("\n")
					.map((line) => line.length),
			);
		};
		expect(await widest(80)).toBeLessThanOrEqual(80);
		expect(await widest(120)).toBeGreaterThan(80);
	});
});
