import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { draftFoldersOf } from "../../../cli/vault/draft-files.mts";
import type { ImportDocument } from "../../../src/app/documents/import-document";
import { importJson, REPOSITORY, runCli } from "../../make/run-cli";
import { tempFolder, tempVault } from "../../make/temp-vault";

/** How often an import is killed; `IMPORT_KILLS=20` does it more often, in a larger file. */
const KILLS = Number(process.env.IMPORT_KILLS ?? 4);
const ROWS_OF_KILL = 100;
const SEED = 20_261_122;
const PATIENCE = 900_000;

/** A file of this many people; a few share a name, every tenth is in the vault already. */
function connections(count: number): string {
	const rows = Array.from({ length: count }, (_, at) => {
		const name = at % 97 === 0 ? "Jane,Doe" : `Person${at},Lind`;
		return `${name},https://www.linkedin.com/in/person-${at},p${at}@mail.example,"Company ${at % 300}, Inc.",VP Product,12 Mar 2024`;
	});
	return ["First Name,Last Name,URL,Email Address,Company,Position,Connected On", ...rows].join(
		"\n",
	);
}

/** The notes that are there before, and are filled, for a file of this many people. */
function knownNotes(count: number): Record<string, string> {
	const notes = Array.from({ length: count / 10 }, (_, place): [string, string] => {
		const at = place * 10 + 3;
		const text = `---\ntype: contact\nlinkedin: linkedin.com/in/person-${at}\n---\nMine ${at}.\n`;
		return [`People/Known ${at}.md`, text];
	});
	return Object.fromEntries(notes);
}

/** Every file below a folder, hidden ones too. */
function filesOf(vault: string): Map<string, string> {
	const entries = readdirSync(vault, { recursive: true, withFileTypes: true });
	return new Map(
		entries
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name))
			.sort()
			.map((file) => [path.relative(vault, file), readFileSync(file, "latin1")]),
	);
}

/** The same numbers from 0 to 1 in every run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Starts an import and kills it when this many notes are there, and some turns of a loop later. */
async function killAt(vault: string, file: string, notes: number, turns: number): Promise<boolean> {
	const program = path.join(REPOSITORY, "dist/warm-intros.mjs");
	const child = spawn(process.execPath, [program, "import", vault, file], { stdio: "ignore" });
	const ended = new Promise<NodeJS.Signals | null>((resolve) =>
		child.once("exit", (_, signal) => resolve(signal)),
	);
	let isOver = false;
	void ended.then(() => (isOver = true));
	while (!isOver && readdirSync(path.join(vault, "People")).length < notes)
		await new Promise((resolve) => setImmediate(resolve));
	for (let turn = 0; turn < turns; turn++) readdirSync(vault);
	child.kill("SIGKILL");
	return (await ended) === "SIGKILL";
}

describe("an import that is killed", () => {
	it(
		"at one moment after the other leaves whole notes and nothing else, and done again ends as it would have ended",
		{ timeout: PATIENCE },
		async () => {
			const random = seeded(SEED);
			const rows = KILLS * ROWS_OF_KILL;
			const file = path.join(tempFolder(), "Connections.csv");
			writeFileSync(file, connections(rows));
			const before = new Map(Object.entries(knownNotes(rows)));
			const whole = tempVault(knownNotes(rows));
			expect((await importJson(["import", whole, file])).counts).toMatchObject({
				new: rows - before.size,
				updated: before.size,
			});
			const after = filesOf(whole);
			const moments = Array.from(
				{ length: KILLS },
				() => before.size + random() * (rows - before.size),
			).sort((a, b) => a - b);
			const vault = tempVault(knownNotes(rows));
			let kills = 0;
			for (const notes of moments) {
				if (await killAt(vault, file, Math.ceil(notes), Math.floor(random() * 40))) kills += 1;
				for (const [at, text] of filesOf(vault)) {
					const allowed = [after.get(at), before.get(at)].filter(Boolean);
					expect({ at, isWhole: allowed.includes(text) }).toEqual({ at, isWhole: true });
				}
			}
			expect(kills).toBeGreaterThan(KILLS / 2);
			const { code } = await runCli(["import", vault, file]);
			expect(code).toBe(0);
			expect(filesOf(vault)).toEqual(after);
			expect(draftFoldersOf(vault).filter((folder) => existsSync(folder))).toEqual([]);
			expect((await runCli(["import", vault, file, "--take-jobs"])).code).toBe(0);
			expect(filesOf(vault)).toEqual(after);
		},
	);
});

/** This many that the import is still at it when it is told to stop. */
const ROWS_TO_STOP = 600;

describe("an import that is stopped with Ctrl+C", () => {
	it("ends with a whole note, says where it is, and goes on when it is run again", async () => {
		const file = path.join(tempFolder(), "Connections.csv");
		writeFileSync(file, connections(ROWS_TO_STOP));
		const vault = tempVault(knownNotes(ROWS_TO_STOP));
		const known = filesOf(vault).size;
		const program = path.join(REPOSITORY, "dist/warm-intros.mjs");
		const child = spawn(process.execPath, [program, "import", vault, file, "--json"]);
		let output = "";
		child.stdout.on("data", (part: Buffer) => (output += part.toString()));
		const ended = new Promise<number | null>((resolve) =>
			child.once("close", (code) => resolve(code)),
		);
		while (readdirSync(path.join(vault, "People")).length < known + 20)
			await new Promise((resolve) => setImmediate(resolve));
		child.kill("SIGINT");
		expect(await ended).toBe(1);
		const { stopped, counts } = JSON.parse(output) as ImportDocument;
		expect(stopped).toBe(true);
		expect(filesOf(vault).size).toBe(known + counts.new);
		expect(counts.new).toBeGreaterThanOrEqual(20);
		const again = await importJson(["import", vault, file]);
		expect(again).toMatchObject({ stopped: false, counts: { failed: 0, ambiguous: 0 } });
		expect(filesOf(vault).size).toBe(ROWS_TO_STOP);
	});
});
