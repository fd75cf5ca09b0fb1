import { spawn } from "node:child_process";
import { chmodSync, cpSync } from "node:fs";
import path from "node:path";
import { text as readText } from "node:stream/consumers";
import { expect } from "vitest";
import { COMMAND_IDS } from "../../cli/commands.mts";
import { runCommandLine } from "../../cli/run-command-line.mts";
import type { ImportDocument } from "../../src/app/documents/import-document";
import { madeUpProcess } from "./made-up-process";
import { asNobody, tempFolder } from "./temp-vault";

/** The folder of the repository. */
export const REPOSITORY = path.resolve(import.meta.dirname, "../..");

/** The vault of invented people. */
export const DEMO_VAULT = path.join(REPOSITORY, "demo-vault");

/** The day on which every run takes place, if it names no other. */
const TODAY = "2026-11-22";

/** What came out of a run of the command line. */
export interface CliRun {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** How the command line is run, where that is not from the repository and with nothing piped in. */
export interface CliOptions {
	readonly cwd?: string;
	/** What is piped in. */
	readonly input?: string | Buffer;
	/** The time zone of the machine, where it is not UTC. */
	readonly timeZone?: string;
	/** As nobody, whom permissions bind. */
	readonly isNobody?: boolean;
}

/**
 * Runs the command line on a fixed day in UTC, from its source and in this process; in another time zone or
 * as another user it is the built one in a process of its own.
 */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
	const { timeZone = "UTC", isNobody = false, cwd = REPOSITORY, input = "" } = options;
	if (timeZone !== "UTC" || isNobody) return runBuilt(args, options);
	const { around, out, err } = madeUpProcess({ cwd, input });
	const code = await runCommandLine(args, around);
	return { code, stdout: out.join(""), stderr: err.join("") };
}

/** Runs the built command line as its own process, on the same fixed day. */
export async function runBuilt(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
	const { timeZone = "UTC", isNobody = false, cwd = REPOSITORY, input = "" } = options;
	const isCommand = COMMAND_IDS.some((id) => id === args[0]);
	const isDated = args.includes("--today") || args.includes("--now");
	const day = isCommand && !isDated ? ["--today", TODAY] : [];
	const dist = path.join(REPOSITORY, "dist");
	const program = path.join(isNobody ? publicCopy(dist) : dist, "warm-intros.mjs");
	const child = spawn(process.execPath, [program, ...args, ...day], {
		cwd: isNobody ? "/" : cwd,
		env: { ...process.env, TZ: timeZone, NO_COLOR: undefined, FORCE_COLOR: undefined },
		...(isNobody ? asNobody() : {}),
	});
	child.stdin.end(input);
	const [stdout, stderr, code] = await Promise.all([
		readText(child.stdout),
		readText(child.stderr),
		new Promise<number | null>((resolve, reject) =>
			child.once("error", reject).once("close", resolve),
		),
	]);
	return { code, stdout, stderr };
}

const TIME_ZONES = ["UTC", "America/New_York", "Pacific/Kiritimati"];

/** What comes of the same work in three time zones, which has to be the same. */
export async function inEveryZone<T>(work: (timeZone: string) => Promise<T>): Promise<T> {
	const [first, ...others] = await Promise.all(TIME_ZONES.map(work));
	expect(others).toEqual(others.map(() => first));
	return first as T;
}

/** Runs a command in three time zones, where it has to say the same. */
export function runInEveryZone(args: readonly string[]): Promise<CliRun> {
	return inEveryZone((timeZone) => runCli(args, { timeZone }));
}

/** Runs a command that must succeed, and reads the one JSON document that it prints. */
export async function runJson(args: readonly string[], options: CliOptions = {}): Promise<unknown> {
	const { code, stdout, stderr } = await runCli([...args, "--json"], options);
	expect({ code: args[0] === "check" && code === 1 ? 0 : code, stderr }).toMatchObject({ code: 0 });
	return JSON.parse(stdout);
}

/** The document of `import --json`, which ends with exit code 1 where rows failed or are left to the user. */
export async function importJson(
	args: readonly string[],
	options: CliOptions = {},
): Promise<ImportDocument> {
	const { code, stdout, stderr } = await runCli([...args, "--json"], options);
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
export async function rankedPeople(
	vault: string,
	args: readonly string[] = [],
	options: CliOptions = {},
): Promise<FoundPerson[]> {
	return ((await runJson(["fit", vault, ...args], options)) as { people: FoundPerson[] }).people;
}

/** The names of a vault's people in the order of `fit`. */
export async function rankedNames(
	vault: string,
	args: readonly string[] = [],
	options: CliOptions = {},
): Promise<string[]> {
	return (await rankedPeople(vault, args, options)).map(({ name }) => name);
}

/** A problem in the document of `check --json`. */
export interface FoundProblem {
	readonly path: string;
	readonly code: string;
	readonly message: string;
	readonly line?: number;
}

/** The problems of a vault, as `check --json` gives them. */
export async function foundProblems(
	vault: string,
	args: readonly string[] = [],
	options: CliOptions = {},
): Promise<FoundProblem[]> {
	return ((await runJson(["check", vault, ...args], options)) as { problems: FoundProblem[] })
		.problems;
}

/** A copy of the built command line that every user can read. */
function publicCopy(dist: string): string {
	const folder = tempFolder();
	chmodSync(folder, 0o755);
	cpSync(dist, path.join(folder, "dist"), { recursive: true });
	return path.join(folder, "dist");
}
