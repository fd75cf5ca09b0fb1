import { type App, Notice, type PaneType } from "obsidian";
import { closeDrawers } from "./close-drawers";
import { fileAt } from "./file-at";
import { NOTICE_MS } from "./notice-ms";

/**
 * Opens a note by its path, which may have what a link cannot say, such as `#`. Where the note is not
 * there any more it says so, and makes none. Resolves to whether the note is open.
 */
export async function openNote(
	app: App,
	path: string,
	where: PaneType | boolean = false,
): Promise<boolean> {
	const file = fileAt(app.vault, path);
	if (!file) {
		new Notice(`${path} is no longer there: it was renamed or deleted.`, NOTICE_MS);
		return false;
	}
	await app.workspace.getLeaf(where).openFile(file);
	closeDrawers(app.workspace);
	return true;
}
