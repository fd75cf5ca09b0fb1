import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { text as readText } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../make/run-cli";
import { tempVault, type VaultFiles } from "../make/temp-vault";

const NOW = "2026-11-22T12:00";

interface Run {
	readonly code: number | null;
	readonly isKilled: boolean;
	readonly stderr: string;
}

/** A module that kills its process as soon as this many files have got their place. */
const killAfter = (writes: number): string =>
	`data:text/javascript,${encodeURIComponent(
		`import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
		let left = ${writes};
		for (const name of ["linkSync", "renameSync"]) {
			const own = fs[name];
			fs[name] = (...args) => { own(...args); left -= 1; if (left === 0) process.kill(process.pid, "SIGKILL"); };
		}
		syncBuiltinESMExports();`,
	)}`;

/** Runs the built command line in a vault; it is killed after so many writes, where that is said. */
async function run(vault: string, args: readonly string[], writes?: number): Promise<Run> {
	const program = path.join(REPOSITORY, "dist/warm-intros.mjs");
	const preload = writes === undefined ? [] : ["--import", killAfter(writes)];
	const child = spawn(process.execPath, [...preload, program, ...args, "--now", NOW], {
		cwd: vault,
		env: { ...process.env, WARM_INTROS_VAULT: vault, TZ: "UTC" },
	});
	child.stdin.end();
	child.stdout.resume();
	const ended = new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) =>
		child.once("close", (code, signal) => resolve([code, signal])),
	);
	const stderr = await readText(child.stderr);
	const [code, signal] = await ended;
	return { code, isKilled: signal === "SIGKILL", stderr };
}

function textsOf(vault: string): Record<string, string> {
	const files = readdirSync(vault, { recursive: true, withFileTypes: true });
	return Object.fromEntries(
		files
			.filter((file) => file.isFile())
			.map((file) => path.join(file.parentPath, file.name))
			.map((file) => [path.relative(vault, file), readFileSync(file, "utf8")]),
	);
}

const LOG = "\n## Introduction log\n\n";
const person = (properties: string, log = ""): string =>
	`---\ntype: contact\n${properties}---\n${log === "" ? "" : LOG}${log}`;
const SCHEDULED = "intro_status: scheduled\nintro_since: 2026-11-10\n";
const talk = (properties: string): string => `---\ntype: interview\n${properties}---\n`;
const BOTH: VaultFiles = {
	"Ann.md": person(SCHEDULED, "- 2026-11-10 scheduled 2026-11-19 10:00\n"),
	"Bo.md": person(SCHEDULED, "- 2026-11-10 scheduled 2026-11-19 10:00\n"),
};
const ANN: VaultFiles = {
	"Ann.md": person(SCHEDULED, "- 2026-11-10 scheduled 2026-11-19 10:00\n"),
	"Interviews/Tea.md": talk('contact: "[[Ann]]"\nstarts: 2026-11-19T10:00\nheld: planned\n'),
};
const CONTACTED: VaultFiles = { "Ann.md": person("intro_status: contacted\n") };
const LATER: VaultFiles = {
	"Ann.md": person(SCHEDULED, "- 2026-11-10 scheduled 2026-12-01 10:00\n"),
	"Interviews/Tea.md": talk('contact: "[[Ann]]"\nstarts: 2026-12-01T10:00\nheld: planned\n'),
	"Interviews/Walk.md": talk('contact: "[[Ann]]"\nstarts: 2026-12-05T10:00\nheld: planned\n'),
};
const NAMING: VaultFiles = {
	...ANN,
	"T.md": `${talk('contact: "[[Ann]]"\nheld: held\n')}## People named\n- Cy Fox, CTO @ Acme\n- Di Lee\n- [[Ed Poe]] @ Acme\n- Di Lee\n`,
};
const PEOPLE =
	"First Name,Last Name,URL,Company,Position\nCy,Fox,https://www.linkedin.com/in/cy,Acme,CTO\nDi,Lee,https://www.linkedin.com/in/di,Blue,CEO\nCy,Fox,https://www.linkedin.com/in/cy2,Blue,CFO\nAnn,,https://www.linkedin.com/in/ann,Acme,COO\n";

const COMMANDS: readonly (readonly [string, VaultFiles, readonly string[]])[] = [
	["recap of a planned conversation", ANN, ["recap", "Ann", "--text", "They hire in May."]],
	["recap with a form", ANN, ["recap", "Ann"]],
	["recap without a note", CONTACTED, ["recap", "Ann", "--text", "They hire."]],
	["recap of another day", CONTACTED, ["recap", "Ann", "--text", "x", "--date", "2026-11-20"]],
	[
		"recap with a form of another day",
		CONTACTED,
		["recap", "Ann", "--text", "", "--date", "2026-11-20"],
	],
	[
		"recap of what the log alone schedules",
		{ "Ann.md": BOTH["Ann.md"] ?? "" },
		["recap", "Ann", "--text", "x"],
	],
	[
		"recap of a conversation with two",
		{
			...BOTH,
			"Tea.md": talk('contact: ["[[Ann]]", "[[Bo]]"]\nstarts: 2026-11-19T10:00\nheld: planned\n'),
		},
		["recap", "Ann", "--text", "They hire.\n\nIn May."],
	],
	[
		"recap added to one that is there",
		{
			...ANN,
			"Interviews/Tea.md": `${talk('contact: "[[Ann]]"\nstarts: 2026-11-19T10:00\nheld: planned\n')}## Recap\n\nMine.\n`,
		},
		["recap", "Ann", "--text", "They hire in May."],
	],
	["move met", ANN, ["move", "Ann", "met"]],
	["move met without a note", CONTACTED, ["move", "Ann", "met"]],
	["move no-show", ANN, ["move", "Ann", "no-show"]],
	["move cancelled", ANN, ["move", "Ann", "cancelled"]],
	["schedule", CONTACTED, ["schedule", "Ann", "2026-12-01T10:00"]],
	[
		"schedule with a calendar file",
		CONTACTED,
		["schedule", "Ann", "2026-12-01T10:00", "--ics", "a.ics"],
	],
	["schedule of a time that is over", CONTACTED, ["schedule", "Ann", "2026-11-20T10:00"]],
	["schedule at another time", LATER, ["schedule", "Ann", "2026-12-08T10:00", "--note", "ill"]],
	["prep", ANN, ["prep", "Ann"]],
	["prep without a note", CONTACTED, ["prep", "Ann", "--goal", "Listen"]],
	["people-named", NAMING, ["people-named", "T"]],
	["import", { ...ANN, "people.csv": PEOPLE }, ["import", "people.csv"]],
	["new", ANN, ["new", "contact", "Cy"]],
	["ask", CONTACTED, ["ask", "Ann", "--via", "[[Bo]]"]],
];

/** More writes than any of these commands does. */
const TOO_MANY = 20;

describe("a command that is killed after one of its writes, and run again,", () => {
	it.each(COMMANDS)("ends as it would have ended: %s", async (_, files, args) => {
		const whole = tempVault(files);
		const { code } = await run(whole, args);
		const expected = textsOf(whole);
		let writes = 0;
		for (let kill = 1; kill <= TOO_MANY; kill++) {
			const vault = tempVault(files);
			if (!(await run(vault, args, kill)).isKilled) break;
			writes = kill;
			const isOver = JSON.stringify(textsOf(vault)) === JSON.stringify(expected);
			const again = await run(vault, args);
			// What is done already may be refused, with a word.
			if (!isOver) expect({ kill, ...again }).toMatchObject({ code });
			if (args[0] !== "ask" || !isOver)
				expect({ kill, ...textsOf(vault) }).toEqual({ kill, ...expected });
		}
		expect(writes).toBeGreaterThan(0);
	});
});

/** People who are there, one of whom the file tells too. */
const KNOWN: VaultFiles = {
	...ANN,
	"People/Eve Poe.md": "---\ntype: contact\nlinkedin: linkedin.com/in/eve\n---\nMine.\n",
	"people.csv": `${PEOPLE}Eve,Poe,https://www.linkedin.com/in/eve,Acme,CMO\nZed & Zoe,Pair,,Acme,\n`,
};
const REPORT = "Import reports/2026-11-22 people.md";

describe("an import with a report that is killed after any of its writes, before the report is there, and run again,", () => {
	it.each([
		["a table", KNOWN, "people.csv"],
		[
			"cards",
			{
				...KNOWN,
				"people.vcf": ["Cy Fox", "Di Lee", "Cy Fox", "Flo Roy"]
					.map(
						(name, at) =>
							`BEGIN:VCARD\nVERSION:4.0\nFN:${name}\nEMAIL:p${at}@x.example\nEND:VCARD\n`,
					)
					.join(""),
			},
			"people.vcf",
		],
	])(
		"ends as it would have ended, with nobody twice and its report: %s",
		async (_, files, file) => {
			const args = ["import", file, "--report"];
			const whole = tempVault(files);
			const { code } = await run(whole, args);
			const { [REPORT]: told, ...expected } = textsOf(whole);
			expect(told).toContain("- row ");
			for (let kill = 1; kill <= TOO_MANY; kill++) {
				const vault = tempVault(files);
				const { isKilled } = await run(vault, args, kill);
				if (!isKilled || REPORT in textsOf(vault)) {
					expect(kill).toBeGreaterThan(Object.keys(expected).length - Object.keys(files).length);
					return;
				}
				expect(await run(vault, args)).toMatchObject({ code });
				const { [REPORT]: report, ...rest } = textsOf(vault);
				expect({ kill, ...rest }).toEqual({ kill, ...expected });
				// Every row is in it: by name, or counted as unchanged.
				expect(report).toMatch(/^- Unchanged: [1-9]/m);
				expect(Object.keys(rest).filter((path) => path.startsWith("Import reports"))).toEqual([]);
			}
			expect.unreachable();
		},
	);
});
