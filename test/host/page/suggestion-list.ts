/** What is shown of a list of suggestions, and what choosing one does. */
export interface SuggestionOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Suggestions with one of them selected, by pointer or keys. */
export class SuggestionList<T> {
	private values: T[] = [];
	private lines: HTMLElement[] = [];
	private selected = 0;

	constructor(
		private readonly owner: SuggestionOwner<T>,
		private readonly containerEl: HTMLElement,
	) {
		containerEl.setAttribute("role", "listbox");
		containerEl.setAttribute("aria-label", "Suggestions");
	}

	get size(): number {
		return this.values.length;
	}

	setSuggestions(values: T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.lines = values.map((value) => {
			const line = this.containerEl.createDiv("suggestion-item");
			line.setAttribute("role", "option");
			this.owner.renderSuggestion(value, line);
			// Before the input loses the focus, which closes a popover.
			line.addEventListener("mousedown", (event) => event.preventDefault());
			line.addEventListener("click", (event) => this.owner.selectSuggestion(value, event));
			line.addEventListener("mousemove", () => this.select(this.lines.indexOf(line)));
			return line;
		});
		this.select(0);
	}

	move(steps: number): void {
		if (this.size > 0) this.select((this.selected + steps + this.size) % this.size);
	}

	/** Chooses the selected one; says whether there was any. */
	choose(event: MouseEvent | KeyboardEvent): boolean {
		if (this.size === 0) return false;
		const value = this.values[this.selected];
		if (value !== undefined) this.owner.selectSuggestion(value, event);
		return true;
	}

	private select(at: number): void {
		this.selected = at;
		for (const [n, line] of this.lines.entries()) {
			line.toggleClass("is-selected", n === at);
			line.setAttribute("aria-selected", String(n === at));
		}
		this.lines[at]?.scrollIntoView({ block: "nearest" });
	}
}
