import type { Command, FuzzyMatch } from "obsidian";
import type { App } from "./app";
import { executeCommand, usableCommands } from "./commands";
import { describeHotkey } from "./keymap";
import { FuzzySuggestModal } from "./suggest-modal";
import type { TFile } from "./vault-files";

/** The list of all commands that can be used now. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder("Select a command…");
		this.emptyStateText = "No commands found.";
	}

	override getItems(): Command[] {
		return usableCommands(this.app);
	}

	override getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(match: FuzzyMatch<Command>, el: HTMLElement): void {
		super.renderSuggestion(match, el.createDiv("suggestion-content"));
		const [hotkey] = match.item.hotkeys ?? [];
		if (hotkey !== undefined) {
			el.createDiv({ cls: "suggestion-hotkey", text: describeHotkey(hotkey) });
		}
	}

	override onChooseItem(command: Command): void {
		executeCommand(this.app, command.id);
	}
}

/** The list of all notes, to open one. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder("Find a note…");
	}

	override getItems(): TFile[] {
		return this.app.vault.getMarkdownFiles();
	}

	override getItemText(file: TFile): string {
		return file.path.replace(/\.md$/, "");
	}

	override onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
		void this.app.workspace.getLeaf(event.ctrlKey ? "tab" : false).openFile(file);
	}
}
