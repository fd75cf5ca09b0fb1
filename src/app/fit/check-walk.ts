/** How a person of the walk was left. */
export type WalkStep = "answered" | "skipped" | "unfitting";

/** A walk over people, one at a time: where it stands, and how those before were left. */
export class CheckWalk {
	readonly #left: Record<WalkStep, string[]> = { answered: [], skipped: [], unfitting: [] };
	#paths: readonly string[];
	#at = 0;

	/** `paths`: the people's notes, in their order. */
	constructor(paths: readonly string[]) {
		this.#paths = paths;
	}

	/** The note of the person it is at; undefined at its end. */
	get current(): string | undefined {
		return this.#paths[this.#at];
	}

	/** Where it is: the third of seventeen. */
	get position(): { readonly at: number; readonly of: number } {
		return { at: Math.min(this.#at + 1, this.#paths.length), of: this.#paths.length };
	}

	/** How many were left by each answer. */
	get counts(): Readonly<Record<WalkStep, number>> {
		const { answered, skipped, unfitting } = this.#left;
		return {
			answered: answered.length,
			skipped: skipped.length,
			unfitting: unfitting.length,
		};
	}

	/** Leaves the person it is at, and goes on to the next. */
	leave(step: WalkStep): void {
		const { current } = this;
		if (current === undefined) return;
		this.#left[step].push(current);
		this.#at += 1;
	}

	/** Takes out the person it is at: there is nothing to ask of them any more. */
	drop(): void {
		this.#paths = this.#paths.filter((_, at) => at !== this.#at);
	}

	/** Goes over those who were skipped once more. */
	again(): void {
		this.#paths = this.#left.skipped;
		this.#left.skipped = [];
		this.#at = 0;
	}
}
