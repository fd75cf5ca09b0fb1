import { realpathSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../usage-error.mts";
import type { VaultLocation } from "./vault-config.mts";
import { reasonOf } from "./walk-vault.mts";

/** The folder of a vault, absolute and without symbolic links. */
export function openFolder({ cwd, folder }: Pick<VaultLocation, "cwd" | "folder">): string {
	try {
		return realpathSync(path.resolve(cwd, folder));
	} catch (error) {
		throw new UsageError(`${folder} cannot be opened as a vault: ${reasonOf(error)}.`);
	}
}
