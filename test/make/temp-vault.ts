import {
	chownSync,
	cpSync,
	lchownSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { noteText, type Properties } from "./note";

/** Files by their path in the vault: properties of a note, a text, or bytes. */
export type VaultFiles = Readonly<Record<string, Properties | string | Buffer>>;

/** The user and group nobody, whom permissions bind. */
const NOBODY = 65534;

/** A new folder that is gone when the test is; without symbolic links in its path. */
export function tempFolder(): string {
	const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "warm-intros-")));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
	return folder;
}

/** A vault on disk with these files, gone when the test is. Returns its folder. */
export function tempVault(files: VaultFiles): string {
	const folder = path.join(tempFolder(), "vault");
	mkdirSync(folder);
	writeFiles(folder, files);
	return folder;
}

/** A copy of a folder, gone when the test is. */
export function copyOf(folder: string): string {
	const copy = path.join(tempFolder(), path.basename(folder));
	cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
	return copy;
}

/** Writes files into a folder, with the folders they need. */
function writeFiles(folder: string, files: VaultFiles): void {
	for (const [file, content] of Object.entries(files)) {
		const full = path.join(folder, file);
		mkdirSync(path.dirname(full), { recursive: true });
		const isRaw = typeof content === "string" || Buffer.isBuffer(content);
		writeFileSync(full, isRaw ? content : noteText(content));
	}
}

/** Everything below a folder, hidden files too: of each file its bytes (as latin1), mode and time of change. */
export function snapshotOf(folder: string): ReadonlyMap<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const rows = entries.map((entry): [string, string] => {
		const full = path.join(entry.parentPath, entry.name);
		const at = path.relative(folder, full).split(path.sep).join("/");
		if (!entry.isFile()) return [at, entry.isDirectory() ? "folder" : "other"];
		const { mode, mtimeMs } = statSync(full);
		return [at, `${mode.toString(8)} ${mtimeMs} ${readFileSync(full, "latin1")}`];
	});
	return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Gives a folder with all that is in it to nobody, where we are root and so could not feel its permissions. */
export function giveToNobody(folder: string): void {
	if (process.getuid?.() !== 0) return;
	chownSync(path.dirname(folder), NOBODY, NOBODY);
	chownSync(folder, NOBODY, NOBODY);
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		lchownSync(path.join(entry.parentPath, entry.name), NOBODY, NOBODY);
	}
}

/** Options for a process that permissions bind: that of nobody, where this one is root. */
export function asNobody(): { uid?: number; gid?: number } {
	return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}
