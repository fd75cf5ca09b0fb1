import {
	type App,
	type HoverParent,
	Keymap,
	Menu,
	Notice,
	Platform,
	setIcon,
	TFile,
} from "obsidian";
import type { MenuLine, UiHost } from "../../ui/shared/host";
import { WordSuggest } from "../dialogs/word-suggest";
import { openNote } from "../vault/open-note";

export const HOVER_SOURCE = "warm-intros";

/** What a link cannot have in its path. */
const UNSAYABLE = /[#^|[\]]/;

/** What a plugin's views ask of Obsidian, for one view. */
export function makeUiHost(
	app: App,
	parent: HoverParent,
	plugin: Pick<UiHost, "run" | "act" | "countAdoptable" | "putFirstStepsAway">,
): UiHost {
	return {
		...plugin,
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
		dragNote: Platform.isMobile ? undefined : (path, event) => dragNote(app, path, event),
		copy: (words) => void copy(words),
		showNoteMenu: (path, at, first) => showNoteMenu(app, path, at, first),
		suggest: (input, source) => {
			const box = new WordSuggest(app, input, source);
			return () => box.close();
		},
	};
}

/** Copies words, and says so; where the app may not, the words can be copied from the notice. */
async function copy(words: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(words);
		new Notice(`Copied: ${words}`);
	} catch {
		new Notice(`Could not copy. The words: ${words}`, 0);
	}
}

/** Has a note dragged as the link that the app would write to it. */
function dragNote(app: App, path: string, event: DragEvent): void {
	const file = app.vault.getFileByPath(path);
	if (file)
		event.dataTransfer?.setData("text/plain", app.fileManager.generateMarkdownLink(file, ""));
}

/** The menu of a note, as the file explorer has it, with what the plugin adds. */
function showNoteMenu(
	app: App,
	path: string,
	at: MouseEvent | HTMLElement,
	first: MenuLine | undefined,
): void {
	const file = app.vault.getFileByPath(path);
	if (!(file instanceof TFile)) return;
	const menu = new Menu();
	if (first) addLine(menu, first, "select");
	app.workspace.trigger("file-menu", menu, file, HOVER_SOURCE);
	const add = (title: string, icon: string, where: "tab" | "split"): void =>
		void menu.addItem((item) =>
			item
				.setSection("open")
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => void openNote(app, path, where)),
		);
	add("Open in new tab", "lucide-file-plus", "tab");
	add("Open to the right", "lucide-separator-vertical", "split");
	showMenuAt(menu, at);
}

/** Adds a line to a menu, in a part of it that is ours. */
export function addLine(menu: Menu, { title, icon, run }: MenuLine, part: string): void {
	menu.addItem((item) =>
		item
			.setSection(`warm-intros-${part}`)
			.setTitle(title)
			.setIcon(icon)
			.onClick((event) => run("clientX" in event ? event : focused())),
	);
}

/** Where a menu opens that was chosen by the keyboard. */
function focused(): Element {
	return activeDocument.activeElement ?? activeDocument.body;
}

/** Shows a menu at a pointer, or below an element. */
export function showMenuAt(menu: Menu, at: MouseEvent | Element): void {
	if ("clientX" in at) menu.showAtMouseEvent(at);
	else {
		const { left, bottom } = at.getBoundingClientRect();
		menu.showAtPosition({ x: left, y: bottom }, at.ownerDocument);
	}
}
