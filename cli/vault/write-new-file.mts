import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../usage-error.mts";
import { reasonOf } from "./walk-vault.mts";

/** Checks, before anything else is written, that a file can be made where the user says. */
export function checkNewFile(cwd: string, file: string): void {
	const full = path.resolve(cwd, file);
	const reason = existsSync(full)
		? "it already exists"
		: existsSync(path.dirname(full))
			? undefined
			: "its folder does not exist";
	if (reason !== undefined)
		throw new UsageError(`${file} cannot be written: ${reason}. Nothing was written.`);
}

/** Writes a file that must not be there yet, outside or inside of a vault, where the user says. */
export function writeNewFile(cwd: string, file: string, text: string): void {
	try {
		writeFileSync(path.resolve(cwd, file), text, { flag: "wx" });
	} catch (error) {
		throw new UsageError(`${file} was not written, the notes were: ${reasonOf(error)}.`);
	}
}
