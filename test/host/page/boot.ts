import { App } from "./app";
import type { AppStart } from "./app";
import { HostControl } from "./control";
import { installDom } from "./dom";
import { FileExplorerView } from "./file-explorer";
import { offerIcons } from "./icons";
import { coverByKeyboard } from "./keyboard";
import { createPlugin } from "./load-plugin";
import { watchLeaks } from "./leak-watch";
import { MarkdownView } from "./markdown-view";
import { Notice } from "./notice";
import { Platform, becomeMobile } from "./platform";
import type { Plugin } from "./plugin";
import { fetchIcons, fetchVault, listenForChanges } from "./remote";
import { shell } from "./shell";
import { openDrawersBySwipe } from "./swipe";
import { showTooltipsIn } from "./tooltip";
import { drawWindow } from "./window-frame";
import { restoreSavedLayout } from "./workspace-layout";

/** A leaf that was open when the app was last closed; it comes back deferred. */
export interface SavedLeaf {
	type: string;
	place: "left" | "main" | "right";
	title?: string;
	state?: Record<string, unknown>;
	/** Whether its tab is the selected one, so that its view is made at the start. */
	isShown?: boolean;
}

/** How the host begins, as the JSON of the `options` in the page's address. */
export interface BootOptions extends AppStart {
	/** A phone. */
	mobile?: boolean;
	tablet?: boolean;
	/** Whether the bar of the mobile app lies over the views. */
	floatingBar?: boolean;
	/** Whether a keyboard lies over the lower half of the screen while something is typed. */
	keyboard?: boolean;
	theme?: "light" | "dark";
	/** The leaves of the last time, where the page has not kept its own of a host before. */
	layout?: SavedLeaf[];
	/** Whether the plugin is switched on by the user just now, and was off before. */
	firstTime?: boolean;
	/** Whether to begin without a plugin. */
	withoutPlugin?: boolean;
	/** Whether to leave out the search for leaks, which costs a little each time the plugin listens: for measurements. */
	withoutLeakWatch?: boolean;
}

declare global {
	interface Window {
		host?: HostControl;
		hostReady?: Promise<HostControl>;
	}
}

async function boot(options: BootOptions): Promise<HostControl> {
	const uncaught: string[] = [];
	const note = (reason: unknown): void => {
		uncaught.push(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
	};
	window.addEventListener("error", (event) => note(event.error));
	window.addEventListener("unhandledrejection", (event) => note(event.reason));
	const { mobile = false, tablet = false } = options;
	if (mobile || tablet) becomeMobile(tablet);
	dressBody(options);
	installDom(window);
	Object.assign(window, { activeWindow: window, activeDocument: document });
	const [listing, icons] = await Promise.all([fetchVault(), fetchIcons()]);
	offerIcons(icons);
	shell.viewCreators.set("markdown", (leaf) => new MarkdownView(leaf));
	shell.viewCreators.set("file-explorer", (leaf) => new FileExplorerView(leaf));
	const app = new App(listing, options);
	showTooltipsIn(document);
	drawWindow(app, () => window.host?.openSettings());
	if (Platform.isMobile) openDrawersBySwipe(app, document);
	if (options.keyboard === true) coverByKeyboard(document);
	if (options.withoutLeakWatch !== true) watchLeaks();
	const plugin = options.withoutPlugin === true ? undefined : await startPlugin(app);
	const control = new HostControl(app, plugin, uncaught);
	window.host = control;
	app.vault.loadAll();
	await app.metadataCache.settled();
	app.metadataCache.endStart();
	await restoreLayout(app, options.layout ?? []);
	app.workspace.becomeReady();
	if (options.firstTime === true) plugin?.onUserEnable();
	listenForChanges((changes) => {
		for (const change of changes) app.vault.takeOutsideChange(change);
	});
	if (options.slowIndex === undefined) await control.settled();
	return control;
}

async function startPlugin(app: App): Promise<Plugin> {
	const plugin = await createPlugin(app);
	try {
		await plugin.load();
	} catch (error) {
		new Notice(`Failed to load plugin ${plugin.manifest.id}`, 0);
		throw error;
	}
	return plugin;
}

async function restoreLayout(app: App, layout: SavedLeaf[]): Promise<void> {
	const { workspace } = app;
	if (await restoreSavedLayout(workspace)) return;
	const files = workspace.getLeftLeaf(false);
	await files?.setViewState({ type: "file-explorer" });
	if (!Platform.isMobile) workspace.leftSplit.expand();
	for (const { type, place, title, state, isShown } of layout) {
		const leaf =
			place === "main"
				? workspace.getLeaf("tab")
				: place === "left"
					? workspace.getLeftLeaf(false)
					: workspace.getRightLeaf(false);
		if (leaf === null) throw new Error(`No leaf in the ${place}`);
		await leaf.defer(type, state ?? {}, title ?? type);
		if (isShown === true) await workspace.revealLeaf(leaf);
	}
}

function dressBody(options: BootOptions): void {
	const { theme = "light", mobile = false, tablet = false, floatingBar = false } = options;
	const { classList } = document.body;
	document.body.className = `theme-${theme} mod-linux`;
	classList.toggle("is-mobile", mobile || tablet);
	classList.toggle("is-phone", mobile && !tablet);
	classList.toggle("is-tablet", tablet);
	classList.toggle("is-android", mobile || tablet);
	classList.toggle("is-floating-nav", floatingBar);
}

function readOptions(): BootOptions {
	const text = new URLSearchParams(location.search).get("options") ?? "{}";
	return JSON.parse(text) as BootOptions;
}

window.hostReady = boot(readOptions());
window.hostReady.catch((error: unknown) => {
	// Whoever waits for it is told too; a person in front of the page should see it.
	const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
	document.body.createEl("pre", { cls: "host-failure", text: words });
});
