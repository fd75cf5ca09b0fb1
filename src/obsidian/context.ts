import type { App, HoverParent } from "obsidian";
import type { LiveIndex } from "../app/write/live-index";
import type { BoardCache } from "../core/agenda/board-cache";
import type { CompanyCache } from "../core/companies/company-cache";
import type { FitCache } from "../core/fit/fit-cache";
import type { GraphCache } from "../core/network/graph-cache";
import type { IntroTreeCache } from "../core/network/intro-tree-cache";
import type { ResultsCache } from "../core/results/results-cache";
import type { OpenDialog } from "../ui/shared/dialog-window";
import type { UiHost } from "../ui/shared/host";
import type { ActionRunner } from "./vault/action-runner";
import type { AfterReading } from "./vault/after-reading";
import type { DayClock } from "./vault/day-clock";
import type { ObsidianNotes } from "./vault/obsidian-notes";
import type { VaultCalendar } from "./vault/vault-calendar";
import type { SettingsStore } from "./vault/settings-store";

/**
 * What the plugin's views, dialogs, menus and commands work with; made once, when the plugin is loaded.
 * Below this layer, what a function needs is passed one by one.
 */
export interface Context {
	readonly app: App;
	readonly live: LiveIndex;
	readonly fits: FitCache;
	readonly boards: BoardCache;
	readonly graphs: GraphCache;
	readonly companies: CompanyCache;
	readonly trees: IntroTreeCache;
	readonly results: ResultsCache;
	readonly clock: DayClock;
	readonly notes: ObsidianNotes;
	readonly store: SettingsStore;
	readonly runner: ActionRunner;
	/** Does what needs to know everybody when the vault has been read. */
	readonly reading: AfterReading;
	readonly calendar: VaultCalendar;
	readonly openDialog: OpenDialog;
	/** What a view asks of the app; `parent` is where previews of notes hang. */
	readonly makeHost: (parent: HoverParent) => UiHost;
	/** Whether a file has that path already. */
	readonly isTaken: (path: string) => boolean;
}
