import type { App } from "./app";
import { setIcon } from "./icons";
import { CommandPalette } from "./palette";
import { Platform } from "./platform";
import { shell } from "./shell";

/** Draws the frame of the window: title bar, ribbon, workspace, status bar or the bar of the mobile app. */
export function drawWindow(app: App, openSettings: () => void): void {
	const { body } = document;
	const title = `${app.vault.getName()} — simulated host, not Obsidian`;
	document.title = title;
	const bar = body.createDiv("titlebar");
	bar.createDiv({ cls: "titlebar-text", text: title });
	const container = body.createDiv("app-container");
	const main = container.createDiv("horizontal-main-container");
	shell.ribbonEl.className = "side-dock-actions";
	const ribbon = Platform.isMobile
		? container.createDiv("mobile-ribbon is-hidden")
		: main.createDiv("workspace-ribbon side-dock-ribbon mod-left");
	ribbon.appendChild(shell.ribbonEl);
	main.appendChild(app.workspace.containerEl);
	const actions = {
		left: () => app.workspace.leftSplit.toggle(),
		right: () => app.workspace.rightSplit.toggle(),
		palette: () => new CommandPalette(app).open(),
		ribbon: () => ribbon.classList.toggle("is-hidden"),
	};
	if (Platform.isMobile) {
		const navigation = container.createDiv("mobile-navbar");
		addButton(navigation, "panel-left", "Left sidebar", actions.left);
		addButton(navigation, "terminal", "Command palette", actions.palette);
		addButton(navigation, "menu", "Ribbon menu", actions.ribbon);
		addButton(navigation, "settings", "Settings", openSettings);
		addButton(navigation, "panel-right", "Right sidebar", actions.right);
		return;
	}
	const tools = ribbon.createDiv("side-dock-settings");
	addButton(tools, "terminal", "Open command palette", actions.palette);
	addButton(tools, "settings", "Settings", openSettings);
	addButton(bar, "panel-left", "Toggle left sidebar", actions.left).addClass("mod-left");
	addButton(bar, "panel-right", "Toggle right sidebar", actions.right).addClass("mod-right");
	shell.statusBarEl.className = "status-bar";
	container.appendChild(shell.statusBarEl);
	addResizer(app.workspace.leftSplit.containerEl, 1);
	addResizer(app.workspace.rightSplit.containerEl, -1);
}

function addButton(
	parent: HTMLElement,
	icon: string,
	title: string,
	action: () => void,
): HTMLElement {
	const button = parent.createEl("button", "clickable-icon");
	button.setAttribute("aria-label", title);
	setIcon(button, icon);
	button.addEventListener("click", action);
	return button;
}

/** A sidebar is made wider or narrower by dragging its edge. */
function addResizer(side: HTMLElement, direction: 1 | -1): void {
	const handle = side.createDiv("workspace-leaf-resize-handle");
	handle.addEventListener("pointerdown", (event) => {
		event.preventDefault();
		handle.setPointerCapture(event.pointerId);
		const start = side.getBoundingClientRect().width - direction * event.clientX;
		handle.onpointermove = (move) => {
			side.style.width = `${Math.max(150, start + direction * move.clientX)}px`;
		};
	});
	handle.addEventListener("pointerup", () => {
		handle.onpointermove = null;
	});
}
