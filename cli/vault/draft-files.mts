import { randomBytes } from "node:crypto";
import {
	closeSync,
	fchmodSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { nameOfVault, privateFolders } from "./private-folders.mts";

const NEW_FILE_MODE = 0o666;
/** A folder of which new files inherit the group. */
const SET_GROUP = 0o2000;

/** A folder outside the vault for drafts; undefined: beside the file whose place a draft takes, hidden. */
export type DraftFolder = string | undefined;

/** Where drafts of a vault's files may lie, so that a run which is killed leaves none in the vault: one command at a time has them. */
export function draftFoldersOf(root: string): string[] {
	return privateFolders().map((folder) => path.join(folder, `${nameOfVault(root)}.drafts`));
}

/** The one of them on the disk of the vault; undefined where there is none. */
export function draftFolderOf(root: string): DraftFolder {
	const disk = statSync(root).dev;
	return draftFoldersOf(root).find((folder) => statSync(path.dirname(folder)).dev === disk);
}

/** The name of a draft beside its file: hidden, so that no vault shows it while it is there. */
export const DRAFT_NAME = /^\.warm-intros-[0-9a-f]{12}\.tmp$/;

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
		if (isElsewhere(draft, file)) moveNewFile(undefined, file, text);
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
			throw new Error("it was changed by someone else at the same moment");
		renameSync(draft, file);
	} catch (error) {
		if (codeOf(error) !== "EXDEV" || !isElsewhere(draft, file)) throw error;
		replaceFile(undefined, file, text, mode, read);
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

/** Writes a draft with this mode, else that of any new file. */
function writeDraft(folder: DraftFolder, file: string, text: string, mode?: number): string {
	const name = `.warm-intros-${randomBytes(6).toString("hex")}.tmp`;
	const draft = path.join(placeDraft(folder, path.dirname(file)), name);
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
function placeDraft(folder: DraftFolder, target: string): string {
	if (folder === undefined || (statSync(target).mode & SET_GROUP) !== 0) return target;
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return folder;
}
