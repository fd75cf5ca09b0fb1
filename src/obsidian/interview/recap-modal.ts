import { type App, Modal, Setting } from "obsidian";

/** A recap that is about to be written. */
export interface RecapForm {
	readonly title: string;
	/** Where it goes, and which keys do what. */
	readonly hint: string;
	/** What was begun already. */
	readonly text: string;
	/** Saves it; resolves to why not. */
	readonly save: (text: string) => Promise<string | undefined>;
	/** Goes on in the note with what was written. */
	readonly onWrite: (text: string) => void;
	/** Called with what was written where the form is closed without an end. */
	readonly onLeave: (text: string) => void;
}

/** Asks how a conversation was, in a few words. */
export class RecapModal extends Modal {
	readonly #form: RecapForm;
	#text: string;
	#errorEl: HTMLElement | undefined;
	#isBusy = false;
	#isDone = false;

	constructor(app: App, form: RecapForm) {
		super(app);
		this.#form = form;
		this.#text = form.text;
		this.setTitle(form.title);
	}

	override onOpen(): void {
		this.modalEl.addClasses(["warm-intros-form", "warm-intros-recap"]);
		const { contentEl } = this;
		const area = contentEl.createEl("textarea", {
			cls: "warm-intros-recap-text",
			attr: {
				"aria-label": "What came of it",
				rows: "3",
				enterkeyhint: "done",
				dir: "auto",
				placeholder: "What was said, what comes next",
			},
		});
		area.value = this.#text;
		area.addEventListener("input", () => (this.#text = area.value));
		area.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
			event.preventDefault();
			void this.#save();
		});
		contentEl.createEl("p", {
			cls: "warm-intros-draft-hint",
			text: this.#form.hint,
			attr: { dir: "auto" },
		});
		this.#errorEl = contentEl.createDiv({
			cls: "warm-intros-form-error",
			attr: { role: "alert" },
		});
		this.#drawButtons();
		area.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		if (!this.#isDone && this.#text.trim() !== "") this.#form.onLeave(this.#text);
	}

	#drawButtons(): void {
		new Setting(this.contentEl)
			.setClass("warm-intros-draft-buttons")
			.addButton((button) =>
				button
					.setButtonText("Save")
					.setCta()
					.onClick(() => void this.#save()),
			)
			.addButton((button) => button.setButtonText("Write in the note").onClick(() => this.#write()))
			.addButton((button) => button.setButtonText("Cancel").onClick(() => this.close()));
	}

	#write(): void {
		if (this.#isBusy) return;
		this.#isDone = true;
		this.close();
		this.#form.onWrite(this.#text);
	}

	/** A second press while the first is at work writes nothing twice. */
	async #save(): Promise<void> {
		if (this.#isBusy) return;
		if (this.#text.trim() === "")
			return void this.#errorEl?.setText("A few words will do: what came of it?");
		this.#isBusy = true;
		const complaint = await this.#form.save(this.#text);
		this.#isBusy = false;
		if (complaint === undefined) {
			this.#isDone = true;
			this.close();
		} else this.#errorEl?.setText(complaint);
	}
}
