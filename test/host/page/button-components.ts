import type { TooltipOptions } from "obsidian";
import { BaseComponent } from "./base-component";
import { setIcon } from "./icons";
import { setTooltip } from "./tooltip";

/** A button with words or an icon. */
export class ButtonComponent extends BaseComponent {
	readonly buttonEl: HTMLButtonElement;
	private callback: ((event: MouseEvent) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl("button");
		this.buttonEl.addEventListener("click", (event) => void this.callback?.(event));
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		this.buttonEl.addClass("mod-cta");
		return this;
	}

	removeCta(): this {
		this.buttonEl.removeClass("mod-cta");
		return this;
	}

	setWarning(): this {
		this.buttonEl.addClass("mod-warning");
		return this;
	}

	setDestructive(): this {
		this.buttonEl.addClass("mod-destructive", "mod-warning");
		return this;
	}

	removeDestructive(): this {
		this.buttonEl.removeClass("mod-destructive", "mod-warning");
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(text: string): this {
		this.buttonEl.setText(text);
		return this;
	}

	setIcon(icon: string): this {
		this.buttonEl.addClass("clickable-icon");
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(name: string): this {
		this.buttonEl.addClass(name);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.callback = callback;
		return this;
	}
}

/** A small icon beside a setting that does something. */
export class ExtraButtonComponent extends BaseComponent {
	readonly extraSettingsEl: HTMLElement;
	private callback: (() => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv("clickable-icon extra-setting-button");
		this.extraSettingsEl.setAttribute("role", "button");
		this.extraSettingsEl.tabIndex = 0;
		this.setIcon("settings");
		this.extraSettingsEl.addEventListener("click", () => this.press());
		this.extraSettingsEl.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" && event.key !== " ") return;
			event.preventDefault();
			this.press();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass("is-disabled", disabled);
		this.extraSettingsEl.setAttribute("aria-disabled", String(disabled));
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.callback = callback;
		return this;
	}

	private press(): void {
		if (!this.disabled) void this.callback?.();
	}
}

/** A value shown at the end of a row that leads to where it is edited. */
export class DisplayValueComponent {
	readonly valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.valueEl = containerEl.createDiv("setting-display-value");
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? "");
		return this;
	}

	setStatus(status: "warning" | null): this {
		this.valueEl.toggleClass("mod-warning", status === "warning");
		return this;
	}
}
