import { foldText } from "../terms/fold-text";
import type { Entry, Ref } from "./entry";
import { MultiMap } from "./multi-map";
import type { NoteKind } from "./note-kind";

/**
 * Says which note a plain name means: a name, file name or alias that only one note of the wanted
 * kind bears. Names that come and go change what plain names mean; those, and no others, are
 * looked at again.
 */
export class NameDirectory {
	readonly #entries = new MultiMap<Entry>();
	readonly #refs = new MultiMap<Ref>();

	add(entry: Entry): void {
		for (const label of entry.labels) {
			this.#entries.add(label, entry);
			this.#retarget(label);
		}
	}

	remove(entry: Entry): void {
		for (const label of entry.labels) {
			this.#entries.delete(label, entry);
			this.#retarget(label);
		}
	}

	/** The notes of a kind that bear the name, by path; copies that sync tools made bear none. */
	find(name: string, kind: NoteKind): readonly Entry[] {
		return [...this.#find(foldText(name), kind)].sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	watch(ref: Ref): void {
		const label = foldText(ref.text);
		this.#refs.add(label, ref);
		this.#point(ref, label);
	}

	unwatch(ref: Ref): void {
		this.#refs.delete(foldText(ref.text), ref);
	}

	#find(label: string, kind: NoteKind): readonly Entry[] {
		return this.#entries
			.get(label)
			.filter((entry) => entry.kind === kind && !(entry.kind === "contact" && entry.isCopy));
	}

	#retarget(label: string): void {
		for (const ref of this.#refs.get(label)) this.#point(ref, label);
	}

	#point(ref: Ref, label: string): void {
		const entries = this.#find(label, ref.wants);
		ref.target = entries.length === 1 ? entries[0] : undefined;
		ref.rivals = entries.length > 1 ? entries : NONE;
	}
}

const NONE: readonly Entry[] = [];
