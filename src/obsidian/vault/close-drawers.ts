import { Platform, type Workspace } from "obsidian";

/** On a phone and a tablet, takes away the drawers that lie over what was just opened. */
export function closeDrawers({ leftSplit, rightSplit }: Workspace): void {
	if (!Platform.isMobile) return;
	leftSplit.collapse();
	rightSplit.collapse();
}
