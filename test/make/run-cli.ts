import { spawnSync } from "node:child_process";
import { chmodSync, cpSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import type { ImportDocument } from "../../src/app/documents/import-document";
import { asNobody, tempFolder } from "./temp-vault";

/** The folder of the repository. */
export const REPOSITORY = path.resolve(import.meta.dirname, "../..");

/** The vault of invented people. */
export const DEMO_VAULT = path.join(REPOSITORY, "demo-vault");

/** The day on which every run takes place, if it names no other. */
const TODAY = "2026-11-22";

const COMMANDS = [
	"fit",
	"pipeline",
	"agenda",
	"show",
	"check",
	"new",
	"move",
	"schedule",
	"prep",
	"recap",
	"people-named",
	"stats",
	"path",
	"ask",
	"import",
	"adopt",
];

/** What came out of a run of the command line. */
export interface CliRun {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface CliOptions {
	readonly env?: NodeJS.ProcessEnv;
	readonly cwd?: string;
	/** As whom: nobody is bound by permissions. */
	readonly isNobody?: boolean;
}

/** Runs the built command line as its own process, on a fixed day, in UTC unless `env` says otherwise. */
export function runCli(args: readonly string[], options: CliOptions = {}): CliRun {
	const isDated = args.includes("--today") || args.includes("--now");
	const day = COMMANDS.includes(args[0] ?? "") && !isDated ? ["--today", TODAY] : [];
	const dist = path.join(REPOSITORY, "dist");
	const program = path.join(options.isNobody ? publicCopy(dist) : dist, "warm-intros.mjs");
	const { status, stdout, stderr, error } = spawnSync(
		process.execPath,
		[program, ...args, ...day],
		{
			encoding: "utf8",
			maxBuffer: 256 * 1024 * 1024,
			cwd: options.cwd ?? REPOSITORY,
			env: {
				...process.env,
				TZ: "UTC",
				NO_COLOR: undefined,
				FORCE_COLOR: undefined,
				...options.env,
			},
			...(options.isNobody ? { ...asNobody(), cwd: "/" } : {}),
		},
	);
	if (error !== undefined) throw error;
	return { code: status, stdout, stderr };
}

/** Runs a command that must succeed, and reads the one JSON document that it prints. */
export function runJson(args: readonly string[], options: CliOptions = {}): unknown {
	const { code, stdout, stderr } = runCli([...args, "--json"], options);
	expect({ code: args[0] === "check" && code === 1 ? 0 : code, stderr }).toMatchObject({ code: 0 });
	return JSON.parse(stdout);
}

/** The document of `import --json`, which ends with exit code 1 where rows failed or are left to the user. */
export function importJson(args: readonly string[], options: CliOptions = {}): ImportDocument {
	const { code, stdout, stderr } = runCli([...args, "--json"], options);
	const document = JSON.parse(stdout || "null") as ImportDocument;
	const { ambiguous, failed } = document.counts;
	expect({ code, stderr }).toEqual({ code: ambiguous + failed > 0 ? 1 : 0, stderr: "" });
	return document;
}

/** A person in the document of `fit --json`, as far as tests look. */
export interface FoundPerson {
	readonly name: string;
	readonly path: string;
	readonly matches: number;
}

/** The people of a vault in the order of `fit`, as JSON gives them. */
export function rankedPeople(
	vault: string,
	args: readonly string[] = [],
	options: CliOptions = {},
): FoundPerson[] {
	return (runJson(["fit", vault, ...args], options) as { people: FoundPerson[] }).people;
}

/** The names of a vault's people in the order of `fit`. */
export function rankedNames(
	vault: string,
	args: readonly string[] = [],
	options: CliOptions = {},
): string[] {
	return rankedPeople(vault, args, options).map(({ name }) => name);
}

/** A problem in the document of `check --json`. */
export interface FoundProblem {
	readonly path: string;
	readonly code: string;
	readonly message: string;
	readonly line?: number;
}

/** The problems of a vault, as `check --json` gives them. */
export function foundProblems(
	vault: string,
	args: readonly string[] = [],
	options: CliOptions = {},
): FoundProblem[] {
	return (runJson(["check", vault, ...args], options) as { problems: FoundProblem[] }).problems;
}

/** A copy of the built command line that every user can read. */
function publicCopy(dist: string): string {
	const folder = tempFolder();
	chmodSync(folder, 0o755);
	cpSync(dist, path.join(folder, "dist"), { recursive: true });
	return path.join(folder, "dist");
}
