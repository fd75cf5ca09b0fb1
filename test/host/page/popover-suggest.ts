import type { App } from "./app";
import { Scope } from "./keymap";
import { SuggestionList } from "./suggestion-list";

/** Suggestions in a box beside something. */
export abstract class PopoverSuggest<T> {
	readonly scope: Scope;
	protected readonly suggestEl: HTMLElement;
	protected readonly suggestions: SuggestionList<T>;

	constructor(
		public app: App,
		scope?: Scope,
	) {
		this.scope = scope ?? new Scope();
		this.suggestEl = document.createElement("div");
		this.suggestEl.className = "suggestion-container";
		const inner = this.suggestEl.createDiv("suggestion");
		this.suggestions = new SuggestionList<T>(this, inner);
		this.#listenForKeys();
	}

	open(): void {
		if (this.suggestEl.isConnected) return;
		window.activeDocument.body.appendChild(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		if (!this.suggestEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	#listenForKeys(): void {
		const move = (key: string, steps: number): void => {
			this.scope.register([], key, () => {
				this.suggestions.move(steps);
				return false;
			});
		};
		move("ArrowDown", 1);
		move("ArrowUp", -1);
		this.scope.register([], "Enter", (event) => {
			this.suggestions.choose(event);
			return false;
		});
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
	}
}

/** Suggestions below a text field while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	#callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | undefined;
	#asked = 0;

	constructor(
		app: App,
		private readonly textInputEl: HTMLInputElement | HTMLDivElement,
	) {
		super(app);
		textInputEl.addEventListener("focus", () => void this.#suggest());
		textInputEl.addEventListener("input", () => void this.#suggest());
		textInputEl.addEventListener("blur", () => this.close());
	}

	setValue(value: string): void {
		if ("value" in this.textInputEl) this.textInputEl.value = value;
		else this.textInputEl.textContent = value;
	}

	getValue(): string {
		return "value" in this.textInputEl ? this.textInputEl.value : this.textInputEl.textContent;
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.#callback?.(value, event);
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#callback = callback;
		return this;
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	async #suggest(): Promise<void> {
		this.#asked += 1;
		const asking = this.#asked;
		const found = await this.getSuggestions(this.getValue());
		if (asking !== this.#asked || !this.textInputEl.isConnected) return;
		if (found.length === 0 || this.textInputEl.doc.activeElement !== this.textInputEl) {
			this.close();
			return;
		}
		this.suggestions.setSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found);
		this.open();
		const at = this.textInputEl.getBoundingClientRect();
		this.suggestEl.style.left = `${at.left}px`;
		this.suggestEl.style.top = `${at.bottom + 2}px`;
		this.suggestEl.style.minWidth = `${at.width}px`;
	}
}
