import type { SettingControl } from "obsidian";
import type { App } from "./app";
import { AbstractInputSuggest } from "./popover-suggest";
import type { Setting } from "./setting";
import type { SettingTab } from "./setting-tab";
import type { TFile, TFolder } from "./vault-files";
import type { TAbstractFile } from "./vault-files";

type Store = (value: unknown) => Promise<void>;

/** Draws the control of a declared setting: it shows what is stored, and stores what is valid. */
export function bindControl(tab: SettingTab, row: Setting, control: SettingControl): void {
	const current = tab.getControlValue(control.key) ?? control.defaultValue;
	const store: Store = async (value) => {
		if (!(await showProblem(row, control, value))) return;
		await tab.setControlValue(control.key, value);
		tab.refreshDomState();
	};
	// What is stored may be invalid already: it is said, and not changed.
	void showProblem(row, control, current);
	drawControl(tab.app, row, control, current, store);
}

/** Says what is wrong with a value; whether nothing is. */
async function showProblem(
	row: Setting,
	control: SettingControl,
	value: unknown,
): Promise<boolean> {
	if (control.validate === undefined || value === undefined) return true;
	const problem: unknown = await Reflect.apply(control.validate, control, [value]);
	const isWrong = typeof problem === "string" && problem !== "";
	row.setErrorMessage(isWrong ? problem : null);
	return !isWrong;
}

function drawControl(
	app: App,
	row: Setting,
	control: SettingControl,
	current: unknown,
	store: Store,
): void {
	switch (control.type) {
		case "toggle":
			row.addToggle((toggle) => toggle.setValue(current === true).onChange(store));
			break;
		case "dropdown":
			row.addDropdown((dropdown) =>
				dropdown.addOptions(control.options).setValue(asText(current)).onChange(store),
			);
			break;
		case "text":
			row.addText((field) =>
				field
					.setPlaceholder(control.placeholder ?? "")
					.setValue(asText(current))
					.onChange(store),
			);
			break;
		case "textarea":
			row.addTextArea((field) => {
				if (control.rows !== undefined) field.inputEl.rows = control.rows;
				field
					.setPlaceholder(control.placeholder ?? "")
					.setValue(asText(current))
					.onChange(store);
			});
			break;
		case "number":
			drawNumber(row, control, current, store);
			break;
		case "slider":
			row.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step);
				if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
				slider.setValue(typeof current === "number" ? current : control.min).onChange(store);
			});
			break;
		case "color":
			row.addColorPicker((picker) => picker.setValue(asText(current)).onChange(store));
			break;
		case "file":
			drawPath(app, row, control.placeholder, current, store, () =>
				app.vault.getFiles().filter((file) => isWanted(control.filter, file)),
			);
			break;
		case "folder":
			drawPath(app, row, control.placeholder, current, store, () =>
				app.vault
					.getAllFolders(control.includeRoot)
					.filter((folder) => isWanted(control.filter, folder)),
			);
			break;
	}
}

function drawNumber(
	row: Setting,
	control: SettingControl & { type: "number" },
	current: unknown,
	store: Store,
): void {
	row.addText((field) => {
		field.inputEl.type = "number";
		if (control.min !== undefined) field.inputEl.min = String(control.min);
		if (control.max !== undefined) field.inputEl.max = String(control.max);
		if (control.step !== undefined) field.inputEl.step = String(control.step);
		field.setPlaceholder(control.placeholder ?? "").setValue(asText(current));
		field.onChange((text) => {
			const number = Number(text);
			const isNumber = text.trim() !== "" && Number.isFinite(number);
			return store(isNumber ? number : (control.defaultValue ?? 0));
		});
	});
}

function drawPath(
	app: App,
	row: Setting,
	placeholder: string | undefined,
	current: unknown,
	store: Store,
	find: () => TAbstractFile[],
): void {
	row.addSearch((field) => {
		field
			.setPlaceholder(placeholder ?? "")
			.setValue(asText(current))
			.onChange(store);
		const suggest = new PathSuggest(app, field.inputEl, find);
		suggest.onSelect((chosen) => {
			field.setValue(chosen.path);
			suggest.close();
			void store(chosen.path);
		});
	});
}

class PathSuggest extends AbstractInputSuggest<TAbstractFile> {
	constructor(
		app: App,
		inputEl: HTMLInputElement,
		private readonly find: () => TAbstractFile[],
	) {
		super(app, inputEl);
	}

	override renderSuggestion(value: TAbstractFile, el: HTMLElement): void {
		el.setText(value.path);
	}

	protected override getSuggestions(query: string): TAbstractFile[] {
		const words = query.toLowerCase();
		return this.find().filter(({ path }) => path.toLowerCase().includes(words));
	}
}

/** The plugin's filter takes a file or folder of the API, which ours are as far as it can see. */
function isWanted(filter: unknown, file: TFile | TFolder): boolean {
	return typeof filter !== "function" || Boolean(Reflect.apply(filter, undefined, [file]));
}

function asText(value: unknown): string {
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
