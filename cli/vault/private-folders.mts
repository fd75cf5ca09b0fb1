import { createHash } from "node:crypto";
import { lstatSync, mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";

const OF_OTHERS = 0o077;

/** Folders outside every vault that are this user's alone, for locks and drafts: in the cache of the user, and in the folder for temporary files. */
export function privateFolders(): string[] {
	const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache");
	const temporary = path.join(tmpdir(), `warm-intros-${process.getuid?.() ?? "drafts"}`);
	return [path.join(cache, "warm-intros"), temporary].filter(isPrivate);
}

/** What a vault is called in these folders: it tells nobody where the vault is. */
export function nameOfVault(root: string): string {
	return createHash("sha256").update(root).digest("hex").slice(0, 24);
}

/** Whether a folder is there, or could be made, and nobody else can put anything into it. */
function isPrivate(folder: string): boolean {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const status = lstatSync(folder);
		if (!status.isDirectory()) return false;
		if (process.getuid === undefined) return true; // Windows: such folders are the user's own
		return status.uid === process.getuid() && (status.mode & OF_OTHERS) === 0;
	} catch {
		return false; // not ours to make
	}
}
