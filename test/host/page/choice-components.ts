import type { HSL, RGB, TooltipOptions } from "obsidian";
import { ValueComponent } from "./base-component";
import { setTooltip } from "./tooltip";

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> {
	readonly toggleEl: HTMLElement;
	private value = false;
	private callback: ((value: boolean) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv("checkbox-container");
		this.toggleEl.setAttribute("role", "switch");
		this.toggleEl.tabIndex = 0;
		this.setValue(false);
		this.toggleEl.addEventListener("click", () => this.onClick());
		this.toggleEl.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" && event.key !== " ") return;
			event.preventDefault();
			this.onClick();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass("is-disabled", disabled);
		this.toggleEl.setAttribute("aria-disabled", String(disabled));
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.value;
	}

	setValue(on: boolean): this {
		this.value = on;
		this.toggleEl.toggleClass("is-enabled", on);
		this.toggleEl.setAttribute("aria-checked", String(on));
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (this.disabled) return;
		this.setValue(!this.value);
		void this.callback?.(this.value);
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.callback = callback;
		return this;
	}
}

/** A choice of one of several. */
export class DropdownComponent extends ValueComponent<string> {
	readonly selectEl: HTMLSelectElement;
	private callback: ((value: string) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl("select", "dropdown");
		this.selectEl.addEventListener("change", () => void this.callback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl("option", { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
		return this;
	}
}

/** A number chosen by sliding. */
export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	private readonly shownEl: HTMLElement;
	private format = (value: number): string => String(value);
	private isInstant = false;
	private callback: ((value: number) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.shownEl = containerEl.createSpan("slider-value");
		this.sliderEl = containerEl.createEl("input", { cls: "slider", type: "range" });
		this.sliderEl.addEventListener("input", () => this.tell(this.isInstant));
		this.sliderEl.addEventListener("change", () => this.tell(!this.isInstant));
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.isInstant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | "any"): this {
		this.sliderEl.min = min === null ? "" : String(min);
		this.sliderEl.max = max === null ? "" : String(max);
		this.sliderEl.step = String(step);
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.tell(false);
		return this;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.tell(false);
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	onChange(callback: (value: number) => unknown): this {
		this.callback = callback;
		return this;
	}

	private tell(isChange: boolean): void {
		this.shownEl.setText(this.getValuePretty());
		if (isChange) void this.callback?.(this.getValue());
	}
}

/** A colour. */
export class ColorComponent extends ValueComponent<string> {
	readonly colorPickerEl: HTMLInputElement;
	private callback: ((value: string) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.colorPickerEl = containerEl.createEl("input", { type: "color" });
		this.colorPickerEl.addEventListener("input", () => void this.callback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.colorPickerEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.colorPickerEl.value;
	}

	getValueRgb(): RGB {
		const number = parseInt(this.getValue().slice(1), 16);
		return { r: number >> 16, g: (number >> 8) & 255, b: number & 255 };
	}

	getValueHsl(): HSL {
		throw new Error("The simulated host knows no HSL.");
	}

	setValue(value: string): this {
		this.colorPickerEl.value = value;
		return this;
	}

	setValueRgb({ r, g, b }: RGB): this {
		const hex = [r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("");
		return this.setValue(`#${hex}`);
	}

	setValueHsl(): this {
		throw new Error("The simulated host knows no HSL.");
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
		return this;
	}
}

/** How far something has come, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
	private readonly barEl: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		const frame = containerEl.createDiv("setting-progress-bar");
		frame.setAttribute("role", "progressbar");
		this.barEl = frame.createDiv("setting-progress-bar-inner");
		this.setValue(0);
	}

	getValue(): number {
		return this.value;
	}

	setValue(value: number): this {
		this.value = Math.max(0, Math.min(100, value));
		this.barEl.style.width = `${this.value}%`;
		this.barEl.parentElement?.setAttribute("aria-valuenow", String(this.value));
		return this;
	}
}
