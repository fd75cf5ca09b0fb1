import { setIcon } from "./icons";

/** A page of settings within a tab, drawn by its own `display`. */
export abstract class SettingPage {
	readonly rootEl: HTMLElement = document.createElement("div");
	readonly titlebarEl: HTMLElement;
	readonly containerEl: HTMLElement;
	title = "";

	constructor() {
		this.rootEl.className = "setting-page";
		this.titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
		this.containerEl = this.rootEl.createDiv("setting-page-content");
	}

	/** Draws the bar with the title and the way back. */
	drawTitlebar(goBack: () => void): void {
		this.titlebarEl.empty();
		const back = this.titlebarEl.createEl("button", "clickable-icon");
		back.setAttribute("aria-label", "Back");
		setIcon(back, "chevron-left");
		back.addEventListener("click", goBack);
		this.titlebarEl.createDiv({ cls: "setting-page-title", text: this.title });
	}

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}
