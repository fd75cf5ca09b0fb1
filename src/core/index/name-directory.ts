import { foldText } from "../text/fold-text";
import type { Entry, Ref } from "./entry";
import { listOf, type MeetingPoint, MeetingPoints } from "./meeting-points";
import type { NoteKind } from "./note-kind";

/**
 * Says which note a plain name means: a name, file name or alias that only one note of the wanted
 * kind bears. Names that come and go change what plain names mean; those, and no others, are
 * looked at again.
 */
export class NameDirectory {
	/** By names, folded. */
	readonly #names = new MeetingPoints();
	readonly #onRetarget: (ref: Ref, before: Entry | undefined) => void;

	/** `onRetarget` is told of each name that has come to mean another note. */
	constructor(onRetarget: (ref: Ref, before: Entry | undefined) => void) {
		this.#onRetarget = onRetarget;
	}

	add(entry: Entry): void {
		for (const label of entry.labels) this.#retarget(this.#names.addNote(label, entry));
	}

	remove(entry: Entry): void {
		for (const label of entry.labels) {
			const point = this.#names.removeNote(label, entry);
			if (point) this.#retarget(point);
		}
	}

	/** The notes of a kind that bear the name, by path; copies that sync tools made bear none. */
	find(name: string, kind: NoteKind): readonly Entry[] {
		const entries = bearers(this.#names.get(foldText(name)), kind);
		return [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	watch(ref: Ref): void {
		pointTo(ref, this.#names.addRef(foldText(ref.text), ref));
	}

	unwatch(ref: Ref): void {
		this.#names.removeRef(foldText(ref.text), ref);
	}

	#retarget(point: MeetingPoint): void {
		if (point.refs === undefined) return;
		for (const ref of listOf(point.refs)) {
			const before = ref.target;
			pointTo(ref, point);
			if (ref.target !== before) this.#onRetarget(ref, before);
		}
	}
}

function bearers(point: MeetingPoint | undefined, kind: NoteKind): readonly Entry[] {
	return listOf(point?.notes).filter(
		(entry) => entry.kind === kind && !(entry.kind === "contact" && entry.isCopy),
	);
}

function pointTo(ref: Ref, point: MeetingPoint): void {
	const entries = bearers(point, ref.wants);
	ref.target = entries.length === 1 ? entries[0] : undefined;
	ref.rivals = entries.length > 1 ? entries : NONE;
}

const NONE: readonly Entry[] = [];
