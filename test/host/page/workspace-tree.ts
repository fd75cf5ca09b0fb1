import type { App } from "./app";
import { Events } from "./events";
import { WorkspaceLeaf } from "./leaf";
import { Platform } from "./platform";
import {
	WorkspaceFloating,
	WorkspaceMobileDrawer,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceTabs,
} from "./workspace-items";
import type { WorkspaceParent } from "./workspace-items";

/** A sidebar. */
export type Side = "left" | "right";

/** All parts of the workspace: makes leaves in them and finds them. */
export abstract class WorkspaceTree extends Events {
	readonly containerEl = document.createElement("div");
	readonly rootSplit = new WorkspaceRoot();
	readonly floatingSplit = new WorkspaceFloating();
	readonly leftSplit = this.createSide("left");
	readonly rightSplit = this.createSide("right");
	layoutReady = false;
	private isLayoutChanging = false;
	private isResizing = false;

	constructor(readonly app: App) {
		super();
	}

	createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		if (parent instanceof WorkspaceTabs) parent.insertChild(leaf, index);
		else {
			const tabs = new WorkspaceTabs();
			parent.insertChild(tabs, index);
			tabs.insertChild(leaf);
		}
		return leaf;
	}

	createLeafBySplit(
		leaf: WorkspaceLeaf,
		direction: "vertical" | "horizontal" = "vertical",
		before = false,
	): WorkspaceLeaf {
		const tabs = leaf.parent;
		const parent = tabs?.parent ?? this.rootSplit;
		parent.containerEl.toggleClass("mod-horizontal", direction === "horizontal");
		parent.containerEl.toggleClass("mod-vertical", direction === "vertical");
		const at = tabs === null ? -1 : parent.children.indexOf(tabs);
		return this.createLeafInParent(parent, before ? Math.max(0, at) : at + 1);
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
		const leaves =
			root === undefined
				? [...this.rootSplit.leaves(), ...this.floatingSplit.leaves()]
				: [...root.leaves()];
		return leaves.sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of [...this.rootSplit.leaves()]) callback(leaf);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.allLeaves()) callback(leaf);
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.allLeaves().filter(({ view }) => view.getViewType() === type);
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	/** Tells `resize` once for everything that changed its size in one go. */
	noteResize(): void {
		if (this.isResizing) return;
		this.isResizing = true;
		queueMicrotask(() => {
			this.isResizing = false;
			this.trigger("resize");
		});
	}

	/** Tells `layout-change` once for everything that changed in one go. */
	requestLayoutChange(): void {
		if (this.isLayoutChanging) return;
		this.isLayoutChanging = true;
		queueMicrotask(() => {
			this.isLayoutChanging = false;
			if (this.layoutReady) this.trigger("layout-change");
		});
	}

	protected allLeaves(): WorkspaceLeaf[] {
		const parents = [this.rootSplit, this.floatingSplit, this.leftSplit, this.rightSplit];
		return parents.flatMap((parent) => [...parent.leaves()]);
	}

	private createSide(side: Side): WorkspaceSidedock | WorkspaceMobileDrawer {
		const onToggle = (): void => {
			this.noteResize();
			this.requestLayoutChange();
		};
		return Platform.isMobile
			? new WorkspaceMobileDrawer(side, onToggle)
			: new WorkspaceSidedock(side, onToggle);
	}

	protected createSideLeaf(
		side: WorkspaceSidedock | WorkspaceMobileDrawer,
		split: boolean,
	): WorkspaceLeaf {
		const last = side.children[side.children.length - 1];
		if (side instanceof WorkspaceTabs) return this.createLeafInParent(side, side.children.length);
		if (split || !(last instanceof WorkspaceTabs)) {
			return this.createLeafInParent(side, side.children.length);
		}
		return this.createLeafInParent(last, last.children.length);
	}
}
