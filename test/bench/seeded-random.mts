/** Chance that is the same on every run and every machine. */
export class SeededRandom {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** A number from 0 up to, not including, 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from `least` to `most`, both included. */
	whole(least: number, max: number): number {
		return least + Math.floor(this.next() * (max - least + 1));
	}

	/** Whether something of this probability (0 to 1) happens. */
	happens(probability: number): boolean {
		return this.next() < probability;
	}

	/** One of a list that is not empty. */
	pick<T>(list: readonly T[]): T {
		const item = list[Math.floor(this.next() * list.length)];
		if (item === undefined) throw new Error("There is nothing to pick from.");
		return item;
	}

	/** This many of a list, each once. */
	pickSome<T>(list: readonly T[], count: number): readonly T[] {
		const picked = new Set<T>();
		while (picked.size < Math.min(count, list.length)) picked.add(this.pick(list));
		return [...picked];
	}

	/** A day between two years as `YYYY-MM-DD`. */
	day(from: number, to: number): string {
		const month = String(this.whole(1, 12)).padStart(2, "0");
		return `${this.whole(from, to)}-${month}-${String(this.whole(1, 28)).padStart(2, "0")}`;
	}
}
