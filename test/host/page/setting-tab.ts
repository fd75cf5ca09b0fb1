import type { SettingDefinitionItem } from "obsidian";
import type { App } from "./app";
import { DeclaredSettings } from "./declared-settings";
import type { Plugin } from "./plugin";
import { isRecord } from "./yaml";

/** A tab of the settings: drawn from its definitions, or by its own `display` where it gives none. */
export abstract class SettingTab {
	icon = "";
	name = "";
	readonly containerEl: HTMLElement = document.createElement("div");
	settingItems: SettingDefinitionItem[] = [];
	#declared: DeclaredSettings | undefined;

	constructor(public app: App) {
		this.containerEl.className = "vertical-tab-content";
	}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	/** Asks for the definitions again, and draws them where the tab is open. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		this.#declared?.draw();
	}

	/** Draws the tab into its element. */
	openTab(): void {
		this.containerEl.empty();
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) {
			this.display();
			return;
		}
		this.#declared = new DeclaredSettings(this);
		this.#declared.draw();
	}

	closeTab(): void {
		this.#declared?.end();
		this.#declared = undefined;
		this.hide();
	}

	getControlValue(key: string): unknown;
	getControlValue(): unknown {
		return undefined;
	}

	setControlValue(key: string, value: unknown): void | Promise<void>;
	setControlValue(): void | Promise<void> {
		return undefined;
	}

	refreshDomState(): void {
		this.#declared?.refreshState();
	}

	display(): void {
		return undefined;
	}

	hide(): void {
		this.containerEl.empty();
	}
}

/** A plugin's tab, whose controls read and write `plugin.settings` and save it. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(
		app: App,
		readonly plugin: Plugin,
	) {
		super(app);
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return isRecord(this.plugin.settings) ? this.plugin.settings[key] : undefined;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (!isRecord(this.plugin.settings)) this.plugin.settings = {};
		if (isRecord(this.plugin.settings)) this.plugin.settings[key] = value;
		await this.plugin.saveData(this.plugin.settings);
	}
}
