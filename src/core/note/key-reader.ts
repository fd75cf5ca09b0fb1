import { findKeyEnd, isPlainKey } from "./fast-scalar";

const SPACE = 32;
const COLON = 58;

/** A name that was met before, one string for all notes that have it. */
interface KnownKey {
	readonly text: string;
	/** The name that came after it the last time. */
	next: KnownKey | undefined;
	/** The block in which it was last read. */
	block: number;
}

/** More names than these are no vault's: then they are learned anew. */
const MAX_KNOWN = 5_000;

/** Reads the names of properties in one block after another: most notes have the same ones in the same order, so each is compared with the one that is likely before it is looked at. */
export class KeyReader {
	readonly #known = new Map<string, KnownKey>();
	readonly #first = knownKey("");
	#last = this.#first;
	#block = 0;

	/** Turns to the next block. */
	open(): void {
		if (this.#known.size > MAX_KNOWN) {
			this.#known.clear();
			this.#first.next = undefined;
		}
		this.#last = this.#first;
		this.#block += 1;
	}

	/** The name at the start of a line; undefined where it is no plain one, or the block has it already. */
	read(text: string, from: number, end: number): string | undefined {
		let key = this.#last.next;
		if (!isAt(text, from, end, key)) key = key?.next;
		if (!isAt(text, from, end, key)) key = this.#find(text, from, end);
		if (key === undefined || key.block === this.#block) return undefined;
		key.block = this.#block;
		this.#last.next = key;
		this.#last = key;
		return key.text;
	}

	#find(text: string, from: number, end: number): KnownKey | undefined {
		const colon = findKeyEnd(text, from, end);
		if (colon < 0) return undefined;
		const name = text.slice(from, colon);
		const known = this.#known.get(name);
		if (known) return known;
		if (!isPlainKey(name)) return undefined;
		// As the name of an object it is a string of its own, and not a part of its note.
		const [own = name] = Object.keys({ [name]: name });
		const key = knownKey(own);
		this.#known.set(own, key);
		return key;
	}
}

function knownKey(text: string): KnownKey {
	return { text, next: undefined, block: 0 };
}

function isAt(text: string, from: number, end: number, key: KnownKey | undefined): boolean {
	if (key === undefined || !text.startsWith(key.text, from)) return false;
	const after = from + key.text.length;
	if (after >= end || text.charCodeAt(after) !== COLON) return false;
	return after + 1 === end || text.charCodeAt(after + 1) === SPACE;
}
