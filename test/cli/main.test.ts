import { spawn } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT, REPOSITORY, runCli } from "../make/run-cli";
import { tempVault } from "../make/temp-vault";

const ESCAPE = String.fromCharCode(27);
/** Controls that a terminal obeys: all but the line break. */
const CONTROLS = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

describe("help", () => {
	it.each([[["--help"]], [["help"]], [["fit", "--help"]], [["help", "new"]]])(
		"goes to standard output with %j, and is no error",
		(args) => {
			const { code, stdout, stderr } = runCli(args);
			expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
			expect(stdout).toContain("Usage: warm-intros");
		},
	);

	it("names every command", () => {
		const { stdout } = runCli(["--help"]);
		for (const command of [
			...["fit", "show", "check", "pipeline", "agenda", "path", "stats"],
			...["ask", "move", "schedule", "new"],
		])
			expect(stdout).toContain(`  ${command} `);
	});
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
			"cannot be opened as a vault: it is no folder.",
		],
	])("%s", (_, args, message) => {
		const { code, stdout, stderr } = runCli(args);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(message);
		expect(stderr).not.toContain("fault of its own");
	});
});

describe("what reaches a terminal", () => {
	it.each([["fit", "--explain"], ["show", "Jane.md"], ["check"]])(
		"of %s has no escape codes where nobody looks on",
		(command, ...rest) => {
			const vault = hostileVault();
			const { stdout, stderr } = runCli([command, vault, ...rest]);
			expect(stdout).toContain("Doe");
			expect(CONTROLS.exec(stdout + stderr)?.[0]).toBeUndefined();
		},
	);

	it("has no controls of a note's either where a message names it", () => {
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
			const { code, stderr } = runCli(args);
			expect(code).toBe(2);
			expect(stderr.length).toBeGreaterThan(10);
			expect(CONTROLS.exec(stderr)?.[0]).toBeUndefined();
		}
	});

	it("has no controls in JSON or CSV, and JSON loses none of them", () => {
		const vault = hostileVault();
		const json = runCli(["fit", vault, "--json"]).stdout;
		expect(CONTROLS.exec(json.replaceAll("\t", ""))?.[0]).toBeUndefined();
		const { people } = JSON.parse(json) as { people: { name: string }[] };
		expect(people.map(({ name }) => name)).toContain(`Jane ${ESCAPE}[31mDoe`);
		expect(people.map(({ name }) => name)).toContain("Bo \u009b31m");
		const csv = runCli(["fit", vault, "--csv"]).stdout;
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

describe("a reader that stops reading", () => {
	/** Runs with both outputs closed after the first bytes; resolves to the exit code and what was said. */
	function runAndHangUp(
		args: readonly string[],
		output: "stdout" | "stderr",
	): Promise<{ code: number | null; signal: string | null; other: string }> {
		return new Promise((resolve, reject) => {
			const program = path.join(REPOSITORY, "dist/warm-intros.mjs");
			const child = spawn(process.execPath, [program, ...args], {
				stdio: ["ignore", "pipe", "pipe"],
			});
			let other = "";
			child[output === "stdout" ? "stderr" : "stdout"].on(
				"data",
				(chunk: Buffer) => (other += chunk.toString("utf8")),
			);
			child[output].destroy();
			child.on("error", reject);
			child.on("close", (code, signal) => resolve({ code, signal, other }));
		});
	}

	it("is no error, and nothing is said about it", async () => {
		const { signal, other } = await runAndHangUp(["fit", DEMO_VAULT, "--json"], "stdout");
		expect({ signal, other }).toEqual({ signal: null, other: "" });
	});

	it("keeps the results whole where it is the messages that nobody reads", async () => {
		const { code, other } = await runAndHangUp(["fit", DEMO_VAULT, "--limit", "3"], "stderr");
		expect(code).toBe(0);
		expect(other).toContain("Who I still lack");
	});
});
