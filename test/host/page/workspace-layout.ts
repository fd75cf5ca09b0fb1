import { Platform } from "./platform";
import { WorkspaceLeaf } from "./leaf";
import type { Workspace } from "./workspace";
import { WorkspaceMobileDrawer, WorkspaceParent, WorkspaceSidedock } from "./workspace-items";
import type { WorkspaceItem } from "./workspace-items";
import { WorkspaceTabs } from "./workspace-items";

/** A part of the workspace as it is saved: plain JSON, without what only a view knows. */
interface SavedItem {
	type: "split" | "tabs" | "leaf";
	children?: SavedItem[];
	currentTab?: number;
	collapsed?: boolean;
	id?: string;
	pinned?: boolean;
	state?: { type: string; state: Record<string, unknown>; title: string };
}

/** All of it; popouts are left out. */
export interface SavedWorkspace {
	main: SavedItem;
	left: SavedItem;
	right: SavedItem;
	active: string | undefined;
}

/** Where the layout is kept: not in the configuration folder, so that no vault of a test is written to. */
const KEY = "layout";

/** The layout as it is now. */
export function describeLayout(workspace: Workspace): SavedWorkspace {
	const { rootSplit, leftSplit, rightSplit, activeLeaf } = workspace;
	return {
		main: describe(rootSplit),
		left: describe(leftSplit),
		right: describe(rightSplit),
		active: activeLeaf?.id,
	};
}

/** Keeps the layout for the next start. */
export function saveLayout(workspace: Workspace): void {
	workspace.app.saveLocalStorage(KEY, describeLayout(workspace));
}

/** Puts every leaf of the last time in its place, deferred, and makes the views of those that are seen; false where there was none. */
export async function restoreSavedLayout(workspace: Workspace): Promise<boolean> {
	const saved = workspace.app.loadLocalStorage(KEY) as SavedWorkspace | null;
	if (saved === null) return false;
	const { rootSplit, leftSplit, rightSplit } = workspace;
	const leaves = new Map<string, WorkspaceLeaf>();
	for (const [side, item] of [
		[rootSplit, saved.main],
		[leftSplit, saved.left],
		[rightSplit, saved.right],
	] as const) {
		await refill(workspace, side, item, leaves);
	}
	for (const [side, { collapsed }] of [
		[leftSplit, saved.left],
		[rightSplit, saved.right],
	] as const) {
		// A drawer lies over everything: it is closed when the app begins.
		if (collapsed === false && !Platform.isMobile) side.expand();
	}
	const active = leaves.get(saved.active ?? "");
	if (active !== undefined) workspace.setActiveLeaf(active);
	for (const leaf of leaves.values()) {
		if (leaf.containerEl.isShown()) await leaf.loadIfDeferred();
	}
	return true;
}

function describe(item: WorkspaceItem): SavedItem {
	if (item instanceof WorkspaceLeaf) return describeLeaf(item);
	if (!(item instanceof WorkspaceParent)) throw new Error("Expected a part with parts");
	const children = item.children.map(describe);
	const hasSides = item instanceof WorkspaceSidedock || item instanceof WorkspaceMobileDrawer;
	return {
		type: item instanceof WorkspaceTabs ? "tabs" : "split",
		children,
		...(item instanceof WorkspaceTabs ? { currentTab: item.currentTab } : {}),
		...(hasSides ? { collapsed: item.collapsed } : {}),
	};
}

function describeLeaf(leaf: WorkspaceLeaf): SavedItem {
	const { type, state = {}, pinned } = leaf.getViewState();
	return {
		type: "leaf",
		id: leaf.id,
		state: { type, state, title: leaf.getDisplayText() },
		...(pinned === true ? { pinned } : {}),
	};
}

/** Replaces what is in a part by what was in it the last time. */
async function refill(
	workspace: Workspace,
	parent: WorkspaceParent,
	{ children = [], currentTab }: SavedItem,
	leaves: Map<string, WorkspaceLeaf>,
): Promise<void> {
	for (const child of [...parent.children]) parent.removeChild(child);
	for (const child of children) {
		if (child.type === "leaf") await addLeaf(workspace, parent, child, leaves);
		else {
			const part = new WorkspaceTabs(parent === workspace.rootSplit ? "mod-top" : "");
			parent.insertChild(part);
			await refill(workspace, part, child, leaves);
		}
	}
	if (parent instanceof WorkspaceTabs) parent.showTab(currentTab ?? 0);
}

async function addLeaf(
	workspace: Workspace,
	parent: WorkspaceParent,
	{ id = "", state, pinned = false }: SavedItem,
	leaves: Map<string, WorkspaceLeaf>,
): Promise<void> {
	const leaf = new WorkspaceLeaf(workspace.app);
	parent.insertChild(leaf);
	leaves.set(id, leaf);
	leaf.setPinned(pinned);
	if (state !== undefined && state.type !== "empty")
		await leaf.defer(state.type, state.state, state.title);
}
