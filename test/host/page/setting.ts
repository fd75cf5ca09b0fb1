import type { TooltipOptions } from "obsidian";
import type { BaseComponent } from "./base-component";
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from "./button-components";
import {
	ColorComponent,
	DropdownComponent,
	ProgressBarComponent,
	SliderComponent,
	ToggleComponent,
} from "./choice-components";
import {
	MomentFormatComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
} from "./text-components";
import { setTooltip } from "./tooltip";

/** Rows whose control is named by them, so far. */
let settings = 0;

/** One row of settings: a name and what it means on the left, controls on the right. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv("setting-item");
		this.infoEl = this.settingEl.createDiv("setting-item-info");
		this.nameEl = this.infoEl.createDiv("setting-item-name");
		this.descEl = this.infoEl.createDiv("setting-item-description");
		this.controlEl = this.settingEl.createDiv("setting-item-control");
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(name: string): this {
		this.settingEl.addClass(name);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass("setting-item-heading");
		this.nameEl.setAttribute("role", "heading");
		this.nameEl.setAttribute("aria-level", "3");
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass("is-disabled", disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl = null;
		this.settingEl.toggleClass("is-invalid", message !== null && message !== "");
		if (message === null || message === "") return this;
		this.errorEl = this.infoEl.createDiv({ cls: "setting-item-error", text: message });
		this.errorEl.setAttribute("role", "alert");
		return this;
	}

	addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
		this.components.push(make(this.controlEl));
		return this;
	}

	addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
		callback(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addButton(callback: (component: ButtonComponent) => unknown): this {
		return this.add(new ButtonComponent(this.controlEl), callback);
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		return this.add(new ExtraButtonComponent(this.controlEl), callback);
	}

	addToggle(callback: (component: ToggleComponent) => unknown): this {
		this.settingEl.addClass("mod-toggle");
		return this.addNamed(new ToggleComponent(this.controlEl), ({ toggleEl }) => toggleEl, callback);
	}

	addText(callback: (component: TextComponent) => unknown): this {
		return this.addNamed(new TextComponent(this.controlEl), ({ inputEl }) => inputEl, callback);
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		return this.addNamed(new SearchComponent(this.controlEl), ({ inputEl }) => inputEl, callback);
	}

	addTextArea(callback: (component: TextAreaComponent) => unknown): this {
		return this.addNamed(new TextAreaComponent(this.controlEl), ({ inputEl }) => inputEl, callback);
	}

	addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
		const component = new MomentFormatComponent(this.controlEl);
		return this.addNamed(component, ({ inputEl }) => inputEl, callback);
	}

	addDropdown(callback: (component: DropdownComponent) => unknown): this {
		const component = new DropdownComponent(this.controlEl);
		return this.addNamed(component, ({ selectEl }) => selectEl, callback);
	}

	addColorPicker(callback: (component: ColorComponent) => unknown): this {
		const component = new ColorComponent(this.controlEl);
		return this.addNamed(component, ({ colorPickerEl }) => colorPickerEl, callback);
	}

	addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
		return this.add(new ProgressBarComponent(this.controlEl), callback);
	}

	addSlider(callback: (component: SliderComponent) => unknown): this {
		return this.addNamed(new SliderComponent(this.controlEl), ({ sliderEl }) => sliderEl, callback);
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends BaseComponent>(component: T, callback: (component: T) => unknown): this {
		this.components.push(component);
		callback(component);
		return this;
	}

	/** Gives the control the row's name for screen readers, unless it got one of its own. */
	private addNamed<T extends BaseComponent>(
		component: T,
		controlOf: (component: T) => HTMLElement,
		callback: (component: T) => unknown,
	): this {
		this.add(component, callback);
		const control = controlOf(component);
		if (!control.hasAttribute("aria-label")) {
			if (this.nameEl.id === "") this.nameEl.id = `host-setting-${(settings += 1)}`;
			control.setAttribute("aria-labelledby", this.nameEl.id);
		}
		return this;
	}
}

/** Rows of settings below a heading. */
export class SettingGroup {
	readonly groupEl: HTMLElement;
	readonly listEl: HTMLElement;
	private readonly headerEl: HTMLElement;
	private readonly headingEl: HTMLElement;
	private readonly controlEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv("setting-group");
		this.headerEl = this.groupEl.createDiv("setting-item setting-item-heading");
		this.headingEl = this.headerEl.createDiv("setting-item-name");
		this.controlEl = this.headerEl.createDiv("setting-item-control");
		this.headerEl.hide();
		this.listEl = this.groupEl.createDiv("setting-items");
	}

	setHeading(text: string | DocumentFragment): this {
		this.headingEl.setText(text);
		this.headingEl.setAttribute("role", "heading");
		this.headingEl.setAttribute("aria-level", "3");
		this.headerEl.show();
		return this;
	}

	addClass(...names: string[]): this {
		this.groupEl.addClass(...names);
		return this;
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		const box = createDiv("setting-group-search");
		this.groupEl.insertBefore(box, this.listEl);
		callback(new SearchComponent(box));
		return this;
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		this.headerEl.show();
		callback(new ExtraButtonComponent(this.controlEl));
		return this;
	}
}
