import { type App, Setting } from "obsidian";
import { WordSuggest } from "./word-suggest";

/** One field of a form. */
export interface FormField {
	readonly key: string;
	readonly name: string;
	readonly desc?: string;
	readonly placeholder?: string;
	readonly value?: string;
	/** What is typed in; words where nothing is said. */
	readonly type?: "date" | "time" | "number";
	/** What can be chosen, by value, where nothing is to be typed. */
	readonly choices?: Readonly<Record<string, string>>;
	/** What is offered while something is typed. */
	readonly suggest?: (typed: string) => readonly string[];
	/** Whether what is typed in may have several lines. */
	readonly isLong?: boolean;
	/** A switch; its value is `yes` or "". */
	readonly isSwitch?: boolean;
}

/** What a switch says that is on. */
export const YES = "yes";

/** The fields of a form, one below the other, and what they say; drawn again, they say it still. */
export class FormFields {
	readonly #app: App;
	readonly #fields: readonly FormField[];
	readonly #onEnter: () => void;
	readonly #values = new Map<string, string>();

	/** `onEnter`: what Enter does in a field that words are typed in. */
	constructor(app: App, fields: readonly FormField[], onEnter: () => void) {
		this.#app = app;
		this.#fields = fields;
		this.#onEnter = onEnter;
		for (const { key, value } of fields) this.#values.set(key, value ?? "");
	}

	/** What the fields say, by their keys. */
	get values(): ReadonlyMap<string, string> {
		return this.#values;
	}

	draw(parent: HTMLElement): void {
		for (const field of this.#fields) {
			const setting = new Setting(parent).setName(field.name);
			if (field.desc !== undefined) setting.setDesc(field.desc);
			if (field.choices) this.#addChoices(setting, field, field.choices);
			else if (field.isSwitch === true) this.#addSwitch(setting, field);
			else if (field.isLong === true) this.#addArea(setting, field);
			else this.#addText(setting, field);
		}
	}

	#addText(setting: Setting, { key, name, placeholder, type, suggest }: FormField): void {
		setting.addText((text) => {
			text.setValue(this.#values.get(key) ?? "");
			text.onChange((typed) => void this.#values.set(key, typed));
			if (placeholder !== undefined) text.setPlaceholder(placeholder);
			if (type !== undefined) text.inputEl.type = type;
			text.inputEl.setAttribute("aria-label", name);
			if (suggest) new WordSuggest(this.#app, text.inputEl, suggest);
			text.inputEl.addEventListener("keydown", (event) => {
				if (event.key !== "Enter" || event.isComposing) return;
				// It has taken, or takes, one of the words that are offered.
				if (event.defaultPrevented || text.inputEl.hasAttribute("data-suggesting")) return;
				event.preventDefault();
				this.#onEnter();
			});
		});
	}

	#addArea(setting: Setting, { key, name, placeholder }: FormField): void {
		setting.addTextArea((area) => {
			area.setValue(this.#values.get(key) ?? "");
			area.onChange((typed) => void this.#values.set(key, typed));
			if (placeholder !== undefined) area.setPlaceholder(placeholder);
			area.inputEl.rows = 4;
			area.inputEl.setAttribute("aria-label", name);
		});
	}

	#addChoices(
		setting: Setting,
		{ key, name }: FormField,
		choices: Readonly<Record<string, string>>,
	): void {
		setting.addDropdown((dropdown) => {
			dropdown.addOptions({ ...choices }).setValue(this.#values.get(key) ?? "");
			dropdown.onChange((chosen) => void this.#values.set(key, chosen));
			dropdown.selectEl.setAttribute("aria-label", name);
		});
	}

	#addSwitch(setting: Setting, { key, name }: FormField): void {
		setting.addToggle((toggle) => {
			toggle.setValue(this.#values.get(key) === YES);
			toggle.onChange((isOn) => void this.#values.set(key, isOn ? YES : ""));
			toggle.toggleEl.setAttribute("aria-label", name);
		});
	}
}
