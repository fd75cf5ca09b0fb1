import { formatCount } from "../../ui/shared/words";

/** How far a long work is: a bar and its words. */
export class WorkBar {
	readonly #el: HTMLElement;
	readonly #barEl: HTMLProgressElement;
	readonly #wordsEl: HTMLElement;
	readonly #title: string;

	constructor(parent: HTMLElement, title: string) {
		this.#title = title;
		this.#el = parent.createDiv("warm-intros-work-bar");
		this.#barEl = this.#el.createEl("progress", { attr: { max: "1", "aria-label": title } });
		this.#wordsEl = this.#el.createDiv({ cls: "warm-intros-picker-note", text: `${title}…` });
	}

	show(done: number, all: number): void {
		this.#barEl.value = all === 0 ? 1 : done / all;
		this.#wordsEl.setText(`${this.#title}: ${formatCount(done)} of ${formatCount(all)}`);
	}

	hide(): void {
		this.#el.remove();
	}
}
