import { Component, Notice } from "obsidian";
import type { LiveIndex } from "../../app/write/live-index";
import { readingLabel } from "../../ui/shared/labels";

/**
 * Does what needs to know the whole vault: at once, or when it has been read, which a notice says meanwhile.
 * What is wanted later replaces what was wanted before.
 */
export class AfterReading extends Component {
	readonly #live: LiveIndex;
	#work: (() => void) | undefined;
	#notice: Notice | undefined;

	constructor(live: LiveIndex) {
		super();
		this.#live = live;
	}

	override onload(): void {
		this.register(this.#live.subscribe(() => this.#refresh()));
	}

	override onunload(): void {
		this.#work = undefined;
		this.#notice?.hide();
	}

	/** Does it now, or as soon as can be. */
	do(work: () => void): void {
		if (this.#live.isReady) return work();
		this.#work = work;
		this.#refresh();
	}

	#refresh(): void {
		const { isReady, reading } = this.#live;
		const work = this.#work;
		if (!work) return;
		if (isReady) {
			this.#work = undefined;
			this.#notice?.hide();
			this.#notice = undefined;
			work();
		} else if (reading) {
			const message = `${readingLabel(reading)}. Your command runs once that is done.`;
			if (this.#notice) this.#notice.setMessage(message);
			else this.#notice = new Notice(message, 0);
		}
	}
}
