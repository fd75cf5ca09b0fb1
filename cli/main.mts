#!/usr/bin/env node
import { fstatSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { engineFlag } from "./engine-flag.mts";
import { runCommandLine } from "./run-command-line.mts";

const FAULT = 2;

const flag = engineFlag(process.versions.node);
if (flag !== undefined) setFlagsFromString(flag);

// A reader of results who leaves early (`| head`) is no error; without one of messages the results are not kept back.
onPipeClosed(process.stdout, () => process.exit());
onPipeClosed(process.stderr, () => undefined);

try {
	process.exitCode = await runCommandLine(process.argv.slice(2), {
		cwd: process.cwd(),
		env: process.env,
		// Opened only where it is read.
		get in() {
			return process.stdin;
		},
		// The package lies around `dist`, in which this runs.
		get version() {
			const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
			return (JSON.parse(text) as { version: string }).version;
		},
		out: process.stdout,
		err: process.stderr,
		get isNewFile() {
			return isEmptyFile(process.stdout.fd);
		},
		now: () => new Date(),
		onInterrupt: (stop) => {
			process.once("SIGINT", stop);
			return () => process.removeListener("SIGINT", stop);
		},
	});
} catch (error) {
	const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(`warm-intros could not finish because of an error of its own:\n${cause}\n`);
	process.exitCode = FAULT;
}

function isEmptyFile(descriptor: number): boolean {
	try {
		const status = fstatSync(descriptor);
		return status.isFile() && status.size === 0;
	} catch {
		return false; // closed: nobody reads it
	}
}

function onPipeClosed(stream: NodeJS.WriteStream, react: () => void): void {
	stream.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE") throw error;
		react();
	});
}
