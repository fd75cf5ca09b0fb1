import type {
	BasesViewRegistration,
	CliFlags,
	Command,
	HoverLinkSource,
	PluginManifest,
} from "obsidian";
import type { App } from "./app";
import { addCommand, removeCommand } from "./commands";
import { Component } from "./component";
import { setIcon } from "./icons";
import { Platform } from "./platform";
import type { SettingTab } from "./setting-tab";
import { shell } from "./shell";
import type { CliCommand, ViewCreator } from "./shell";
import { DeferredView } from "./view";

/** What a plugin's main class extends: everything it registers ends when it is unloaded. */
export abstract class Plugin extends Component {
	/** What declared settings read and write. */
	declare settings?: unknown;
	declare onExternalSettingsChange?: () => unknown;
	readonly #settingTabs: SettingTab[] = [];

	constructor(
		public app: App,
		public manifest: PluginManifest,
	) {
		super();
	}

	/** The tabs that the plugin added to the settings. */
	static settingTabsOf(plugin: Plugin): SettingTab[] {
		return plugin.#settingTabs;
	}

	onUserEnable(): void {
		return undefined;
	}

	addRibbonIcon(
		icon: string,
		title: string,
		callback: (event: MouseEvent) => unknown,
	): HTMLElement {
		const button = shell.ribbonEl.createEl("button", "clickable-icon side-dock-ribbon-action");
		button.setAttribute("aria-label", title);
		setIcon(button, icon);
		button.addEventListener("click", (event) => void callback(event));
		this.register(() => button.remove());
		return button;
	}

	addStatusBarItem(): HTMLElement {
		const item = createDiv(`status-bar-item plugin-${this.manifest.id}`);
		// There is no status bar on mobile.
		if (!Platform.isMobile) shell.statusBarEl.appendChild(item);
		this.register(() => item.remove());
		return item;
	}

	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		addCommand(command);
		this.register(() => removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(settingTab: SettingTab): void {
		this.#settingTabs.push(settingTab);
		settingTab.update();
		this.register(() => this.#settingTabs.remove(settingTab));
	}

	registerView(type: string, creator: ViewCreator): void {
		if (shell.viewCreators.has(type)) {
			throw new Error(`Attempting to register an existing view type "${type}"`);
		}
		shell.viewCreators.set(type, creator);
		const { workspace } = this.app;
		// Leaves that were waiting for the plugin get their view where they are seen.
		for (const leaf of workspace.layoutReady ? workspace.getLeavesOfType(type) : []) {
			if (leaf.containerEl.isShown()) void leaf.loadIfDeferred();
		}
		this.register(() => {
			shell.viewCreators.delete(type);
			for (const leaf of workspace.getLeavesOfType(type)) {
				if (leaf.view instanceof DeferredView) continue;
				const { state = {} } = leaf.getViewState();
				void leaf.defer(type, state, "");
			}
		});
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.#addTo(shell.hoverSources, id, info);
	}

	registerExtensions(extensions: string[], viewType: string): void {
		for (const extension of extensions) {
			this.#addTo(shell.viewTypeOfExtension, extension, viewType);
		}
	}

	registerMarkdownPostProcessor<T>(postProcessor: T): T {
		return postProcessor;
	}

	registerMarkdownCodeBlockProcessor(): void {
		return undefined;
	}

	registerBasesView(viewId: string, registration: BasesViewRegistration): boolean {
		if (shell.basesViews.has(viewId)) throw new Error(`View "${viewId}" is already registered`);
		this.#addTo(shell.basesViews, viewId, registration);
		return true;
	}

	registerEditorExtension(): void {
		return undefined;
	}

	registerEditorSuggest(): void {
		return undefined;
	}

	registerObsidianProtocolHandler(
		action: string,
		handler: (params: Record<string, string>) => unknown,
	): void {
		this.#addTo(shell.protocolHandlers, action, handler);
	}

	registerCliHandler(
		command: string,
		description: string,
		flags: CliFlags | null,
		handler: CliCommand["handler"],
	): void {
		if (shell.cliCommands.has(command)) {
			throw new Error(`Command "${command}" is already registered`);
		}
		this.#addTo(shell.cliCommands, command, { description, flags, handler });
	}

	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		const path = this.#dataPath();
		if (!(await adapter.exists(path))) return null;
		const data: unknown = JSON.parse(await adapter.read(path));
		return data;
	}

	async saveData(data: unknown): Promise<void> {
		// What is changed while it is being written is not part of it.
		const text = JSON.stringify(data, null, 2);
		const { adapter } = this.app.vault;
		const path = this.#dataPath();
		const folder = path.slice(0, path.lastIndexOf("/"));
		// Of two that are begun at once, the later one stays.
		await adapter.inTurn(folder, async () => {
			await adapter.mkdir(folder);
			await adapter.write(path, text);
		});
	}

	#dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
	}

	#addTo<T>(all: Map<string, T>, key: string, value: T): void {
		all.set(key, value);
		this.register(() => all.delete(key));
	}
}
