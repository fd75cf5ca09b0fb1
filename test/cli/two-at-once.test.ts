import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text as readText } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { type CliRun, REPOSITORY } from "../make/run-cli";
import { tempFolder, tempVault } from "../make/temp-vault";

/** How often two commands meet; `ROUNDS=200` does it more often, for when the lock changes. */
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PATIENCE = 900_000;
/** A module that holds a process for half a second at each of these calls of the file system. */
const slow = (name: string): string =>
	`data:text/javascript,${encodeURIComponent(
		`import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
		const { ${name}: own } = fs;
		fs.${name} = (...args) => { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500); return own(...args); };
		syncBuiltinESMExports();`,
	)}`;

/** Runs the built command line; `slowed` is what a module does to its process first. */
async function start(args: readonly string[], slowed?: string): Promise<CliRun> {
	const program = path.join(REPOSITORY, "dist/warm-intros.mjs");
	const preload = slowed === undefined ? [] : ["--import", slowed];
	const child = spawn(process.execPath, [...preload, program, ...args, "--today", "2026-11-22"]);
	child.stdin.end();
	const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
	const [stdout, stderr] = await Promise.all([readText(child.stdout), readText(child.stderr)]);
	return { code: await ended, stdout, stderr };
}

const ASKED = {
	type: "contact",
	intro_status: "asked",
	intro_since: "2026-11-01",
	intro_via: "[[Bo]]",
};

function askedVault(): string {
	return tempVault({ "Ann.md": ASKED, "Bo.md": { type: "contact", intro_status: "met" } });
}

function nudge(vault: string, note: string, slowed?: string): Promise<CliRun> {
	return start(["move", vault, "Ann", "nudged", "--note", note], slowed);
}

describe("two events recorded of one person at once", () => {
	it("both stand in the log, where one is held between its look at the note and its write", async () => {
		const vault = askedVault();
		const held = nudge(vault, "first", slow("renameSync"));
		await new Promise((resolve) => setTimeout(resolve, 250));
		const runs = await Promise.all([held, nudge(vault, "second")]);
		expect(runs.map(({ code }) => code)).toEqual([0, 0]);
		const log = readFileSync(path.join(vault, "Ann.md"), "utf8");
		expect(log).toMatch(/first/);
		expect(log).toMatch(/second/);
	});

	it("both stand in the log, round after round", { timeout: PATIENCE }, async () => {
		const vault = askedVault();
		for (let round = 0; round < ROUNDS; round++) {
			const notes = [`a${round}.`, `b${round}.`];
			const runs = await Promise.all(notes.map((note) => nudge(vault, note)));
			expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
				notes.map(() => ({ code: 0, stderr: "Ann: stays in asked\n" })),
			);
			const log = readFileSync(path.join(vault, "Ann.md"), "utf8");
			for (const note of notes) expect(log).toContain(note);
		}
		expect(readdirSync(vault).sort()).toEqual(["Ann.md", "Bo.md"]);
	});
});

describe("two imports of one file at once", () => {
	it("create nobody twice", { timeout: PATIENCE }, async () => {
		const people = Array.from(
			{ length: 20 },
			(_, at) => `Ann${at},Lind${at},ann${at}@mail.example`,
		);
		const file = path.join(tempFolder(), "people.csv");
		writeFileSync(file, ["First Name,Last Name,E-mail Address", ...people].join("\n"));
		for (let round = 0; round < ROUNDS; round++) {
			const vault = tempVault({ "People/Bo.md": { type: "contact" } });
			const runs = await Promise.all([
				start(["import", vault, file, "--json"], round === 0 ? slow("writeFileSync") : undefined),
				start(["import", vault, file, "--json"]),
			]);
			const counts = runs.map(
				({ stdout }) => (JSON.parse(stdout) as { counts: { new: number } }).counts.new,
			);
			expect(counts.sort((a, b) => a - b)).toEqual([0, people.length]);
			expect(readdirSync(path.join(vault, "People"))).toHaveLength(people.length + 1);
		}
	});
});
