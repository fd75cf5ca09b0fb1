import { Plugin } from "obsidian";
import { LiveIndex } from "./app/live-index";
import { FitCache } from "./core/fit/fit-cache";
import type { Settings } from "./core/settings/settings";
import {
	addContactItems,
	type CommandParts,
	openSpaceFit,
	registerCommands,
	runCommand,
} from "./obsidian/commands";
import type { ViewParts } from "./obsidian/live-view";
import { HOVER_SOURCE, makeUiHost } from "./obsidian/obsidian-host";
import { ObsidianNotes } from "./obsidian/obsidian-notes";
import { PERSON_PANEL_VIEW, PersonPanelView } from "./obsidian/person-panel-view";
import { PROBLEMS_VIEW, ProblemsView } from "./obsidian/problems-view";
import { SettingsStore } from "./obsidian/settings-store";
import { WarmIntrosSettingTab } from "./obsidian/settings-tab";
import { SPACE_FIT_VIEW, SpaceFitView } from "./obsidian/space-fit-view";
import { VaultWatcher } from "./obsidian/vault-watcher";

/** The plugin: puts its parts together and registers them. Nothing is read before the layout is ready. */
export default class WarmIntrosPlugin extends Plugin {
	readonly #live = new LiveIndex();
	readonly #fits = new FitCache();
	readonly #store = new SettingsStore(this, (settings) => this.#onSettings(settings));
	#watcher: VaultWatcher | undefined;

	override async onload(): Promise<void> {
		await this.#store.load();
		const parts: CommandParts = {
			app: this.app,
			live: this.#live,
			notes: new ObsidianNotes(this.app),
			store: this.#store,
		};
		this.#registerViews({
			live: this.#live,
			fits: this.#fits,
			makeHost: (parent) => makeUiHost(this.app, parent, (command) => runCommand(command, parts)),
		});
		registerCommands(this, parts);
		this.registerHoverLinkSource(HOVER_SOURCE, { display: "Warm Intros", defaultMod: true });
		this.registerEvent(
			this.app.workspace.on("file-menu", (menu, file) => addContactItems(menu, file, parts)),
		);
		this.registerEvent(
			this.app.workspace.on("editor-menu", (menu, _, info) =>
				addContactItems(menu, info.file, parts),
			),
		);
		this.addRibbonIcon("lucide-compass", "Open space fit", () => void openSpaceFit(this.app));
		this.addSettingTab(new WarmIntrosSettingTab(this.app, this, this.#store, this.#live));
		this.app.workspace.onLayoutReady(() => this.#watch());
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#store.reload();
	}

	#registerViews(parts: ViewParts): void {
		this.registerView(SPACE_FIT_VIEW, (leaf) => new SpaceFitView(leaf, parts));
		this.registerView(PERSON_PANEL_VIEW, (leaf) => new PersonPanelView(leaf, parts));
		this.registerView(PROBLEMS_VIEW, (leaf) => new ProblemsView(leaf, parts));
	}

	#watch(): void {
		this.#live.problems = this.#store.problems;
		this.#watcher = this.addChild(new VaultWatcher(this.app, this.#live, this.#store.settings));
	}

	#onSettings(settings: Settings): void {
		this.#live.problems = this.#store.problems;
		void this.#watcher?.readVault(settings);
	}
}
