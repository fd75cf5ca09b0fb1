import { ChangeSet, type ChangeSpec, Text } from "@codemirror/state";

/** A text as the app's editor has it: what changes it is a set of changes, moves the cursor along, and can be taken back. */
export class EditorHistory {
	#doc = Text.empty;
	#done: ChangeSet[] = [];
	#undone: ChangeSet[] = [];

	get text(): string {
		return this.#doc.toString();
	}

	/** Begins with a text, before which there is nothing to go back to. */
	begin(text: string): void {
		this.#doc = Text.of(text.split("\n"));
		this.#done = [];
		this.#undone = [];
	}

	/** Makes changes as one, and gives them. */
	change(spec: ChangeSpec): ChangeSet {
		const changes = ChangeSet.of(spec, this.#doc.length);
		this.#undone = [];
		this.#done.push(this.#apply(changes));
		return changes;
	}

	/** Makes another text of it by the one change that they differ by. */
	become(text: string): ChangeSet {
		const before = this.text;
		let from = 0;
		while (from < Math.min(before.length, text.length) && before[from] === text[from]) from += 1;
		let end = 0;
		const most = Math.min(before.length, text.length) - from;
		while (end < most && before.at(-1 - end) === text.at(-1 - end)) end += 1;
		const insert = text.slice(from, text.length - end);
		return this.change({ from, to: before.length - end, insert });
	}

	/** Takes the last change back; undefined where there is none. */
	undo(): ChangeSet | undefined {
		return this.#move(this.#done, this.#undone);
	}

	/** Makes again what was taken back last. */
	redo(): ChangeSet | undefined {
		return this.#move(this.#undone, this.#done);
	}

	#move(from: ChangeSet[], to: ChangeSet[]): ChangeSet | undefined {
		const changes = from.pop();
		if (changes) to.push(this.#apply(changes));
		return changes;
	}

	/** Gives what takes it back. */
	#apply(changes: ChangeSet): ChangeSet {
		const inverted = changes.invert(this.#doc);
		this.#doc = changes.apply(this.#doc);
		return inverted;
	}
}
