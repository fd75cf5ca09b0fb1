import type { FuzzyMatch, Instruction, Modifier } from "obsidian";
import type { App } from "./app";
import { prepareFuzzySearch, renderMatches } from "./fuzzy";
import { Modal } from "./modal";
import { SuggestionList } from "./suggestion-list";

/** A dialog to choose one of many by typing. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = "No results found.";
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	readonly #list: SuggestionList<T>;
	readonly #instructionsEl: HTMLElement;
	#asked = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.className = "prompt";
		this.modalEl.setAttribute("aria-label", "Suggestions");
		this.modalEl.replaceChildren();
		const input = this.modalEl.createDiv("prompt-input-container");
		this.inputEl = input.createEl("input", { cls: "prompt-input", type: "text" });
		this.inputEl.setAttribute("autocomplete", "off");
		this.resultContainerEl = this.modalEl.createDiv("prompt-results");
		this.#instructionsEl = this.modalEl.createDiv("prompt-instructions");
		this.#instructionsEl.hide();
		this.#list = new SuggestionList<T>(this, this.resultContainerEl);
		this.inputEl.addEventListener("input", () => void this.#suggest());
		this.#listenForKeys();
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.#suggest();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.modalEl.setAttribute("aria-label", placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		this.#instructionsEl.empty();
		this.#instructionsEl.show();
		for (const { command, purpose } of instructions) {
			const line = this.#instructionsEl.createDiv("prompt-instruction");
			line.createSpan({ cls: "prompt-instruction-command", text: command });
			line.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.empty();
		if (this.emptyStateText !== "") {
			this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
		}
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.#list.choose(event);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	async #suggest(): Promise<void> {
		this.#asked += 1;
		const asking = this.#asked;
		const found = await this.getSuggestions(this.inputEl.value);
		// What was typed meanwhile asks for something else.
		if (asking !== this.#asked) return;
		this.#list.setSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found);
		if (found.length === 0) this.onNoSuggestion();
	}

	#listenForKeys(): void {
		const move = (key: string, steps: number): void => {
			this.scope.register([], key, () => {
				this.#list.move(steps);
				return false;
			});
		};
		move("ArrowDown", 1);
		move("ArrowUp", -1);
		move("PageDown", 10);
		move("PageUp", -10);
		const modifiers: Modifier[][] = [[], ["Mod"], ["Shift"], ["Alt"]];
		for (const held of modifiers) {
			this.scope.register(held, "Enter", (event) => {
				if (!event.isComposing) this.#list.choose(event);
				return false;
			});
		}
	}
}

/** A dialog to choose one of given items, found by letters in their order. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const matchOf = prepareFuzzySearch(query);
		const found: FuzzyMatch<T>[] = [];
		for (const item of this.getItems()) {
			const match = query === "" ? { score: 0, matches: [] } : matchOf(this.getItemText(item));
			if (match !== null) found.push({ item, match });
		}
		return found.sort((a, b) => b.match.score - a.match.score);
	}

	renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
		renderMatches(el, this.getItemText(item), match.matches);
	}

	onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
