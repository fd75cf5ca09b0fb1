import type { App } from "./app";
import { Modal } from "./modal";
import { Plugin } from "./plugin";
import type { SettingTab } from "./setting-tab";

/** The app's settings, of which this host has the tabs of the plugin only. */
export class SettingsDialog extends Modal {
	#open: SettingTab | undefined;

	constructor(
		app: App,
		private readonly plugin: Plugin,
	) {
		super(app);
		this.containerEl.addClass("mod-settings");
		this.modalEl.addClass("mod-sidebar-layout", "mod-settings");
		this.modalEl.setAttribute("aria-label", "Settings");
	}

	override onOpen(): void {
		this.contentEl.empty();
		this.contentEl.addClass("vertical-tabs-container");
		const header = this.contentEl.createDiv("vertical-tab-header");
		header.createDiv({ cls: "vertical-tab-header-group-title", text: "Community plugins" });
		const content = this.contentEl.createDiv("vertical-tab-content-container");
		for (const [at, tab] of Plugin.settingTabsOf(this.plugin).entries()) {
			const item = header.createEl("button", { cls: "vertical-tab-nav-item", text: tab.name });
			const show = (): void => {
				this.#open?.closeTab();
				this.#open = tab;
				content.replaceChildren(tab.containerEl);
				tab.openTab();
				for (const other of header.findAll("button")) other.removeClass("is-active");
				item.addClass("is-active");
			};
			item.addEventListener("click", show);
			if (at === 0) show();
		}
	}

	protected override focusFirst(): void {
		this.modalEl.focus({ preventScroll: true });
	}

	override onClose(): void {
		this.#open?.closeTab();
		this.#open = undefined;
	}
}
