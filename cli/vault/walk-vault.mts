import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../src/core/text/problem.ts";
import { DRAFT_NAME } from "./draft-files.mts";

const MAX_DRAFT_AGE_MS = 600_000;

/** The notes of a vault by their paths from its root (with `/`), and what could not be listed. */
export interface VaultFiles {
	readonly notes: readonly string[];
	/** Drafts that a run of ours which was killed has left beside notes. */
	readonly leftDrafts: readonly string[];
	readonly problems: readonly Problem[];
}

/**
 * Lists the Markdown files below a folder, in the order of their paths. Hidden files and folders
 * are passed over; a symbolic link is not followed, and is a problem where it leads out of the vault.
 */
export function walkVault(root: string): VaultFiles {
	const notes: string[] = [];
	const leftDrafts: string[] = [];
	const problems: Problem[] = [];
	const folders = [""];
	for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
		for (const entry of listFolder(root, folder, problems)) {
			const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
			if (entry.name.startsWith(".")) {
				if (DRAFT_NAME.test(entry.name) && isOld(root, file)) leftDrafts.push(file);
				continue;
			}
			if (entry.isDirectory()) folders.push(file);
			else if (entry.isSymbolicLink()) problems.push(...checkLink(root, file));
			else if (entry.isFile() && /\.md$/i.test(entry.name)) notes.push(file);
		}
	}
	return { notes: notes.sort(), leftDrafts, problems };
}

/** A draft is there for a moment: one that lies longer is nobody's who still writes, here or on another machine. */
function isOld(root: string, file: string): boolean {
	const status = lstatSync(path.join(root, file), { throwIfNoEntry: false });
	return status !== undefined && status.isFile() && Date.now() - status.mtimeMs > MAX_DRAFT_AGE_MS;
}

function listFolder(root: string, folder: string, problems: Problem[]) {
	try {
		return readdirSync(path.join(root, folder), { withFileTypes: true });
	} catch (error) {
		if (folder === "") throw error;
		problems.push(unreadable(folder, "folder", error));
		return [];
	}
}

/** What a link inside the vault points at is read at its own place; what lies outside is not ours to read. */
function checkLink(root: string, file: string): Problem[] {
	try {
		const target = realpathSync(path.join(root, file));
		if (target === root || target.startsWith(root + path.sep)) return [];
		if (!statSync(target).isDirectory() && !/\.md$/i.test(file)) return [];
	} catch {
		return []; // a link to nothing holds no note
	}
	const message = "A symbolic link that leads out of the vault; it is not followed.";
	return [{ path: file, code: "link-out-of-vault", message }];
}

/** A file or folder that cannot be read, as a problem. */
export function unreadable(file: string, what: "file" | "folder", error: unknown): Problem {
	return {
		path: file,
		code: "unreadable-file",
		message: `This ${what} cannot be read: ${reasonOf(error)}.`,
	};
}

const REASONS: Readonly<Record<string, string>> = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "it does not exist",
	ENOTDIR: "it is not a folder",
	EISDIR: "it is a folder",
	EIO: "the disk reports an error",
	EMFILE: "too many files are open",
	ENOSPC: "the disk is full",
	EROFS: "the disk is read-only",
	EEXIST: "it already exists",
	ELOOP: "a symbolic link leads back to itself",
	ENAMETOOLONG: "its name is too long",
};

/** Why a file operation failed, in words. */
export function reasonOf(error: unknown): string {
	if (error instanceof Error && "code" in error && typeof error.code === "string") {
		return REASONS[error.code] ?? error.code;
	}
	return error instanceof Error ? error.message : String(error);
}
