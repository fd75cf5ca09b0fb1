import { type App, MarkdownView, normalizePath, TFile } from "obsidian";
import type { Notes, Outcome } from "../../app/write/ports";
import { applyEdits, type Plan, type Refusal } from "../../core/note/text-edit";
import { fileAt, spellFolders } from "./file-at";

const CHANGED: Refusal = { code: "not-possible", message: "the note has changed since." };

/**
 * The notes of the open vault. An editor that has not saved yet is saved first, so that a write never meets an
 * older text. `whyNot` says why nothing may be written now; undefined where it may.
 */
export class ObsidianNotes implements Notes {
	readonly #app: App;
	readonly #whyNot: () => string | undefined;

	constructor(app: App, whyNot: () => string | undefined) {
		this.#app = app;
		this.#whyNot = whyNot;
	}

	async edit(path: string, plan: (text: string) => Plan): Promise<Outcome> {
		const reason = this.#whyNot();
		if (reason !== undefined) return { kind: "failed", reason };
		const file = fileAt(this.#app.vault, path);
		if (!file) return { kind: "missing" };
		let outcome: Outcome = { kind: "unchanged" };
		try {
			await this.#saveEditors(file);
			await this.#app.vault.process(file, (before) => {
				const planned = plan(before);
				if (!planned.ok) {
					outcome = { kind: "refused", refusal: planned.refusal };
					return before;
				}
				const after = applyEdits(before, planned.edits);
				outcome =
					after === before
						? { kind: "unchanged" }
						: { kind: "written", path: file.path, before, after };
				return after;
			});
			return outcome;
		} catch (error) {
			return { kind: "failed", reason: reasonOf(error) };
		}
	}

	async create(path: string, text: string): Promise<Outcome> {
		const reason = this.#whyNot();
		if (reason !== undefined) return { kind: "failed", reason };
		const wanted = spellFolders(this.#app.vault, normalizePath(path));
		if (this.isTaken(wanted)) return { kind: "exists" };
		try {
			const folder = wanted.slice(0, Math.max(0, wanted.lastIndexOf("/")));
			if (folder !== "" && !this.#app.vault.getFolderByPath(folder))
				await this.#app.vault.createFolder(folder);
			const { path: made } = await this.#app.vault.create(wanted, text);
			return { kind: "written", path: made, before: "", after: text };
		} catch (error) {
			return this.isTaken(wanted)
				? { kind: "exists" }
				: { kind: "failed", reason: reasonOf(error) };
		}
	}

	async read(path: string): Promise<string | undefined> {
		const file = fileAt(this.#app.vault, path);
		if (!file) return undefined;
		try {
			await this.#saveEditors(file);
			return await this.#app.vault.read(file);
		} catch {
			return undefined; // an edit says why
		}
	}

	/** To the trash that the user has chosen for deleted notes. */
	async remove(path: string, text: string): Promise<Outcome> {
		const file = fileAt(this.#app.vault, path);
		if (!file) return { kind: "missing" };
		try {
			const before = await this.read(path);
			if (before !== text) return { kind: "refused", refusal: CHANGED };
			const { path: was } = file;
			await this.#app.fileManager.trashFile(file);
			return { kind: "written", path: was, before, after: "" };
		} catch (error) {
			return { kind: "failed", reason: reasonOf(error) };
		}
	}

	/** Whether a file is there, case aside, as most systems would see it. */
	isTaken(path: string): boolean {
		const wanted = spellFolders(this.#app.vault, normalizePath(path));
		const folder = this.#app.vault.getFolderByPath(
			wanted.slice(0, Math.max(0, wanted.lastIndexOf("/"))) || "/",
		);
		const key = wanted.toLowerCase();
		return (
			folder?.children.some(
				(child) => child instanceof TFile && child.path.toLowerCase() === key,
			) ?? false
		);
	}

	async #saveEditors(file: TFile): Promise<void> {
		for (const leaf of this.#app.workspace.getLeavesOfType("markdown")) {
			const { view } = leaf;
			if (view instanceof MarkdownView && view.file === file) await view.save();
		}
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
