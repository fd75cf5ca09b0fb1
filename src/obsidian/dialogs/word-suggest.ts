import { AbstractInputSuggest, type App } from "obsidian";

/** Words to choose from below a field, while something is typed into it. */
export class WordSuggest extends AbstractInputSuggest<string> {
	readonly #inputEl: HTMLInputElement;
	readonly #suggest: (typed: string) => readonly string[];

	constructor(app: App, inputEl: HTMLInputElement, suggest: (typed: string) => readonly string[]) {
		super(app, inputEl);
		this.#inputEl = inputEl;
		this.#suggest = suggest;
	}

	/** Enter takes one of the words that are shown: the field says so. */
	override open(): void {
		this.#inputEl.setAttribute("data-suggesting", "");
		super.open();
	}

	override close(): void {
		this.#inputEl.removeAttribute("data-suggesting");
		super.close();
	}

	/** Nothing is offered before something is typed, nor where it says the one word already: Enter is the form's then. */
	protected override getSuggestions(typed: string): string[] {
		if (typed.trim() === "") return [];
		const found = this.#suggest(typed);
		return found.length === 1 && found[0] === typed ? [] : [...found];
	}

	override renderSuggestion(label: string, el: HTMLElement): void {
		el.setText(label);
		el.setAttribute("dir", "auto");
	}

	override selectSuggestion(label: string): void {
		this.setValue(label);
		this.#inputEl.trigger("input");
		this.close();
	}
}
