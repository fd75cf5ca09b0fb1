import type { App } from "./app";
import { FileView } from "./file-view";
import type { HoverPopover } from "./hover-popover";
import { setIcon } from "./icons";
import { Menu } from "./menu";
import { Platform } from "./platform";
import { shell } from "./shell";
import type { TFile } from "./vault-files";
import { DeferredView, EmptyView } from "./view";
import type { View } from "./view";
import { WorkspaceItem, WorkspaceTabs } from "./workspace-items";

/** What a leaf shows, as it is saved with the layout. */
export interface LeafState {
	type: string;
	state?: Record<string, unknown>;
	active?: boolean;
	pinned?: boolean;
	group?: WorkspaceLeaf;
}

/** How a file is opened. */
export interface OpenState {
	state?: Record<string, unknown>;
	eState?: Record<string, unknown>;
	active?: boolean;
}

let lastId = 0;

/** One tab with its view. */
export class WorkspaceLeaf extends WorkspaceItem {
	readonly id = `leaf-${(lastId += 1)}`;
	view: View;
	hoverPopover: HoverPopover | null = null;
	pinned = false;
	group: string | null = null;
	/** When it was last the active one: the larger the later. */
	activeTime = 0;
	readonly tabHeaderEl = document.createElement("div");
	private loading: Promise<void> | undefined;
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly pinEl: HTMLElement;
	private readonly resizing = new ResizeObserver(() => {
		this.onResize();
		this.app.workspace.noteResize();
	});

	constructor(readonly app: App) {
		super("workspace-leaf");
		this.tabHeaderEl.className = "workspace-tab-header tappable";
		this.tabHeaderEl.setAttribute("role", "tab");
		this.tabHeaderEl.tabIndex = 0;
		const inner = this.tabHeaderEl.createDiv("workspace-tab-header-inner");
		this.iconEl = inner.createDiv("workspace-tab-header-inner-icon");
		this.titleEl = inner.createDiv("workspace-tab-header-inner-title");
		this.pinEl = inner.createDiv("workspace-tab-header-status-container");
		const closer = inner.createDiv("workspace-tab-header-inner-close-button");
		setIcon(closer, "x");
		closer.addEventListener("click", (event) => {
			event.stopPropagation();
			this.detach();
		});
		this.view = new EmptyView(this);
		this.containerEl.appendChild(this.view.containerEl);
		this.view.load();
		void this.view.onOpen();
		this.listen();
		this.updateHeader();
		this.resizing.observe(this.containerEl);
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	/** Makes the view, once, however many ask for it at a time. */
	async loadIfDeferred(): Promise<void> {
		const { view } = this;
		if (!(view instanceof DeferredView && view.canLoad)) return;
		const state = { type: view.getViewType(), state: view.getState() };
		this.loading ??= this.setViewState(state).finally(() => (this.loading = undefined));
		await this.loading;
	}

	/** Leaves the view that is there, and shows another. */
	async open(view: View): Promise<View> {
		await this.closeView();
		this.view = view;
		this.containerEl.replaceChildren(view.containerEl);
		view.containerEl.dataset["type"] = view.getViewType();
		view.load();
		await view.onOpen();
		this.updateHeader();
		this.app.workspace.requestLayoutChange();
		return view;
	}

	async openFile(file: TFile, openState: OpenState = {}): Promise<void> {
		const type = shell.viewTypeOfExtension.get(file.extension);
		// The app would hand it to the system.
		if (type === undefined) return;
		await this.setViewState(
			{
				type,
				state: { ...openState.state, file: file.path },
				active: openState.active ?? true,
			},
			openState.eState,
		);
		this.app.workspace.noteOpened(file);
	}

	getViewState(): LeafState {
		const state = { type: this.view.getViewType(), state: this.view.getState() };
		return this.pinned ? { ...state, pinned: true } : state;
	}

	async setViewState(wanted: LeafState, eState?: unknown): Promise<void> {
		if (wanted.pinned !== undefined) this.setPinned(wanted.pinned);
		if (this.isDeferred || this.view.getViewType() !== wanted.type) {
			await this.open(this.createView(wanted));
		}
		if (wanted.state !== undefined && !this.isDeferred) {
			await this.view.setState(wanted.state, { history: false });
		}
		if (eState !== undefined) this.setEphemeralState(eState);
		this.updateHeader();
		const { workspace } = this.app;
		if (wanted.active === true) workspace.setActiveLeaf(this, { focus: true });
		workspace.noteFile();
		workspace.requestLayoutChange();
	}

	/** Puts a view in that is made only when it is wanted. */
	async defer(type: string, state: Record<string, unknown>, title: string): Promise<void> {
		await this.open(new DeferredView(this, type, state, title));
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		setIcon(this.pinEl, pinned ? "pin" : "");
		this.trigger("pinned-change", pinned);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		this.setGroup(other.group ?? other.id);
		other.setGroup(other.group ?? other.id);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger("group-change", group);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		if (this.containerEl.isConnected && this.containerEl.isShown()) this.view.onResize();
	}

	detach(): void {
		const { parent } = this;
		if (parent === null) return;
		this.resizing.disconnect();
		void this.closeView();
		parent.removeChild(this);
		this.app.workspace.noteDetached(this);
	}

	/** Draws the tab's icon and title again. */
	updateHeader(): void {
		const title = this.getDisplayText();
		setIcon(this.iconEl, this.getIcon());
		this.titleEl.setText(title);
		this.tabHeaderEl.setAttribute("aria-label", title);
		this.tabHeaderEl.dataset["type"] = this.view.getViewType();
		this.view.containerEl.querySelector(".view-header-title")?.setText(title);
	}

	/** The menu of the tab, to which its view and everyone who listens may add. */
	showMenu(event: MouseEvent, source: "tab-header" | "more-options"): void {
		const menu = new Menu();
		menu.addItem((item) =>
			item
				.setTitle("Close")
				.setIcon("x")
				.setSection("close")
				.onClick(() => this.detach()),
		);
		menu.addItem((item) =>
			item
				.setTitle(this.pinned ? "Unpin" : "Pin")
				.setIcon("pin")
				.setSection("pane")
				.onClick(() => this.togglePinned()),
		);
		if (Platform.isDesktop) {
			menu.addItem((item) =>
				item
					.setTitle("Move to new window")
					.setIcon("picture-in-picture-2")
					.setSection("pane")
					.onClick(() => this.app.workspace.moveLeafToPopout(this)),
			);
		}
		this.view.onPaneMenu(menu, source);
		if (this.view instanceof FileView && this.view.file !== null) {
			this.app.workspace.trigger("file-menu", menu, this.view.file, source, this);
		}
		menu.showAtMouseEvent(event);
	}

	private createView(wanted: LeafState): View {
		if (wanted.type === "empty") return new EmptyView(this);
		const create = shell.viewCreators.get(wanted.type);
		if (create !== undefined) return create(this);
		return new DeferredView(this, wanted.type, wanted.state ?? {}, "");
	}

	private async closeView(): Promise<void> {
		const { view } = this;
		await view.onClose();
		view.unload();
		view.containerEl.remove();
	}

	private listen(): void {
		const activate = (): void => {
			if (this.parent instanceof WorkspaceTabs) this.parent.selectTab(this);
			this.app.workspace.setActiveLeaf(this, { focus: true });
		};
		this.tabHeaderEl.addEventListener("click", activate);
		this.tabHeaderEl.addEventListener("keydown", (event) => {
			if (event.key === "Enter" || event.key === " ") activate();
		});
		this.tabHeaderEl.addEventListener("auxclick", (event) => {
			if (event.button === 1) this.detach();
		});
		this.tabHeaderEl.addEventListener("contextmenu", (event) => {
			event.preventDefault();
			this.showMenu(event, "tab-header");
		});
		for (const type of ["mousedown", "focusin"] as const) {
			this.containerEl.addEventListener(type, () => this.app.workspace.setActiveLeaf(this));
		}
	}
}
