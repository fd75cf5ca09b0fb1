import { accessSync, constants, lstatSync, readFileSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";
import type { Notes, Outcome } from "../../src/app/write/ports.ts";
import { applyEdits, type Plan, type Refusal } from "../../src/core/note/text-edit.ts";
import { codeOf, makeFolder, moveNewFile, replaceFile } from "./draft-files.mts";
import { FolderNames } from "./folder-names.mts";
import { reasonOf } from "./walk-vault.mts";

const CHANGED: Refusal = { code: "not-possible", message: "the note has changed since." };
const OUTSIDE: Outcome = { kind: "failed", reason: "it is outside the vault" };

/** Where notes may be written: the folder of a vault whose settings could be read. */
export interface WritableFolder {
	/** Absolute, without symbolic links. */
	readonly root: string;
	readonly settingsFault?: undefined;
	/** Where drafts lie; undefined: beside the files. */
	readonly drafts?: string | undefined;
	/** Drafts in the vault that a run which was killed has left, to be taken away at the next write. */
	readonly leftDrafts?: readonly string[];
}

/** The notes of a vault as files. A write goes to a new file, a draft, which then replaces the old one: nobody ever sees half a note. */
export class FileNotes implements Notes {
	readonly #root: string;

	readonly #drafts: string | undefined;
	readonly #names = new FolderNames();
	#leftDrafts: readonly string[];

	constructor({ root, drafts, leftDrafts = [] }: WritableFolder) {
		this.#root = root;
		this.#drafts = drafts;
		this.#leftDrafts = leftDrafts;
	}

	edit(notePath: string, plan: (text: string) => Plan): Promise<Outcome> {
		return Promise.resolve(this.#edit(notePath, plan));
	}

	create(notePath: string, text: string): Promise<Outcome> {
		return Promise.resolve(this.#create(notePath, text));
	}

	read(notePath: string): Promise<string | undefined> {
		try {
			const file = this.#names.fileAt(this.#root, notePath);
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
		const file = this.#names.fileAt(this.#root, notePath);
		return this.#names.has(path.dirname(file), path.basename(file));
	}

	#edit(notePath: string, plan: (text: string) => Plan): Outcome {
		try {
			const file = this.#names.fileAt(this.#root, notePath);
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
			this.#sweep();
			replaceFile(this.#drafts, file, after, status.mode, bytes);
			return { kind: "written", path: this.#pathOf(file), before, after };
		} catch (error) {
			if (codeOf(error) === "ENOENT") return { kind: "missing" };
			return { kind: "failed", reason: reasonOf(error) };
		}
	}

	#create(notePath: string, text: string): Outcome {
		try {
			const file = this.#names.fileAt(this.#root, notePath);
			if (!this.#isInside(path.dirname(file))) return OUTSIDE;
			if (this.isTaken(notePath)) return { kind: "exists" };
			if (!makeFolder(path.dirname(file))) return { kind: "failed", reason: "it is not a folder" };
			this.#sweep();
			moveNewFile(this.#drafts, file, text);
			this.#names.add(path.dirname(file), path.basename(file));
			return { kind: "written", path: this.#pathOf(file), before: "", after: text };
		} catch (error) {
			return codeOf(error) === "EEXIST"
				? { kind: "exists" }
				: { kind: "failed", reason: reasonOf(error) };
		}
	}

	#remove(notePath: string, text: string): Outcome {
		try {
			const file = this.#names.fileAt(this.#root, notePath);
			if (!this.#isInside(path.dirname(file))) return OUTSIDE;
			const isAsGiven = (): boolean => readFileSync(file).equals(Buffer.from(text, "utf8"));
			if (lstatSync(file).isSymbolicLink() || !isAsGiven())
				return { kind: "refused", refusal: CHANGED };
			rmSync(file);
			return { kind: "written", path: this.#pathOf(file), before: text, after: "" };
		} catch (error) {
			if (codeOf(error) === "ENOENT") return { kind: "missing" };
			return { kind: "failed", reason: reasonOf(error) };
		}
	}

	#pathOf(file: string): string {
		return path.relative(this.#root, file).split(path.sep).join("/");
	}

	#sweep(): void {
		for (const draft of this.#leftDrafts) rmSync(path.join(this.#root, draft), { force: true });
		this.#leftDrafts = [];
	}

	/** Whether a folder, its symbolic links followed as far as it exists, is in the vault. */
	#isInside(folder: string): boolean {
		let existing = folder;
		while (!exists(existing)) existing = path.dirname(existing);
		const real = realpathSync(existing);
		return real === this.#root || real.startsWith(this.#root + path.sep);
	}
}

function exists(file: string): boolean {
	try {
		lstatSync(file);
		return true;
	} catch {
		return false;
	}
}
