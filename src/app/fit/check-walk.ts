/** How a step of a walk was left. */
export type WalkAnswer = "answered" | "skipped" | "unfitting";

/** Takes back what was written; resolves to whether it is taken back. */
export type TakeBack = () => Promise<boolean>;

/** How a step was left, where it stands among them, and what takes back what was written then. */
interface Left<Step> {
	readonly step: Step;
	readonly at: number;
	readonly answer: WalkAnswer;
	readonly takeBack: TakeBack | undefined;
}

/** A walk over questions, one at a time: where it stands, and how those before were left. */
export class CheckWalk<Step> {
	#steps: readonly Step[];
	#at = 0;
	/** Of the steps before the one it is at. */
	#left: readonly Left<Step>[] = [];
	/** Of those that were gone over once and not skipped. */
	#earlier: readonly Left<Step>[] = [];

	constructor(steps: readonly Step[]) {
		this.#steps = steps;
	}

	/** What it is at; undefined at its end. */
	get current(): Step | undefined {
		return this.#steps[this.#at];
	}

	/** Where it is: the third of seventeen, without those passed over. */
	get position(): { readonly at: number; readonly of: number } {
		const left = this.#left.length;
		const of = this.#steps.length - (this.#at - left);
		return { at: Math.min(left + 1, of), of };
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
	leave(answer: WalkAnswer, takeBack?: TakeBack): void {
		const step = this.current;
		if (step === undefined) return;
		this.#left = [...this.#left, { step, at: this.#at, answer, takeBack }];
		this.#at += 1;
	}

	/** Goes back to the one before, where what was written there can be taken back, to be answered again; resolves to whether it can. */
	async back(): Promise<boolean> {
		const last = this.#left.at(-1);
		if (!last || (await last.takeBack?.()) === false) return false;
		this.#at = last.at;
		this.#left = this.#left.slice(0, -1);
		return true;
	}

	/** Passes over the one it is at: there is nothing to ask now. Those who go back before it come by it again. */
	pass(): void {
		this.#at += 1;
	}

	/** Goes over those that were skipped once more. */
	again(): void {
		const isSkipped = ({ answer }: Left<Step>): boolean => answer === "skipped";
		this.#steps = this.#left.filter(isSkipped).map(({ step }) => step);
		this.#earlier = [...this.#earlier, ...this.#left.filter((one) => !isSkipped(one))];
		this.#left = [];
		this.#at = 0;
	}
}
