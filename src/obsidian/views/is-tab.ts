import type { App, WorkspaceLeaf } from "obsidian";

/** Whether a leaf is no part of a sidebar: a tab of the main window or of one of its own. */
export function isTab({ workspace }: App, leaf: WorkspaceLeaf): boolean {
	const root = leaf.getRoot();
	return root !== workspace.leftSplit && root !== workspace.rightSplit;
}
