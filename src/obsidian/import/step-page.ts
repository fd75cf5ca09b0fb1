import { Setting } from "obsidian";

/** One step of a modal: a heading that takes the focus, what is to be done, a place for complaints, and buttons. */
export class StepPage {
	readonly body: HTMLElement;
	readonly #headEl: HTMLElement;
	readonly #errorEl: HTMLElement;
	readonly #footEl: HTMLElement;
	readonly #statusEl: HTMLElement;

	/** Takes the place of what was in the element. */
	constructor(parent: HTMLElement, title: string) {
		parent.empty();
		this.#headEl = parent.createEl("h3", { cls: "warm-intros-import-title", text: title });
		this.#headEl.tabIndex = -1;
		this.body = parent.createDiv("warm-intros-import-body");
		this.#errorEl = parent.createDiv({ cls: "warm-intros-form-error", attr: { role: "alert" } });
		this.#footEl = parent.createDiv("warm-intros-import-foot");
		this.#statusEl = this.#footEl.createDiv({
			cls: "warm-intros-import-status",
			attr: { role: "status" },
		});
		this.#headEl.focus();
	}

	/** Says what is wrong; nothing, where nothing is. */
	complain(word = ""): void {
		this.#errorEl.setText(word);
	}

	/** Says how things stand, above the buttons, where it is always in view. */
	tell(words: string): void {
		this.#statusEl.setText(words);
	}

	/** The buttons below, the main one first. */
	foot(draw: (foot: Setting) => void): void {
		draw(new Setting(this.#footEl));
	}
}
