import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../usage-error.mts";
import { reasonOf } from "./walk-vault.mts";

/** Writes a settings file whole or not at all; one of a vault (`root`) only inside of it. */
export function saveSettings(
	file: string,
	settings: Readonly<Record<string, unknown>>,
	root: string | undefined,
): void {
	const draft = `${file}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		if (root !== undefined && !isInside(path.dirname(file), root))
			throw new Error("a symbolic link leads out of the vault");
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(draft, `${JSON.stringify(settings, undefined, "\t")}\n`, { flag: "wx" });
		renameSync(draft, file);
	} catch (error) {
		throw new UsageError(`${file} was not written: ${reasonOf(error)}.`);
	} finally {
		rmSync(draft, { force: true });
	}
}

/** Whether a folder, its symbolic links followed as far as it exists, is in the vault. */
function isInside(folder: string, root: string): boolean {
	let existing = folder;
	while (!existsSync(existing)) existing = path.dirname(existing);
	const real = realpathSync(existing);
	return real === root || real.startsWith(root + path.sep);
}
