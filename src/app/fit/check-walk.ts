/** How a step of a walk was left. */
export type WalkAnswer = "answered" | "skipped" | "unfitting";

/** How a step was left, and what takes back what was written then. */
interface Left<Step> {
	readonly step: Step;
	readonly answer: WalkAnswer;
	readonly takeBack: (() => Promise<void>) | undefined;
}

/** A walk over questions, one at a time: where it stands, and how those before were left. */
export class CheckWalk<Step> {
	#steps: readonly Step[];
	/** Of the steps before the one it is at. */
	#left: readonly Left<Step>[] = [];
	/** Of those that were gone over once and not skipped. */
	#earlier: readonly Left<Step>[] = [];

	constructor(steps: readonly Step[]) {
		this.#steps = steps;
	}

	/** What it is at; undefined at its end. */
	get current(): Step | undefined {
		return this.#steps[this.#left.length];
	}

	/** Where it is: the third of seventeen. */
	get position(): { readonly at: number; readonly of: number } {
		const of = this.#steps.length;
		return { at: Math.min(this.#left.length + 1, of), of };
	}

	/** How many were left by each answer. */
	get counts(): Readonly<Record<WalkAnswer, number>> {
		const counts = { answered: 0, skipped: 0, unfitting: 0 };
		for (const { answer } of [...this.#earlier, ...this.#left]) counts[answer] += 1;
		return counts;
	}

	/** Whether there is one before. */
	get canGoBack(): boolean {
		return this.#left.length > 0;
	}

	/** Leaves the one it is at, and goes on to the next. */
	leave(answer: WalkAnswer, takeBack?: () => Promise<void>): void {
		const step = this.current;
		if (step !== undefined) this.#left = [...this.#left, { step, answer, takeBack }];
	}

	/** Goes back to the one before; what was written there is taken back, to be answered again. */
	async back(): Promise<void> {
		await this.#left.at(-1)?.takeBack?.();
		this.#left = this.#left.slice(0, -1);
	}

	/** Takes out the one it is at: there is nothing to ask any more. */
	drop(): void {
		this.#steps = this.#steps.filter((_, at) => at !== this.#left.length);
	}

	/** Goes over those that were skipped once more. */
	again(): void {
		const isSkipped = ({ answer }: Left<Step>): boolean => answer === "skipped";
		this.#steps = this.#left.filter(isSkipped).map(({ step }) => step);
		this.#earlier = [...this.#earlier, ...this.#left.filter((one) => !isSkipped(one))];
		this.#left = [];
	}
}
