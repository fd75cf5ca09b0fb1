import { type App, Modal, Setting } from "obsidian";
import { type FormField, FormFields } from "../dialogs/form-fields";
import { keepAboveKeyboard } from "../dialogs/keep-above-keyboard";

/** A list of people that is about to be looked through. */
export interface PasteForm {
	readonly title: string;
	readonly fields: readonly FormField[];
	/** Shows what becomes of the list, and in a place how long that takes; resolves to a word where something is wrong with it. */
	readonly onPreview: (
		values: ReadonlyMap<string, string>,
		place: HTMLElement,
	) => Promise<string | undefined>;
	/** Called with what was entered where the form is closed without an end. */
	readonly onLeave: (values: ReadonlyMap<string, string>) => void;
}

/** Asks for a list of people, and for what they have in common. */
export class PasteModal extends Modal {
	readonly #form: PasteForm;
	readonly #fields: FormFields;
	#release: (() => void) | undefined;
	#waitEl: HTMLElement | undefined;
	#errorEl: HTMLElement | undefined;
	#isBusy = false;
	#isDone = false;

	constructor(app: App, form: PasteForm) {
		super(app);
		this.#form = form;
		this.#fields = new FormFields(app, form.fields, () => void this.#preview());
		this.setTitle(form.title);
	}

	override onOpen(): void {
		this.modalEl.addClasses([
			"warm-intros-form",
			"warm-intros-dialog",
			"warm-intros-capture",
			"warm-intros-paste",
		]);
		this.#release = keepAboveKeyboard(this.modalEl);
		const { contentEl } = this;
		const middle = contentEl.createDiv("warm-intros-capture-middle");
		this.#fields.draw(middle);
		this.#waitEl = contentEl.createDiv();
		this.#errorEl = contentEl.createDiv({ cls: "warm-intros-form-error", attr: { role: "alert" } });
		new Setting(contentEl)
			.setClass("warm-intros-draft-buttons")
			.addButton((button) =>
				button
					.setButtonText("Preview")
					.setCta()
					.onClick(() => void this.#preview()),
			)
			.addButton((button) => button.setButtonText("Cancel").onClick(() => this.close()));
		this.scope.register(["Mod"], "Enter", () => void this.#preview());
		middle.find("textarea").focus();
	}

	override onClose(): void {
		this.#release?.();
		this.contentEl.empty();
		if (!this.#isDone) this.#form.onLeave(this.#fields.values);
	}

	async #preview(): Promise<void> {
		if (this.#isBusy || !this.#waitEl) return;
		this.#isBusy = true;
		this.#errorEl?.setText("");
		const complaint = await this.#form.onPreview(this.#fields.values, this.#waitEl);
		this.#isBusy = false;
		if (complaint === undefined) {
			this.#isDone = true;
			this.close();
		} else this.#errorEl?.setText(complaint);
	}
}
