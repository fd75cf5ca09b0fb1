/**
 * Several values under one key. Most keys of a vault have one value, and that costs no list:
 * with a list or a set for each the index would need twice the memory.
 */
export class MultiMap<V extends object> {
	readonly #values = new Map<string, V | V[]>();

	add(key: string, value: V): void {
		const known = this.#values.get(key);
		if (known === undefined) this.#values.set(key, value);
		else if (Array.isArray(known)) known.push(value);
		else this.#values.set(key, [known, value]);
	}

	delete(key: string, value: V): void {
		const known = this.#values.get(key);
		if (known === value) this.#values.delete(key);
		if (!Array.isArray(known)) return;
		const place = known.indexOf(value);
		if (place >= 0) known.splice(place, 1);
		const [only] = known;
		if (known.length === 1 && only) this.#values.set(key, only);
	}

	/** The one value of a key; undefined where there is none or more than one. */
	only(key: string): V | undefined {
		const known = this.#values.get(key);
		return known === undefined || Array.isArray(known) ? undefined : known;
	}

	get(key: string): readonly V[] {
		const known = this.#values.get(key);
		if (known === undefined) return NONE;
		return Array.isArray(known) ? known : [known];
	}

	/** How many keys have a value. */
	get size(): number {
		return this.#values.size;
	}
}

const NONE: readonly never[] = [];
