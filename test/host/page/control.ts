import type { CliData } from "obsidian";
import type { App } from "./app";
import { allCommands, executeCommand, usableCommands } from "./commands";
import { TextFileView } from "./file-view";
import { areIconsIdle, missingIcons } from "./icons";
import { findLeaks } from "./leak-watch";
import type { Leaks } from "./leak-watch";
import { Menu } from "./menu";
import { createPlugin } from "./load-plugin";
import { noticeHistory } from "./notice";
import { CommandPalette } from "./palette";
import type { Plugin } from "./plugin";
import { takeChanges, isRemoteIdle } from "./remote";
import { SettingsDialog } from "./settings-dialog";
import { shell } from "./shell";
import { SAVE_MS } from "./workspace";

/** What tests and the demo steer the host with: `window.host`. */
export class HostControl {
	constructor(
		readonly app: App,
		public plugin: Plugin | undefined,
		/** Errors that nobody caught, the oldest first. */
		readonly errors: string[],
	) {}

	/** The commands, each with whether the palette would show it now. */
	listCommands(): { id: string; name: string; isUsable: boolean }[] {
		const usable = new Set(usableCommands(this.app));
		return allCommands().map((command) => ({
			id: command.id,
			name: command.name,
			isUsable: usable.has(command),
		}));
	}

	/** Runs a command; throws where there is none of that id that can be used now. */
	async executeCommand(id: string): Promise<void> {
		if (!executeCommand(this.app, id)) throw new Error(`No command can be used as ${id}`);
		await this.settled();
	}

	openPalette(): void {
		new CommandPalette(this.app).open();
	}

	openSettings(): void {
		if (this.plugin !== undefined) new SettingsDialog(this.app, this.plugin).open();
	}

	/** Opens a note in the main area, or in a new tab there. */
	async openFile(path: string, newLeaf = false): Promise<void> {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) throw new Error(`No file at ${path}`);
		await this.app.workspace.getLeaf(newLeaf).openFile(file);
		await this.settled();
	}

	/** Saves what is typed in open notes and not saved yet. */
	async saveOpenNotes(): Promise<void> {
		for (const { view } of this.app.workspace.getLeavesOfType("markdown")) {
			if (view instanceof TextFileView) await view.save();
		}
	}

	setTheme(theme: "light" | "dark"): void {
		for (const { body } of [document, window.activeDocument]) {
			body.toggleClass("theme-light", theme === "light");
			body.toggleClass("theme-dark", theme === "dark");
		}
		this.app.workspace.trigger("css-change");
	}

	/** Gives a sidebar a width in pixels, and shows it. */
	setSideWidth(side: "left" | "right", width: number): void {
		const { leftSplit, rightSplit } = this.app.workspace;
		const split = side === "left" ? leftSplit : rightSplit;
		split.expand();
		split.containerEl.style.width = `${width}px`;
	}

	/** The texts of all notices so far. */
	notices(): string[] {
		return noticeHistory();
	}

	/** The items that the plugin and others add to a file's menu. */
	openFileMenu(path: string, x = 200, y = 200): Menu {
		const file = this.app.vault.getAbstractFileByPath(path);
		if (file === null) throw new Error(`No file at ${path}`);
		const menu = new Menu();
		this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu");
		return menu.showAtPosition({ x, y });
	}

	/** Writes the plugin's data.json as a sync tool would, and tells the plugin. */
	async changeSettingsOutside(data: unknown): Promise<void> {
		const { plugin } = this;
		if (plugin === undefined) throw new Error("No plugin is loaded.");
		const folder = `.obsidian/plugins/${plugin.manifest.id}`;
		await this.app.vault.adapter.mkdir(folder);
		await this.app.vault.adapter.write(`${folder}/data.json`, JSON.stringify(data));
		await this.tellSettingsChanged();
	}

	/** Tells the plugin that its data.json was changed outside. */
	async tellSettingsChanged(): Promise<void> {
		await this.plugin?.onExternalSettingsChange?.();
		await this.settled();
	}

	/** Makes the server look now for what was changed in the folder, and waits until all know. */
	async takeOutsideChanges(): Promise<void> {
		await takeChanges();
		await this.settled();
	}

	/** Calls what the plugin registered for an `obsidian://` link. */
	async openProtocol(action: string, params: Record<string, string> = {}): Promise<void> {
		const handler = shell.protocolHandlers.get(action);
		if (handler === undefined) throw new Error(`Nothing handles ${action}`);
		await handler({ ...params, action });
		await this.settled();
	}

	/** Runs a command of the app's own command line. */
	async runCli(command: string, params: CliData = {}): Promise<string> {
		const found = shell.cliCommands.get(command);
		if (found === undefined) throw new Error(`No command of the command line: ${command}`);
		return found.handler(params);
	}

	/** Unloads the plugin as switching it off does. */
	async unloadPlugin(): Promise<void> {
		this.plugin?.unload();
		await this.settled();
	}

	/** Switches the plugin off and on again, as an update does: its code runs again. */
	async reloadPlugin(): Promise<void> {
		this.plugin?.unload();
		this.plugin = await createPlugin(this.app);
		await this.plugin.load();
		await this.settled();
	}

	/** Ends when the app has saved the layout, where anybody has asked for it. */
	async layoutSaved(): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, SAVE_MS + 50));
		await this.settled();
	}

	/** What the plugin began and did not end: empty lists after it was unloaded. */
	leaks(): Leaks {
		return findLeaks();
	}

	/** The icons that were asked for and that do not exist. */
	missingIcons(): string[] {
		return [...missingIcons];
	}

	/** Ends when nothing is being written, read, resolved or fetched any more. */
	async settled(): Promise<void> {
		const { vault, metadataCache } = this.app;
		// Between two steps of one action there may be nothing to do for a moment.
		for (let quiet = 0; quiet < 3;) {
			await new Promise((resolve) => setTimeout(resolve, 4));
			const isIdle = vault.adapter.isIdle() && metadataCache.isIdle() && areIconsIdle();
			quiet = isIdle && isRemoteIdle() ? quiet + 1 : 0;
		}
	}
}
