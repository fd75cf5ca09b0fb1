import { type App, Modal, Setting } from "obsidian";

/** One field of a form. */
export interface FormField {
	readonly key: string;
	readonly name: string;
	readonly desc?: string;
	readonly placeholder?: string;
	readonly value?: string;
}

/** A small form: text fields, one button. `onDone` gives a word where something is wrong, and the form stays. */
export class FormModal extends Modal {
	readonly #fields: readonly FormField[];
	readonly #action: string;
	readonly #onDone: (values: ReadonlyMap<string, string>) => Promise<string | undefined>;
	readonly #values = new Map<string, string>();
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
		this.#fields = fields;
		this.#action = action;
		this.#onDone = onDone;
		this.setTitle(title);
	}

	override onOpen(): void {
		this.modalEl.addClass("warm-intros-form");
		for (const field of this.#fields) this.#addField(field);
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

	#addField({ key, name, desc, placeholder, value }: FormField): void {
		const setting = new Setting(this.contentEl).setName(name);
		if (desc !== undefined) setting.setDesc(desc);
		this.#values.set(key, value ?? "");
		setting.addText((text) => {
			text.setValue(value ?? "").onChange((typed) => void this.#values.set(key, typed));
			if (placeholder !== undefined) text.setPlaceholder(placeholder);
			text.inputEl.setAttribute("aria-label", name);
			text.inputEl.addEventListener("keydown", (event) => {
				if (event.key !== "Enter" || event.isComposing) return;
				event.preventDefault();
				void this.#submit();
			});
		});
	}

	/** A second press while the first is at work makes no second note. */
	async #submit(): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		const complaint = await this.#onDone(this.#values);
		this.#isBusy = false;
		if (complaint === undefined) this.close();
		else this.#errorEl?.setText(complaint);
	}
}
