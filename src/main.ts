import { Platform, Plugin } from "obsidian";
import { LiveIndex } from "./app/write/live-index";
import { BoardCache } from "./core/agenda/board-cache";
import { CompanyCache } from "./core/companies/company-cache";
import { FitCache } from "./core/fit/fit-cache";
import { GraphCache } from "./core/network/graph-cache";
import { IntroTreeCache } from "./core/network/intro-tree-cache";
import { ResultsCache } from "./core/results/results-cache";
import type { Settings } from "./core/settings/settings";
import type { Context } from "./obsidian/context";
import { Dialogs } from "./obsidian/dialogs/dialog";
import { countAdoptable } from "./obsidian/people/adopt-flow";
import { VaultCalendar } from "./obsidian/vault/vault-calendar";
import { Reminders } from "./obsidian/interview/reminders";
import { act } from "./obsidian/pipeline/act";
import { registerCommands, runCommand } from "./obsidian/register-commands";
import { putFirstStepsAway } from "./obsidian/settings/put-first-steps-away";
import { WarmIntrosSettingTab } from "./obsidian/settings/settings-tab";
import { proposeKeepInTouch } from "./obsidian/people/propose-keep-in-touch";
import { ActionRunner } from "./obsidian/vault/action-runner";
import { AfterReading } from "./obsidian/vault/after-reading";
import { DayClock } from "./obsidian/vault/day-clock";
import { ObsidianNotes } from "./obsidian/vault/obsidian-notes";
import { PluginDataFile } from "./obsidian/vault/plugin-data-file";
import { SettingsStore } from "./obsidian/vault/settings-store";
import { VaultWatcher } from "./obsidian/vault/vault-watcher";
import { COMPANIES_VIEW, CompaniesView } from "./obsidian/views/companies-view";
import { DueCount } from "./obsidian/views/due-count";
import { INTRODUCTIONS_VIEW, IntroductionsView } from "./obsidian/views/introductions-view";
import { HOVER_SOURCE, makeUiHost } from "./obsidian/views/obsidian-host";
import { openBoard, openPipeline, openSpaceFit } from "./obsidian/views/open-views";
import { PERSON_PANEL_VIEW, PersonPanelView } from "./obsidian/views/person-panel-view";
import { PIPELINE_VIEW, PipelineView } from "./obsidian/views/pipeline-view";
import { PROBLEMS_VIEW, ProblemsView } from "./obsidian/views/problems-view";
import { openRecentChanges } from "./obsidian/write/recent-changes-flow";
import { SPACE_FIT_VIEW, SpaceFitView } from "./obsidian/views/space-fit-view";

/** The plugin: puts its parts together and registers them. Nothing is read before the layout is ready. */
export default class WarmIntrosPlugin extends Plugin {
	readonly #live = new LiveIndex();
	readonly #dialogs = new Dialogs({
		app: this.app,
		live: this.#live,
		makeHost: (parent) => this.#context.makeHost(parent),
	});
	readonly #context = this.#makeContext();
	#watcher: VaultWatcher | undefined;

	override async onload(): Promise<void> {
		const { app, clock, reading, runner, store } = this.#context;
		await store.load();
		this.addChild(clock);
		this.addChild(reading);
		this.addChild(runner);
		this.addChild(this.#dialogs);
		this.#registerViews();
		registerCommands(this, this.#context);
		this.registerHoverLinkSource(HOVER_SOURCE, { display: "Warm Intros", defaultMod: true });
		this.addRibbonIcon("lucide-compass", "Open space fit", () => void openSpaceFit(app));
		this.addRibbonIcon("lucide-square-kanban", "Open board", () => void openBoard(app));
		this.addSettingTab(new WarmIntrosSettingTab(this, this.#context));
		app.workspace.onLayoutReady(() => this.#watch());
	}

	override onUserEnable(): void {
		void openPipeline(this.app);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#context.store.reload();
	}

	#makeContext(): Context {
		const notes = new ObsidianNotes(this.app, () => this.#context.store.fault);
		const shared = { fits: new FitCache(), boards: new BoardCache(), graphs: new GraphCache() };
		const context: Context = {
			app: this.app,
			live: this.#live,
			...shared,
			companies: new CompanyCache(shared),
			trees: new IntroTreeCache(),
			results: new ResultsCache(),
			clock: new DayClock(),
			notes,
			store: new SettingsStore(new PluginDataFile(this), (settings) => this.#onSettings(settings)),
			runner: new ActionRunner({
				app: this.app,
				notes,
				propose: (done) => proposeKeepInTouch(context, done),
				openChanges: () => openRecentChanges(context),
				follow: (changed) => context.calendar.follow(changed),
			}),
			reading: new AfterReading(this.#live),
			calendar: new VaultCalendar(() => context),
			openDialog: (content) => this.#dialogs.open(content),
			makeHost: (parent) =>
				makeUiHost(this.app, parent, {
					run: (command) => runCommand(command, context),
					act: (intent) => act(intent, context),
					countAdoptable: () => countAdoptable(context),
					putFirstStepsAway: () => void putFirstStepsAway(context),
				}),
			isTaken: (path) => notes.isTaken(path),
		};
		return context;
	}

	#registerViews(): void {
		const context = this.#context;
		this.registerView(SPACE_FIT_VIEW, (leaf) => new SpaceFitView(leaf, context));
		this.registerView(PERSON_PANEL_VIEW, (leaf) => new PersonPanelView(leaf, context));
		this.registerView(PROBLEMS_VIEW, (leaf) => new ProblemsView(leaf, context));
		this.registerView(COMPANIES_VIEW, (leaf) => new CompaniesView(leaf, context));
		this.registerView(INTRODUCTIONS_VIEW, (leaf) => new IntroductionsView(leaf, context));
		this.registerView(PIPELINE_VIEW, (leaf) => new PipelineView(leaf, context));
	}

	#watch(): void {
		const { app, live, store } = this.#context;
		live.settingsProblems = store.problems;
		this.#watcher = this.addChild(new VaultWatcher(app, live, store.settings));
		this.addChild(new Reminders(this.#context));
		if (!Platform.isMobile) this.addChild(new DueCount(this, this.#context));
	}

	#onSettings(settings: Settings): void {
		const { live, store } = this.#context;
		live.settingsProblems = store.problems;
		void this.#watcher?.followSettings(settings);
	}
}
