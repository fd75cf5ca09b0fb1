import { type App, Modal, Setting } from "obsidian";
import { type FormField, FormFields } from "./form-fields";

/** A small form: fields, one button. `onDone` gives a word where something is wrong, and the form stays. */
export class FormModal extends Modal {
	readonly #fields: FormFields;
	readonly #action: string;
	readonly #onDone: (values: ReadonlyMap<string, string>) => Promise<string | undefined>;
	#errorEl: HTMLElement | undefined;
	#isBusy = false;

	constructor(
		app: App,
		title: string,
		action: string,
		fields: readonly FormField[],
		onDone: (values: ReadonlyMap<string, string>) => Promise<string | undefined>,
	) {
		super(app);
		this.#fields = new FormFields(app, fields, () => void this.#submit());
		this.#action = action;
		this.#onDone = onDone;
		this.setTitle(title);
	}

	override onOpen(): void {
		this.modalEl.addClass("warm-intros-form");
		this.#fields.draw(this.contentEl);
		this.#errorEl = this.contentEl.createDiv({
			cls: "warm-intros-form-error",
			attr: { role: "alert" },
		});
		new Setting(this.contentEl)
			.addButton((button) =>
				button
					.setButtonText(this.#action)
					.setCta()
					.onClick(() => void this.#submit()),
			)
			.addButton((button) => button.setButtonText("Cancel").onClick(() => this.close()));
		this.scope.register(["Mod"], "Enter", () => void this.#submit());
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	/** A second press while the first is at work makes no second note. */
	async #submit(): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		const complaint = await this.#onDone(this.#fields.values);
		this.#isBusy = false;
		if (complaint === undefined) this.close();
		else this.#errorEl?.setText(complaint);
	}
}
