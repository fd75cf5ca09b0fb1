import { type App, type HoverParent, Keymap, Menu, setIcon, TFile } from "obsidian";
import type { OfferedCommand, Intent, UiHost } from "../../ui/shared/host";
import { WordSuggest } from "../dialogs/word-suggest";
import { openNote } from "../vault/open-note";

export const HOVER_SOURCE = "warm-intros";

/** What a link cannot have in its path. */
const UNSAYABLE = /[#^|[\]]/;

/** What a plugin's views ask of Obsidian, for one view. */
export function makeUiHost(
	app: App,
	parent: HoverParent,
	run: (command: OfferedCommand) => void,
	act: (intent: Intent) => void,
): UiHost {
	return {
		setIcon,
		openNote: (path, event) => {
			event.preventDefault();
			void openNote(app, path, Keymap.isModEvent(event));
		},
		previewNote: (path, targetEl, event) => {
			// It would be cut, and another note be shown.
			if (UNSAYABLE.test(path)) return;
			app.workspace.trigger("hover-link", {
				event,
				source: HOVER_SOURCE,
				hoverParent: parent,
				targetEl,
				linktext: path,
			});
		},
		showNoteMenu: (path, at) => showNoteMenu(app, path, at),
		suggest: (input, source) => {
			const box = new WordSuggest(app, input, source);
			return () => box.close();
		},
		run,
		act,
	};
}

/** The menu of a note, as the file explorer has it, with what the plugin adds. */
function showNoteMenu(app: App, path: string, at: MouseEvent | HTMLElement): void {
	const file = app.vault.getFileByPath(path);
	if (!(file instanceof TFile)) return;
	const menu = new Menu();
	menu.addItem((item) =>
		item
			.setSection("open")
			.setTitle("Open in new tab")
			.setIcon("lucide-file-plus")
			.onClick(() => void openNote(app, path, "tab")),
	);
	menu.addItem((item) =>
		item
			.setSection("open")
			.setTitle("Open to the right")
			.setIcon("lucide-separator-vertical")
			.onClick(() => void openNote(app, path, "split")),
	);
	app.workspace.trigger("file-menu", menu, file, HOVER_SOURCE);
	if ("clientX" in at) menu.showAtMouseEvent(at);
	else {
		const { left, bottom } = at.getBoundingClientRect();
		menu.showAtPosition({ x: left, y: bottom }, at.ownerDocument);
	}
}
