/** Says who uses a word. Most words have one user, and that costs no list. */
export class WordUsers<T extends object> {
	readonly #users = new Map<string, T | T[]>();

	add(word: string, user: T): void {
		const known = this.#users.get(word);
		if (known === undefined) this.#users.set(word, user);
		else if (Array.isArray(known)) known.push(user);
		else this.#users.set(word, [known, user]);
	}

	remove(word: string, user: T): void {
		const known = this.#users.get(word);
		if (known === user) this.#users.delete(word);
		if (!Array.isArray(known)) return;
		const last = known.pop();
		const position = last === user ? -1 : known.indexOf(user);
		if (position >= 0 && last) known[position] = last;
		else if (last && last !== user) known.push(last);
		if (known.length === 0) this.#users.delete(word);
	}

	/** Every word that somebody uses. */
	get words(): Iterable<string> {
		return this.#users.keys();
	}

	/** Those who use a word, in no order. */
	get(word: string): readonly T[] {
		const known = this.#users.get(word);
		if (known === undefined) return NOBODY;
		return Array.isArray(known) ? known : [known];
	}
}

const NOBODY: readonly never[] = [];
