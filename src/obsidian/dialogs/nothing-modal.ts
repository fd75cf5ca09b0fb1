import { type App, Modal, Setting } from "obsidian";

/** A word where there is nothing to do, and the ways on. */
export interface NothingWords {
	readonly title: string;
	readonly text: string;
	readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}

/** Says that there is nothing to do here, and leads on. */
export class NothingModal extends Modal {
	readonly #words: NothingWords;

	constructor(app: App, words: NothingWords) {
		super(app);
		this.#words = words;
		this.setTitle(words.title);
	}

	override onOpen(): void {
		this.modalEl.addClass("warm-intros-form");
		const { text, actions } = this.#words;
		this.contentEl.createEl("p", { text, attr: { dir: "auto" } });
		const foot = new Setting(this.contentEl);
		for (const [at, { label, run }] of actions.entries())
			foot.addButton((button) => {
				button.setButtonText(label).onClick(() => {
					this.close();
					run();
				});
				if (at === 0) button.setCta();
			});
		foot.addButton((button) => button.setButtonText("Close").onClick(() => this.close()));
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
