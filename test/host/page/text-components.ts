import { moment } from "obsidian-test-mocks/obsidian";
import { ValueComponent } from "./base-component";
import { setIcon } from "./icons";

/** A field to type into. */
export abstract class AbstractTextComponent<
	T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
	private callback: ((value: string) => unknown) | undefined;

	constructor(readonly inputEl: T) {
		super();
		inputEl.addEventListener("input", () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		void this.callback?.(this.getValue());
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
		return this;
	}
}

/** One line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl("input", { type: "text", attr: { spellcheck: "false" } }));
	}
}

/** Several lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl("textarea", { attr: { spellcheck: "false" } }));
	}
}

/** A search field with a button to clear it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	readonly containerEl: HTMLElement;
	readonly clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const box = containerEl.createDiv("search-input-container");
		super(box.createEl("input", { type: "search", attr: { spellcheck: "false" } }));
		this.containerEl = box;
		this.clearButtonEl = box.createDiv("search-input-clear-button");
		this.clearButtonEl.setAttribute("aria-label", "Clear search");
		setIcon(this.clearButtonEl, "x");
		this.clearButtonEl.addEventListener("click", () => {
			this.setValue("");
			this.onChanged();
			this.inputEl.focus();
		});
		this.clearButtonEl.hide();
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.clearButtonEl.toggle(value !== "");
		return this;
	}

	override onChanged(): void {
		this.clearButtonEl.toggle(this.getValue() !== "");
		super.onChanged();
	}
}

/** A field for a format of dates, with a sample of what it gives. */
export class MomentFormatComponent extends TextComponent {
	sampleEl: HTMLElement = document.createElement("b");
	private defaultFormat = "";

	setDefaultFormat(format: string): this {
		this.defaultFormat = format;
		this.setPlaceholder(format);
		this.updateSample();
		return this;
	}

	setSampleEl(sampleEl: HTMLElement): this {
		this.sampleEl = sampleEl;
		this.updateSample();
		return this;
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.updateSample();
		return this;
	}

	override onChanged(): void {
		this.updateSample();
		super.onChanged();
	}

	updateSample(): void {
		this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
	}
}
