import type { Notes, Outcome } from "../../src/app/write/ports";
import { applyEdits, type Plan } from "../../src/core/note/text-edit";
import { CheckedNotes } from "./checked-notes";

/** The notes of a vault in memory, for tests of actions; each write is checked. */
export class MemoryNotes implements Notes {
	readonly #texts: Map<string, string>;
	readonly #checked: CheckedNotes;

	/** `texts` are the notes by their path. */
	constructor(texts: Readonly<Record<string, string>> = {}) {
		this.#texts = new Map(Object.entries(texts));
		this.#checked = new CheckedNotes({
			edit: (path, plan) => Promise.resolve(this.#edit(path, plan)),
			create: (path, text) => Promise.resolve(this.#create(path, text)),
			read: (path) => Promise.resolve(this.#texts.get(path)),
			remove: (path, text) => Promise.resolve(this.#remove(path, text)),
		});
	}

	edit(path: string, plan: (text: string) => Plan): Promise<Outcome> {
		return this.#checked.edit(path, plan);
	}

	create(path: string, text: string): Promise<Outcome> {
		return this.#checked.create(path, text);
	}

	read(path: string): Promise<string | undefined> {
		return this.#checked.read(path);
	}

	remove(path: string, text: string): Promise<Outcome> {
		return this.#checked.remove(path, text);
	}

	/** The text of a note as it is now; undefined where there is none. */
	textOf(path: string): string | undefined {
		return this.#texts.get(path);
	}

	/** Changes a note as somebody else would, without the port. */
	overwrite(path: string, text: string | undefined): void {
		if (text === undefined) this.#texts.delete(path);
		else this.#texts.set(path, text);
	}

	/** The paths of all notes, sorted. */
	paths(): string[] {
		return [...this.#texts.keys()].sort();
	}

	#edit(path: string, plan: (text: string) => Plan): Outcome {
		const before = this.#texts.get(path);
		if (before === undefined) return { kind: "missing" };
		const planned = plan(before);
		if (!planned.ok) return { kind: "refused", refusal: planned.refusal };
		if (planned.edits.length === 0) return { kind: "unchanged" };
		const after = applyEdits(before, planned.edits);
		this.#texts.set(path, after);
		return { kind: "written", path, before, after };
	}

	#remove(path: string, text: string): Outcome {
		const before = this.#texts.get(path);
		if (before === undefined) return { kind: "missing" };
		if (before !== text)
			return { kind: "refused", refusal: { code: "not-possible", message: "it has changed." } };
		this.#texts.delete(path);
		return { kind: "written", path, before, after: "" };
	}

	#create(path: string, text: string): Outcome {
		const key = fold(path);
		if ([...this.#texts.keys()].some((other) => fold(other) === key)) return { kind: "exists" };
		this.#texts.set(path, text);
		return { kind: "written", path, before: "", after: text };
	}
}

/** A path as most systems compare it. */
function fold(path: string): string {
	return path.toLowerCase().normalize("NFC");
}
