import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../usage-error.mts";
import { reasonOf } from "./walk-vault.mts";

/** Checks, before anything else is written, that a file can be made where the user says. */
export function checkNewFile(file: string): void {
	const reason = existsSync(file)
		? "it exists already"
		: existsSync(path.dirname(path.resolve(file)))
			? undefined
			: "its folder does not exist";
	if (reason !== undefined)
		throw new UsageError(`${file} cannot be written: ${reason}. Nothing was written.`);
}

/** Writes a file that must not be there yet, outside or inside of a vault, where the user says. */
export function writeNewFile(file: string, text: string): void {
	try {
		writeFileSync(file, text, { flag: "wx" });
	} catch (error) {
		throw new UsageError(`${file} was not written, the notes were: ${reasonOf(error)}.`);
	}
}
