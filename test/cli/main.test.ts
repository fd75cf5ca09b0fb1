import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT, REPOSITORY, runBuilt } from "../make/run-cli";
import { tempFolder, tempVault } from "../make/temp-vault";

describe("the built command line as a process", () => {
	it.each([
		["0 where it is done", ["fit", DEMO_VAULT, "--limit", "3"], 0],
		["1 where there are problems", ["check", DEMO_VAULT], 1],
		["2 where it is used wrongly", ["fit", "no/such/folder"], 2],
		["2 where there is no such command", ["frobnicate"], 2],
	])("ends with exit code %s", async (_, args, code) => {
		expect(await runBuilt(args)).toMatchObject({ code });
	});
});

describe("the version", () => {
	it("is that of the package", async () => {
		const { version } = JSON.parse(readFileSync(path.join(REPOSITORY, "package.json"), "utf8")) as {
			version: string;
		};
		expect(await runBuilt(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
	});
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
		expect(other).toContain("Who is still missing");
	});
});

describe("a table of comma-separated values", () => {
	it("begins a file with the mark by which spreadsheets know UTF-8, and a pipe without it", () => {
		const folder = tempFolder();
		const program = `'${process.execPath}' '${path.join(REPOSITORY, "dist/warm-intros.mjs")}'`;
		const vault = tempVault({ "Björn.md": { type: "contact" } });
		const run = (command: string): string =>
			execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
		const first = `${program} fit '${vault}' --csv`;
		run(
			`${first} > new.csv; (${first}; ${first}) > both.csv; echo x > more.csv; ${first} >> more.csv`,
		);
		const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
		const table = run(`${first} | cat`);
		expect(table).toMatch(/^name,.*\r\nBjörn,/);
		expect(read("new.csv")).toBe(`\uFEFF${table}`);
		expect(read("both.csv")).toBe(`\uFEFF${table}${table}`);
		expect(read("more.csv")).toBe(`x\n${table}`);
		expect(run(`${program} fit '${vault}' --json > j; head -c 1 j`)).toBe("{");
	});
});
