import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";

/** Runs one of the measuring programs beside this one in a process of its own; the result is what it gave to `printResult`. */
export function runProgram<Result extends object>(
	name: string,
	args: readonly string[],
	flags: readonly string[] = [],
): Result {
	const program = path.join(import.meta.dirname, `${name}.mjs`);
	// Both sides are built together from the same types.
	return JSON.parse(runNode([...flags, program, ...args]).stdout) as Result;
}

/** Runs Node from its start to its end; `milliseconds` is the whole of it. */
export function runNode(args: readonly string[]): {
	readonly milliseconds: number;
	readonly stdout: string;
} {
	const started = performance.now();
	const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
		encoding: "utf8",
		stdio: ["ignore", "pipe", "pipe"],
		maxBuffer: 64 * 1024 * 1024,
	});
	const milliseconds = performance.now() - started;
	if (error !== undefined) throw error;
	if (status !== 0) throw new Error(`node ${args.join(" ")} ended with code ${status}:\n${stderr}`);
	return { milliseconds, stdout };
}

/** Ends a measuring program's work: hands its result to `runProgram`. */
export function printResult<Result extends object>(result: Result): void {
	process.stdout.write(`${JSON.stringify(result)}\n`);
}

/** One of a measuring program's arguments. */
export function readArgument(place: number): string {
	const argument = process.argv[place + 1];
	if (argument === undefined) throw new Error(`Argument ${place} is missing.`);
	return argument;
}
