import type { App } from "./app";
import { Component } from "./component";
import { setIcon } from "./icons";
import type { Scope } from "./keymap";
import type { WorkspaceLeaf } from "./leaf";
import type { Menu } from "./menu";
import { Platform } from "./platform";
import { shell } from "./shell";

/** What a leaf shows. */
export abstract class View extends Component {
	app: App;
	icon = "";
	navigation = false;
	leaf: WorkspaceLeaf;
	containerEl: HTMLElement;
	scope: Scope | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = leaf.app;
		this.containerEl = document.createElement("div");
		this.containerEl.className = "workspace-leaf-content";
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	onOpen(): Promise<void> | void {
		return undefined;
	}

	onClose(): Promise<void> | void {
		return undefined;
	}

	getState(): Record<string, unknown> {
		return {};
	}

	setState(state: unknown, result: { history: boolean }): Promise<void> | void;
	setState(): Promise<void> | void {
		return undefined;
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(state: unknown): void;
	setEphemeralState(): void {
		return undefined;
	}

	getIcon(): string {
		return this.icon === "" ? "file" : this.icon;
	}

	onResize(): void {
		return undefined;
	}

	onPaneMenu(menu: Menu, source: string): void;
	onPaneMenu(): void {
		return undefined;
	}
}

/** A view with a header, which only the main area shows, and an element for its content. */
export abstract class ItemView extends View {
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	contentEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv("view-header");
		const left = this.headerEl.createDiv("view-header-left");
		if (Platform.isMobile) {
			addIconButton(left, "panel-left", "Expand left sidebar", () => {
				this.app.workspace.leftSplit.expand();
			});
		}
		this.titleEl = this.headerEl
			.createDiv("view-header-title-container")
			.createDiv("view-header-title");
		this.actionsEl = this.headerEl.createDiv("view-actions");
		addIconButton(this.actionsEl, "ellipsis-vertical", "More options", (event) => {
			this.leaf.showMenu(event, "more-options");
		});
		if (Platform.isMobile) {
			addIconButton(this.actionsEl, "panel-right", "Expand right sidebar", () => {
				this.app.workspace.rightSplit.expand();
			});
		}
		this.contentEl = this.containerEl.createDiv("view-content");
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = addIconButton(this.actionsEl, icon, title, callback);
		button.addClass("view-action");
		this.actionsEl.prepend(button);
		return button;
	}
}

function addIconButton(
	parent: HTMLElement,
	icon: string,
	title: string,
	callback: (event: MouseEvent) => unknown,
): HTMLElement {
	const button = parent.createEl("button", "clickable-icon");
	button.setAttribute("aria-label", title);
	setIcon(button, icon);
	button.addEventListener("click", (event) => void callback(event));
	return button;
}

/** What is in a leaf whose view is not loaded yet, or whose plugin is off. */
export class DeferredView extends View {
	constructor(
		leaf: WorkspaceLeaf,
		private readonly type: string,
		private readonly state: Record<string, unknown>,
		private readonly title: string,
	) {
		super(leaf);
	}

	/** Whether the view could be made now. */
	get canLoad(): boolean {
		return shell.viewCreators.has(this.type);
	}

	override getViewType(): string {
		return this.type;
	}

	override getDisplayText(): string {
		return this.title === "" ? "Plugin no longer active" : this.title;
	}

	override getState(): Record<string, unknown> {
		return this.state;
	}

	override onOpen(): void {
		if (!this.canLoad) {
			this.containerEl.createDiv({ cls: "empty-state", text: "Plugin no longer active" });
		}
	}
}

/** A new tab. */
export class EmptyView extends ItemView {
	override navigation = true;

	override getViewType(): string {
		return "empty";
	}

	override getDisplayText(): string {
		return "New tab";
	}

	override onOpen(): void {
		this.contentEl.createDiv({ cls: "empty-state", text: "No file is open" });
	}
}
