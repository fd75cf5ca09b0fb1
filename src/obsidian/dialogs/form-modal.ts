import { type App, Modal, Setting } from "obsidian";
import { type FormField, FormFields } from "./form-fields";

/** What has to be confirmed before it is done, with the words of the box by which it is. */
export interface Doubt {
	readonly message: string;
	readonly box: string;
}

/** How a form stands when it is sent. */
interface Sent {
	/** Whether the box of the last doubt is ticked. */
	readonly isSure: boolean;
	/** Where it can be said how long it takes. */
	readonly place: HTMLElement;
}

/** Does what a form is for. Gives a word or a doubt where it is not done, and the form stays. */
type OnDone = (
	values: ReadonlyMap<string, string>,
	sent: Sent,
) => Promise<string | Doubt | undefined>;

/** A small form: fields, one button. */
export class FormModal extends Modal {
	readonly #fields: FormFields;
	readonly #action: string;
	readonly #onDone: OnDone;
	#waitEl: HTMLElement | undefined;
	#errorEl: HTMLElement | undefined;
	#boxEl: HTMLInputElement | undefined;
	#isBusy = false;

	constructor(
		app: App,
		title: string,
		action: string,
		fields: readonly FormField[],
		onDone: OnDone,
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
		this.#waitEl = this.contentEl.createDiv();
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
		if (this.#isBusy || !this.#waitEl) return;
		this.#isBusy = true;
		const sent = { isSure: this.#boxEl?.checked === true, place: this.#waitEl };
		this.#errorEl?.setText("");
		const complaint = await this.#onDone(this.#fields.values, sent);
		this.#isBusy = false;
		if (complaint === undefined) this.close();
		else this.#complain(complaint);
	}

	#complain(complaint: string | Doubt): void {
		const isDoubt = typeof complaint === "object";
		this.#errorEl?.setText(isDoubt ? complaint.message : complaint);
		this.#boxEl = undefined;
		if (!isDoubt) return;
		const label = this.#errorEl?.createEl("label");
		this.#boxEl = label?.createEl("input", { type: "checkbox" });
		label?.createSpan({ text: complaint.box });
	}
}
