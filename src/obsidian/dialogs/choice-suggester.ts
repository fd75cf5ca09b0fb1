import { type App, FuzzySuggestModal } from "obsidian";

/** What can be chosen, and what happens then. */
export interface Choices<T> {
	readonly placeholder: string;
	readonly items: readonly T[];
	readonly labelOf: (item: T) => string;
	readonly onChoose: (item: T) => void;
	/** Where it is closed without a choice. */
	readonly onNoChoice?: (() => void) | undefined;
}

/** Chooses one of a few things by their words. */
export class ChoiceSuggester<T> extends FuzzySuggestModal<T> {
	readonly #choices: Choices<T>;
	#isChosen = false;

	constructor(app: App, choices: Choices<T>) {
		super(app);
		this.#choices = choices;
		this.setPlaceholder(choices.placeholder);
	}

	override getItems(): T[] {
		return [...this.#choices.items];
	}

	override getItemText(item: T): string {
		return this.#choices.labelOf(item);
	}

	override onChooseItem(item: T): void {
		this.#isChosen = true;
		this.#choices.onChoose(item);
	}

	override onClose(): void {
		super.onClose();
		// The window closes before it says what was chosen.
		queueMicrotask(() => {
			if (!this.#isChosen) this.#choices.onNoChoice?.();
		});
	}
}
