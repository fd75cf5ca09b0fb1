import { randomBytes } from "node:crypto";
import {
	closeSync,
	fchmodSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";

const NEW_FILE_MODE = 0o666;
/** A folder of which new files inherit the group. */
const SET_GROUP = 0o2000;

/** Where drafts of files are written before they take their place. */
export interface DraftFolder {
	/** A folder of our own on the disk of the vault; undefined: beside the file, hidden. */
	readonly folder: string | undefined;
	/** Takes the folder away. */
	readonly close: () => void;
}

/** Drafts beside the files whose places they take. */
export const SAME_FOLDER: DraftFolder = { folder: undefined, close: () => undefined };

/**
 * A private folder outside the vault for drafts, so that a run which is killed leaves no draft in the vault;
 * beside the files where no such folder is on the same disk.
 */
export function openDraftFolder(root: string): DraftFolder {
	for (const parent of [tmpdir(), path.join(homedir(), ".cache")]) {
		try {
			if (statSync(parent).dev !== statSync(root).dev) continue;
			const folder = mkdtempSync(path.join(parent, "warm-intros-drafts-"));
			return { folder, close: () => rmSync(folder, { recursive: true, force: true }) };
		} catch {
			continue; // not there, or not ours to write to
		}
	}
	return SAME_FOLDER;
}

/** Makes a folder and those around it; false where a file stands in the way. */
export function makeFolder(folder: string): boolean {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOTDIR") return false;
		throw error;
	}
	return true;
}

/** Puts a new file into its place whole; fails where somebody was faster. */
export function moveNewFile(folder: DraftFolder, file: string, text: string): void {
	const draft = writeDraft(folder, file, text);
	try {
		linkSync(draft, file); // a rename would replace what is there
	} catch (error) {
		if (codeOf(error) === "EEXIST") throw error;
		if (isElsewhere(draft, file)) moveNewFile(SAME_FOLDER, file, text);
		else {
			// A disk without hard links: the place is taken first, then filled at once.
			closeSync(openSync(file, "wx"));
			renameSync(draft, file);
		}
	} finally {
		rmSync(draft, { force: true });
	}
}

/** Replaces a file whole, unless it has changed since it was read. */
export function replaceFile(
	folder: DraftFolder,
	file: string,
	text: string,
	mode: number,
	read: Buffer,
): void {
	const draft = writeDraft(folder, file, text, mode);
	try {
		if (!readFileSync(file).equals(read))
			throw new Error("it was changed by someone else at the same moment; nothing was written");
		renameSync(draft, file);
	} catch (error) {
		if (codeOf(error) !== "EXDEV" || !isElsewhere(draft, file)) throw error;
		replaceFile(SAME_FOLDER, file, text, mode, read);
	} finally {
		rmSync(draft, { force: true });
	}
}

/** The code of an error of the file system. */
export function codeOf(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : undefined;
}

function isElsewhere(draft: string, file: string): boolean {
	return path.dirname(draft) !== path.dirname(file);
}

/** Writes a draft with this mode, else that of any new file; beside its file it is hidden, so that no vault shows it while it is there. */
function writeDraft(folder: DraftFolder, file: string, text: string, mode?: number): string {
	const name = `.${randomBytes(6).toString("hex")}.tmp`;
	const draft = path.join(draftFolder(folder, path.dirname(file)), name);
	const descriptor = openSync(draft, "wx", NEW_FILE_MODE);
	try {
		if (mode !== undefined) fchmodSync(descriptor, mode); // given to openSync, the umask would lessen it
		writeFileSync(descriptor, text);
		fsyncSync(descriptor);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	} finally {
		closeSync(descriptor);
	}
	return draft;
}

/** A file gets its group where it is made: in a folder that hands its own down, a draft stays in that folder. */
function draftFolder({ folder }: DraftFolder, target: string): string {
	if (folder === undefined) return target;
	return (statSync(target).mode & SET_GROUP) === 0 ? folder : target;
}
