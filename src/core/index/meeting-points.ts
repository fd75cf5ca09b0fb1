import type { Entry, Ref } from "./entry";

/**
 * What meets under one key: the notes that bear it, and the links or names that ask for it. Most
 * keys have one note, and that costs no list: with lists for each the index would need twice the memory.
 */
export interface MeetingPoint {
	notes: Entry | Entry[] | undefined;
	refs: Ref | Ref[] | undefined;
}

/** The keys by which notes are found. Each question is one look into one table. */
export class MeetingPoints {
	readonly #points = new Map<string, MeetingPoint>();

	get(key: string): MeetingPoint | undefined {
		return this.#points.get(key);
	}

	/** Adds a note under a key, and gives all that is there. */
	addNote(key: string, entry: Entry): MeetingPoint {
		const point = this.#open(key);
		point.notes = withItem(point.notes, entry);
		return point;
	}

	/** Takes a note from under a key, and gives what is left. */
	removeNote(key: string, entry: Entry): MeetingPoint | undefined {
		const point = this.#points.get(key);
		if (!point) return undefined;
		point.notes = withoutItem(point.notes, entry);
		this.#closeEmpty(key, point);
		return point;
	}

	/** Adds a link or name that asks for a key, and gives all that is there. */
	addRef(key: string, ref: Ref): MeetingPoint {
		const point = this.#open(key);
		point.refs = withItem(point.refs, ref);
		return point;
	}

	removeRef(key: string, ref: Ref): void {
		const point = this.#points.get(key);
		if (!point) return;
		point.refs = withoutItem(point.refs, ref);
		this.#closeEmpty(key, point);
	}

	#open(key: string): MeetingPoint {
		const known = this.#points.get(key);
		if (known) return known;
		const point: MeetingPoint = { notes: undefined, refs: undefined };
		this.#points.set(key, point);
		return point;
	}

	#closeEmpty(key: string, point: MeetingPoint): void {
		if (point.notes === undefined && point.refs === undefined) this.#points.delete(key);
	}
}

/** One item or several as a list. */
export function listOf<V extends object>(items: V | V[] | undefined): readonly V[] {
	if (items === undefined) return NONE;
	return Array.isArray(items) ? items : [items];
}

function withItem<V extends object>(known: V | V[] | undefined, item: V): V | V[] {
	if (known === undefined) return item;
	if (!Array.isArray(known)) return [known, item];
	known.push(item);
	return known;
}

function withoutItem<V extends object>(known: V | V[] | undefined, item: V): V | V[] | undefined {
	if (known === item) return undefined;
	if (!Array.isArray(known)) return known;
	const position = known.indexOf(item);
	if (position >= 0) known.splice(position, 1);
	return known.length === 1 ? known[0] : known;
}

const NONE: readonly never[] = [];
