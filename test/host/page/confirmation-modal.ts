import type { App } from "./app";
import { ButtonComponent } from "./button-components";
import { Modal } from "./modal";

/** A question with its answers as buttons. A button closes it unless its handler returns something truthy. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;
	#initialFocus: HTMLElement | undefined;

	constructor(app: App) {
		super(app);
		this.containerEl.addClass("mod-confirmation");
		this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
	}

	addClass(name: string): this {
		this.modalEl.addClass(name);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const line = this.buttonContainerEl.createEl("label", "mod-checkbox");
		const box = line.createEl("input", { type: "checkbox" });
		line.appendText(label);
		box.addEventListener("change", () => void callback(box.checked));
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		callback(new ConfirmationButton(this.buttonContainerEl, this));
		return this;
	}

	addCancelButton(text = "Cancel"): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}

	/** Marks what gets the focus when the dialog opens. */
	focusInitially(el: HTMLElement): void {
		this.#initialFocus = el;
	}

	protected override focusFirst(): void {
		if (this.#initialFocus !== undefined) this.#initialFocus.focus();
		else if (!this.modalEl.contains(this.modalEl.doc.activeElement)) {
			const last = this.buttonContainerEl.findAll("button").last();
			(last ?? this.modalEl).focus();
		}
	}
}

/** An answer of a confirmation. */
export class ConfirmationButton extends ButtonComponent {
	#handler: ((event: MouseEvent) => unknown) | undefined;

	constructor(
		containerEl: HTMLElement,
		private readonly modal: ConfirmationModal,
	) {
		super(containerEl);
		this.buttonEl.addEventListener("click", (event) => void this.#answer(event));
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		this.#handler = handler;
		return this;
	}

	setInitialFocus(): this {
		this.modal.focusInitially(this.buttonEl);
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass("mod-secondary");
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass("mod-cancel");
		return this;
	}

	async #answer(event: MouseEvent): Promise<void> {
		const keepsOpen = await this.#handler?.(event);
		if (!keepsOpen) this.modal.close();
	}
}
