import { Platform, Plugin } from "obsidian";
import { LiveIndex } from "./app/write/live-index";
import { EvidenceCache } from "./core/results/evidence-cache";
import { FitCache } from "./core/fit/fit-cache";
import { GraphCache } from "./core/network/graph-cache";
import { IntroTreeCache } from "./core/network/intro-tree-cache";
import { BoardCache } from "./core/agenda/board-cache";
import type { Settings } from "./core/settings/settings";
import { ActionRunner } from "./obsidian/vault/action-runner";
import { AfterReading } from "./obsidian/vault/after-reading";
import { act } from "./obsidian/pipeline/act";
import { explainFit, registerCommands, runCommand, showInPanel } from "./obsidian/commands";
import { addNoteItems, type MenuParts } from "./obsidian/contact-menu";
import { DayClock } from "./obsidian/vault/day-clock";
import { DueCount } from "./obsidian/views/due-count";
import { chooseEventForForm } from "./obsidian/pipeline/event-forms";
import { INTRODUCTIONS_VIEW, IntroductionsView } from "./obsidian/views/introductions-view";
import type { ViewParts } from "./obsidian/views/live-view";
import { HOVER_SOURCE, makeUiHost } from "./obsidian/views/obsidian-host";
import { ObsidianNotes } from "./obsidian/vault/obsidian-notes";
import { openPipeline, openSpaceFit, showDue } from "./obsidian/views/open-views";
import { openPaste } from "./obsidian/people/paste-flow";
import type { FormParts } from "./obsidian/dialogs/person-form";
import { PERSON_PANEL_VIEW, PersonPanelView } from "./obsidian/views/person-panel-view";
import { PIPELINE_VIEW, PipelineView } from "./obsidian/views/pipeline-view";
import { PluginDataFile } from "./obsidian/vault/plugin-data-file";
import { PROBLEMS_VIEW, ProblemsView } from "./obsidian/views/problems-view";
import { SettingsStore } from "./obsidian/vault/settings-store";
import { WarmIntrosSettingTab } from "./obsidian/settings/settings-tab";
import { SPACE_FIT_VIEW, SpaceFitView } from "./obsidian/views/space-fit-view";
import { VaultWatcher } from "./obsidian/vault/vault-watcher";

/** The plugin: puts its parts together and registers them. Nothing is read before the layout is ready. */
export default class WarmIntrosPlugin extends Plugin {
	readonly #live = new LiveIndex();
	readonly #fits = new FitCache();
	readonly #boards = new BoardCache();
	readonly #graphs = new GraphCache();
	readonly #clock = new DayClock();
	readonly #store = new SettingsStore(new PluginDataFile(this), (settings) =>
		this.#onSettings(settings),
	);
	#watcher: VaultWatcher | undefined;

	override async onload(): Promise<void> {
		await this.#store.load();
		this.addChild(this.#clock);
		const notes = new ObsidianNotes(this.app);
		const parts: FormParts = {
			app: this.app,
			live: this.#live,
			graphs: this.#graphs,
			fits: this.#fits,
			notes,
			leftDrafts: new Map(),
			runner: new ActionRunner(notes),
			reading: this.addChild(new AfterReading(this.#live)),
			isTaken: (path) => notes.isTaken(path),
			store: this.#store,
		};
		this.#registerViews({
			live: this.#live,
			fits: this.#fits,
			boards: this.#boards,
			graphs: this.#graphs,
			trees: new IntroTreeCache(),
			works: new EvidenceCache(),
			clock: this.#clock,
			makeHost: (parent) =>
				makeUiHost(
					this.app,
					parent,
					(command) => runCommand(command, parts),
					(intent) => act(intent, parts),
				),
		});
		registerCommands(this, parts);
		this.registerHoverLinkSource(HOVER_SOURCE, { display: "Warm Intros", defaultMod: true });
		this.#registerMenus(parts);
		this.addRibbonIcon("lucide-compass", "Open space fit", () => void openSpaceFit(this.app));
		this.addSettingTab(new WarmIntrosSettingTab(this.app, this, this.#store, this.#live));
		this.app.workspace.onLayoutReady(() => this.#watch());
	}

	override onUserEnable(): void {
		void openPipeline(this.app);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#store.reload();
	}

	#registerViews(parts: ViewParts): void {
		this.registerView(SPACE_FIT_VIEW, (leaf) => new SpaceFitView(leaf, parts));
		this.registerView(PERSON_PANEL_VIEW, (leaf) => new PersonPanelView(leaf, parts));
		this.registerView(PROBLEMS_VIEW, (leaf) => new ProblemsView(leaf, parts));
		this.registerView(INTRODUCTIONS_VIEW, (leaf) => new IntroductionsView(leaf, parts));
		this.registerView(PIPELINE_VIEW, (leaf) => new PipelineView(leaf, parts));
	}

	#registerMenus(parts: FormParts): void {
		const { workspace } = this.app;
		const menuParts: MenuParts = {
			live: this.#live,
			act: (intent) => act(intent, parts),
			recordEvent: ({ path }) => parts.reading.do(() => chooseEventForForm(parts, path)),
			explainFit: (person) => parts.reading.do(() => void explainFit(this.app, person)),
			showInPanel: (person) => void showInPanel(this.app, person),
			addPeople: (place) => parts.reading.do(() => openPaste(parts, place)),
		};
		this.registerEvent(
			workspace.on("file-menu", (menu, file) => addNoteItems(menu, file, menuParts)),
		);
		this.registerEvent(
			workspace.on("editor-menu", (menu, _, info) => addNoteItems(menu, info.file, menuParts)),
		);
	}

	#watch(): void {
		this.#live.problems = this.#store.problems;
		this.#watcher = this.addChild(new VaultWatcher(this.app, this.#live, this.#store.settings));
		if (Platform.isMobile) return;
		this.addChild(
			new DueCount(this, {
				live: this.#live,
				boards: this.#boards,
				clock: this.#clock,
				open: () => void showDue(this.app),
			}),
		);
	}

	#onSettings(settings: Settings): void {
		this.#live.problems = this.#store.problems;
		void this.#watcher?.readVault(settings);
	}
}
