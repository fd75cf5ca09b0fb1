import { randomBytes } from "node:crypto";
import {
	accessSync,
	closeSync,
	constants,
	fchmodSync,
	fsyncSync,
	linkSync,
	lstatSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Notes, Outcome } from "../src/app/ports.ts";
import { applyEdits, type Plan, type Refusal } from "../src/core/note/text-edit.ts";
import { reasonOf } from "./walk-vault.mts";

const NEW_FILE_MODE = 0o666;
const CHANGED: Refusal = { code: "not-possible", message: "the note has changed since." };
const OUTSIDE: Outcome = { kind: "failed", reason: "it lies outside the vault" };

/** The notes of a vault as files. A write goes to a new file beside, which then takes the place of the old one: nobody ever sees half a note. */
export class FileNotes implements Notes {
	readonly #root: string;

	/** `root` is absolute and without symbolic links. */
	constructor(root: string) {
		this.#root = root;
	}

	edit(notePath: string, plan: (text: string) => Plan): Promise<Outcome> {
		return Promise.resolve(this.#edit(notePath, plan));
	}

	create(notePath: string, text: string): Promise<Outcome> {
		return Promise.resolve(this.#create(notePath, text));
	}

	read(notePath: string): Promise<string | undefined> {
		const file = path.join(this.#root, notePath);
		try {
			if (!this.#isInside(path.dirname(file)) || lstatSync(file).isSymbolicLink())
				return Promise.resolve(undefined);
			const bytes = readFileSync(file);
			const text = bytes.toString("utf8");
			return Promise.resolve(Buffer.from(text, "utf8").equals(bytes) ? text : undefined);
		} catch {
			return Promise.resolve(undefined); // not there, or not to be read: an edit says which
		}
	}

	remove(notePath: string, text: string): Promise<Outcome> {
		return Promise.resolve(this.#remove(notePath, text));
	}

	/** Whether a file is there, case aside, as most systems would see it. */
	isTaken(notePath: string): boolean {
		const name = path.posix.basename(notePath).toLowerCase().normalize("NFC");
		try {
			const names = readdirSync(path.join(this.#root, path.posix.dirname(notePath)));
			return names.some((other) => other.toLowerCase().normalize("NFC") === name);
		} catch {
			return false; // no such folder: nothing is there
		}
	}

	#edit(notePath: string, plan: (text: string) => Plan): Outcome {
		const file = path.join(this.#root, notePath);
		try {
			if (!this.#isInside(path.dirname(file))) return OUTSIDE;
			const status = lstatSync(file);
			if (status.isSymbolicLink()) return { kind: "failed", reason: "it is a symbolic link" };
			accessSync(file, constants.W_OK); // taking its place needs no permission to write to it
			const bytes = readFileSync(file);
			const before = bytes.toString("utf8");
			if (!Buffer.from(before, "utf8").equals(bytes))
				return { kind: "failed", reason: "it is not text in UTF-8" };
			const planned = plan(before);
			if (!planned.ok) return { kind: "refused", refusal: planned.refusal };
			if (planned.edits.length === 0) return { kind: "unchanged" };
			const after = applyEdits(before, planned.edits);
			replaceFile(file, after, status.mode, bytes);
			return { kind: "written", before, after };
		} catch (error) {
			if (codeOf(error) === "ENOENT") return { kind: "missing" };
			return { kind: "failed", reason: reasonOf(error) };
		}
	}

	#create(notePath: string, text: string): Outcome {
		const file = path.join(this.#root, notePath);
		try {
			if (!this.#isInside(path.dirname(file))) return OUTSIDE;
			if (this.isTaken(notePath)) return { kind: "exists" };
			if (!makeFolder(path.dirname(file))) return { kind: "failed", reason: "it is no folder" };
			placeNewFile(file, text);
			return { kind: "written", before: "", after: text };
		} catch (error) {
			return codeOf(error) === "EEXIST"
				? { kind: "exists" }
				: { kind: "failed", reason: reasonOf(error) };
		}
	}

	#remove(notePath: string, text: string): Outcome {
		const file = path.join(this.#root, notePath);
		try {
			if (!this.#isInside(path.dirname(file))) return OUTSIDE;
			const isAsGiven = (): boolean => readFileSync(file).equals(Buffer.from(text, "utf8"));
			if (lstatSync(file).isSymbolicLink() || !isAsGiven())
				return { kind: "refused", refusal: CHANGED };
			rmSync(file);
			return { kind: "written", before: text, after: "" };
		} catch (error) {
			if (codeOf(error) === "ENOENT") return { kind: "missing" };
			return { kind: "failed", reason: reasonOf(error) };
		}
	}

	/** Whether a folder, its symbolic links followed as far as it exists, is in the vault. */
	#isInside(folder: string): boolean {
		let existing = folder;
		while (!exists(existing)) existing = path.dirname(existing);
		const real = realpathSync(existing);
		return real === this.#root || real.startsWith(this.#root + path.sep);
	}
}

/** Makes a folder and those around it; false where a file stands in the way. */
function makeFolder(folder: string): boolean {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOTDIR") return false;
		throw error;
	}
	return true;
}

/** Puts a new file into its place whole; fails where somebody was faster. */
function placeNewFile(file: string, text: string): void {
	const draft = writeBeside(file, text);
	try {
		linkSync(draft, file); // a rename would replace what is there
	} catch (error) {
		if (codeOf(error) === "EEXIST") throw error;
		// A disk without hard links: the place is taken first, then filled at once.
		closeSync(openSync(file, "wx"));
		renameSync(draft, file);
	} finally {
		rmSync(draft, { force: true });
	}
}

/** Replaces a file whole, unless it has changed since it was read. */
function replaceFile(file: string, text: string, mode: number, read: Buffer): void {
	const draft = writeBeside(file, text, mode);
	try {
		if (!readFileSync(file).equals(read))
			throw new Error("it was changed by somebody else at the same moment; nothing was written");
		renameSync(draft, file);
	} finally {
		rmSync(draft, { force: true });
	}
}

/** Writes a draft with this mode, else that of any new file; hidden, so that no vault shows it while it is there. */
function writeBeside(file: string, text: string, mode?: number): string {
	const draft = path.join(path.dirname(file), `.${randomBytes(6).toString("hex")}.tmp`);
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

function exists(file: string): boolean {
	try {
		lstatSync(file);
		return true;
	} catch {
		return false;
	}
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : undefined;
}
