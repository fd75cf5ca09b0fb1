import { foldCompany } from "../text/fold-company";
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
		for (const key of keysOf(entry)) this.#retarget(this.#names.addNote(key, entry));
	}

	remove(entry: Entry): void {
		for (const key of keysOf(entry)) {
			const point = this.#names.removeNote(key, entry);
			if (point) this.#retarget(point);
		}
	}

	/** The notes of a kind that bear the name, by path; copies that sync tools made bear none. */
	find(name: string, kind: NoteKind): readonly Entry[] {
		const entries = bearers(this.#names.get(keyOf(name, kind)), kind, name);
		return [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	watch(ref: Ref): void {
		pointTo(ref, this.#names.addRef(keyOf(ref.text, ref.wants), ref));
	}

	unwatch(ref: Ref): void {
		this.#names.removeRef(keyOf(ref.text, ref.wants), ref);
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

/** The key under which a name is looked for: that of a company has no legal form. */
function keyOf(name: string, kind: NoteKind): string {
	return kind === "company" ? foldCompany(name) : foldText(name);
}

function keysOf({ kind, labels }: Entry): readonly string[] {
	return kind === "company" ? [...new Set(labels.map(foldCompany))] : labels;
}

/** The notes of a kind that a name can mean; of companies that differ in the legal form those that have it as written, if any. */
function bearers(point: MeetingPoint | undefined, kind: NoteKind, name: string): readonly Entry[] {
	const found = listOf(point?.notes).filter(
		(entry) => entry.kind === kind && !(entry.kind === "contact" && entry.isCopy),
	);
	if (kind !== "company" || found.length < 2) return found;
	const written = foldText(name);
	const exact = found.filter(({ labels }) => labels.includes(written));
	return exact.length > 0 ? exact : found;
}

function pointTo(ref: Ref, point: MeetingPoint): void {
	const entries = bearers(point, ref.wants, ref.text);
	ref.target = entries.length === 1 ? entries[0] : undefined;
	ref.rivals = entries.length > 1 ? entries : NONE;
}

const NONE: readonly Entry[] = [];
