import { Events } from "./events";
import { setIcon } from "./icons";
import type { WorkspaceLeaf } from "./leaf";

/** A part of the workspace: a leaf, or what holds leaves. */
export abstract class WorkspaceItem extends Events {
	parent: WorkspaceParent | null = null;
	readonly containerEl: HTMLElement;

	constructor(cls: string) {
		super();
		this.containerEl = document.createElement("div");
		this.containerEl.className = cls;
	}

	getRoot(): WorkspaceItem {
		return this.parent === null ? this : this.parent.getRoot();
	}

	getContainer(): WorkspaceContainer {
		const found = this instanceof WorkspaceContainer ? this : this.parent?.getContainer();
		if (found === undefined) throw new Error("Expected a part of the workspace that is in it");
		return found;
	}
}

/** A part of the workspace with parts of its own. */
export abstract class WorkspaceParent extends WorkspaceItem {
	readonly children: WorkspaceItem[] = [];

	/** The element into which the parts go. */
	protected get contentEl(): HTMLElement {
		return this.containerEl;
	}

	insertChild(child: WorkspaceItem, at = this.children.length): void {
		const next = this.children[at];
		this.children.splice(at, 0, child);
		child.parent = this;
		this.contentEl.insertBefore(child.containerEl, next?.containerEl ?? null);
	}

	removeChild(child: WorkspaceItem): void {
		const at = this.children.indexOf(child);
		if (at !== -1) this.children.splice(at, 1);
		child.parent = null;
		child.containerEl.remove();
		if (this.children.length === 0) this.onEmptied();
	}

	/** All leaves below, in order. */
	*leaves(): Generator<WorkspaceLeaf> {
		for (const child of this.children) {
			if (child instanceof WorkspaceParent) yield* child.leaves();
			else if (isLeaf(child)) yield child;
		}
	}

	protected onEmptied(): void {
		return undefined;
	}
}

/** Parts side by side, or one below the other. */
export class WorkspaceSplit extends WorkspaceParent {
	constructor(cls: string) {
		super(`workspace-split ${cls}`);
	}
}

/** A row of tabs and the leaf of the one that is selected. */
export class WorkspaceTabs extends WorkspaceParent {
	currentTab = 0;
	private readonly headersEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(cls = "") {
		super(`workspace-tabs ${cls}`.trim());
		this.headersEl = this.containerEl
			.createDiv("workspace-tab-header-container")
			.createDiv("workspace-tab-header-container-inner");
		this.headersEl.setAttribute("role", "tablist");
		this.bodyEl = this.containerEl.createDiv("workspace-tab-container");
	}

	protected override get contentEl(): HTMLElement {
		return this.bodyEl;
	}

	override insertChild(child: WorkspaceItem, at = this.children.length): void {
		const next = this.children[at];
		super.insertChild(child, at);
		if (!isLeaf(child)) return;
		const before = next !== undefined && isLeaf(next) ? next.tabHeaderEl : null;
		this.headersEl.insertBefore(child.tabHeaderEl, before);
		this.show();
	}

	override removeChild(child: WorkspaceItem): void {
		const at = this.children.indexOf(child);
		if (isLeaf(child)) child.tabHeaderEl.remove();
		if (at !== -1 && at <= this.currentTab) this.currentTab = Math.max(0, this.currentTab - 1);
		super.removeChild(child);
		const next = this.children[this.currentTab];
		if (next !== undefined) this.selectTab(next);
	}

	selectTab(leaf: WorkspaceItem): void {
		const at = this.children.indexOf(leaf);
		if (at === -1) return;
		this.showTab(at);
		if (isLeaf(leaf)) {
			void leaf.loadIfDeferred();
			leaf.onResize();
		}
	}

	/** Shows the tab at a place, and makes no view for it. */
	showTab(at: number): void {
		this.currentTab = at;
		this.show();
	}

	protected override onEmptied(): void {
		// The main area keeps a row of tabs even when the last is closed; whoever owns it refills it.
		if ((this.parent?.children.length ?? 0) > 1) this.parent?.removeChild(this);
	}

	private show(): void {
		for (const [at, child] of this.children.entries()) {
			const isActive = at === this.currentTab;
			child.containerEl.toggle(isActive);
			if (!isLeaf(child)) continue;
			child.tabHeaderEl.toggleClass("is-active", isActive);
			child.tabHeaderEl.setAttribute("aria-selected", String(isActive));
		}
	}
}

/** What is in a window of its own. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
	abstract win: Window;
	abstract doc: Document;
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceContainer {
	win: Window = window;
	doc: Document = document;

	constructor() {
		super("mod-vertical mod-root");
	}
}

/** The popout windows. */
export class WorkspaceFloating extends WorkspaceParent {
	constructor() {
		super("workspace-floating");
	}
}

/** A sidebar of the desktop app. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = true;
	private readonly onToggle: () => void;

	constructor(side: "left" | "right", onToggle: () => void) {
		super(`mod-horizontal mod-${side}-split is-sidedock-collapsed`);
		this.onToggle = onToggle;
	}

	toggle(): void {
		this.setCollapsed(!this.collapsed);
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
		for (const tabs of this.children) {
			if (tabs instanceof WorkspaceTabs) tabs.selectTab(tabs.children[tabs.currentTab] ?? tabs);
		}
		this.onToggle();
	}
}

/** A sidebar of the mobile app: a drawer over the whole screen. */
export class WorkspaceMobileDrawer extends WorkspaceTabs {
	collapsed = true;
	private readonly onToggle: () => void;

	constructor(side: "left" | "right", onToggle: () => void) {
		super(`workspace-drawer mod-${side} is-collapsed`);
		this.onToggle = onToggle;
		const closer = this.containerEl.createEl("button", "workspace-drawer-close clickable-icon");
		closer.setAttribute("aria-label", `Collapse ${side} sidebar`);
		setIcon(closer, side === "left" ? "panel-left-close" : "panel-right-close");
		closer.addEventListener("click", () => this.collapse());
	}

	toggle(): void {
		this.setCollapsed(!this.collapsed);
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	private setCollapsed(collapsed: boolean): void {
		this.collapsed = collapsed;
		this.containerEl.toggleClass("is-collapsed", collapsed);
		if (!collapsed) this.selectTab(this.children[this.currentTab] ?? this);
		this.onToggle();
	}
}

function isLeaf(item: WorkspaceItem): item is WorkspaceLeaf {
	return "tabHeaderEl" in item;
}
