import type { App } from "./app";
import { debounce } from "./debounce";
import { FileView } from "./file-view";
import { showPreview } from "./hover-popover";
import type { HoverLink } from "./hover-popover";
import { WorkspaceLeaf } from "./leaf";
import type { OpenState } from "./leaf";
import { addLinkItems, createNoteFor } from "./open-link";
import { MarkdownView } from "./markdown-view";
import type { Menu } from "./menu";
import { Platform } from "./platform";
import { WorkspaceWindow } from "./popout";
import type { WindowPosition } from "./popout";
import { shell } from "./shell";
import type { TFile } from "./vault-files";
import type { View } from "./view";
import { WorkspaceTabs } from "./workspace-items";
import { describeLayout, saveLayout } from "./workspace-layout";
import { WorkspaceTree } from "./workspace-tree";
import type { Side } from "./workspace-tree";

/** How long the app waits for more before it saves the layout, in milliseconds. */
export const SAVE_MS = 1000;

type PaneType = "tab" | "split" | "window";
type Constructor<T> = abstract new (...args: never[]) => T;

/** The tabs and sidebars, and what is going on in them. */
export class Workspace extends WorkspaceTree {
	readonly leftRibbon = {};
	readonly rightRibbon = {};
	activeLeaf: WorkspaceLeaf | null = null;
	readonly requestSaveLayout = debounce(() => Promise.resolve(saveLayout(this)), SAVE_MS, true);
	private readonly readyCallbacks: (() => unknown)[] = [];
	private readonly lastOpenFiles: string[] = [];
	private activeFile: TFile | null = null;
	private activations = 0;

	constructor(app: App) {
		super(app);
		this.containerEl.className = "workspace";
		for (const { containerEl } of [this.leftSplit, this.rootSplit, this.rightSplit]) {
			this.containerEl.appendChild(containerEl);
		}
		this.rootSplit.insertChild(new WorkspaceTabs("mod-top"));
		this.on("hover-link", (hover: HoverLink) => {
			const source = shell.hoverSources.get(hover.source);
			showPreview(app, hover, source?.defaultMod ?? true);
		});
		this.setActiveLeaf(this.getLeaf());
		for (const change of ["layout-change", "active-leaf-change"])
			this.on(change, () => this.layoutReady && this.requestSaveLayout());
	}

	get activeEditor(): MarkdownView | null {
		return this.activeLeaf?.view instanceof MarkdownView ? this.activeLeaf.view : null;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.readyCallbacks.push(callback);
	}

	/** Says that the layout is there, once. */
	becomeReady(): void {
		this.layoutReady = true;
		for (const callback of this.readyCallbacks.splice(0)) callback();
		this.requestLayoutChange();
	}

	getLayout(): Record<string, unknown> {
		return { ...describeLayout(this) };
	}

	changeLayout(): Promise<void> {
		throw new Error("The simulated host restores no layout but that of its start.");
	}

	splitActiveLeaf(direction?: "vertical" | "horizontal"): WorkspaceLeaf {
		return this.getLeaf("split", direction);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, type?: PaneType | boolean): Promise<WorkspaceLeaf> {
		const copy = this.getLeaf(type ?? "split");
		await copy.setViewState({ ...leaf.getViewState(), active: true });
		return copy;
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		return this.getLeaf(false);
	}

	getLeaf(type: PaneType | boolean = false, direction?: "vertical" | "horizontal"): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf();
		if (type === "window") return this.openPopoutLeaf();
		if (type === "split" && recent !== null) return this.createLeafBySplit(recent, direction);
		const isFree = recent !== null && !recent.pinned && recent.view.navigation;
		if (type === false && isFree) return recent;
		const tabs = recent?.parent ?? this.rootSplit.children[0];
		if (!(tabs instanceof WorkspaceTabs)) throw new Error("Expected a row of tabs");
		const leaf = this.createLeafInParent(tabs, tabs.currentTab + 1);
		if (type === false) tabs.selectTab(leaf);
		return leaf;
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf | null {
		return this.createSideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf | null {
		return this.createSideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(
		type: string,
		side: Side,
		options: {
			active?: boolean;
			split?: boolean;
			reveal?: boolean;
			state?: Record<string, unknown>;
		} = {},
	): Promise<WorkspaceLeaf> {
		const within = side === "left" ? this.leftSplit : this.rightSplit;
		let leaf = [...within.leaves()].find(({ view }) => view.getViewType() === type);
		if (leaf === undefined) {
			leaf = this.createSideLeaf(within, options.split ?? false);
			await leaf.setViewState({
				type,
				...(options.state === undefined ? {} : { state: options.state }),
			});
		} else if (options.state !== undefined) {
			await leaf.setViewState({ type, state: options.state });
		}
		if (options.reveal ?? true) await this.revealLeaf(leaf);
		if (options.active ?? true) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	openPopoutLeaf(place: WindowPosition = {}): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		this.openWindow(place).adopt(leaf);
		return leaf;
	}

	moveLeafToPopout(leaf: WorkspaceLeaf, place: WindowPosition = {}): WorkspaceWindow {
		const popout = this.openWindow(place);
		popout.adopt(leaf);
		this.refillMain();
		this.requestLayoutChange();
		return popout;
	}

	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf: PaneType | boolean = false,
		openState: OpenState = {},
	): Promise<void> {
		const [linkpath = "", ...rest] = linktext.split("#");
		const found = this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
		const file = found ?? (await createNoteFor(this.app, linkpath));
		const eState = rest.length === 0 ? {} : { subpath: `#${rest.join("#")}` };
		await this.getLeaf(newLeaf).openFile(file, {
			...openState,
			eState: { ...eState, ...openState.eState },
		});
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus = false): void {
		leaf.activeTime = this.activations += 1;
		const win = leaf.containerEl.win;
		Object.assign(window, { activeWindow: win, activeDocument: win.document });
		if (this.activeLeaf !== leaf) {
			this.activeLeaf?.containerEl.removeClass("mod-active");
			this.activeLeaf?.tabHeaderEl.removeClass("mod-active");
			leaf.containerEl.addClass("mod-active");
			leaf.tabHeaderEl.addClass("mod-active");
			this.activeLeaf = leaf;
			if (leaf.parent instanceof WorkspaceTabs) leaf.parent.selectTab(leaf);
			this.trigger("active-leaf-change", leaf);
		}
		const takesFocus = typeof params === "object" ? params.focus === true : focus;
		if (takesFocus && leaf.view instanceof MarkdownView) leaf.view.editor.focus();
		this.noteFile();
	}

	/** Tells everyone when the active file is another than before. */
	noteFile(): void {
		const view = this.activeLeaf?.view;
		if (!(view instanceof FileView) || view.file === this.activeFile) return;
		this.activeFile = view.file;
		this.trigger("file-open", this.activeFile);
	}

	noteOpened(file: TFile): void {
		this.lastOpenFiles.remove(file.path);
		this.lastOpenFiles.unshift(file.path);
		this.lastOpenFiles.splice(10);
	}

	noteDetached(leaf: WorkspaceLeaf): void {
		if (this.activeFile !== null && this.app.vault.getFileByPath(this.activeFile.path) === null) {
			this.activeFile = null;
		}
		for (const popout of this.popouts()) {
			if ([...popout.leaves()].length === 0) popout.finish();
		}
		this.refillMain();
		if (this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const next = this.getMostRecentLeaf();
			if (next !== null) this.setActiveLeaf(next);
		}
		this.requestLayoutChange();
	}

	getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view;
		return view instanceof FileView ? view.file : this.activeFile;
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root === this.leftSplit) this.leftSplit.expand();
		if (root === this.rightSplit) this.rightSplit.expand();
		if (leaf.parent instanceof WorkspaceTabs) leaf.parent.selectTab(leaf);
		await leaf.loadIfDeferred();
	}

	getLastOpenFiles(): string[] {
		return [...this.lastOpenFiles];
	}

	updateOptions(): void {
		return undefined;
	}

	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string): boolean {
		return addLinkItems(this.app, menu, linktext, sourcePath);
	}

	private popouts(): WorkspaceWindow[] {
		return this.floatingSplit.children.filter((child) => child instanceof WorkspaceWindow);
	}

	private openWindow(place: WindowPosition): WorkspaceWindow {
		if (Platform.isMobile) throw new Error("Popout windows exist on the desktop only.");
		const popout = new WorkspaceWindow(place, (closed) => {
			this.floatingSplit.children.remove(closed);
			Object.assign(window, { activeWindow: window, activeDocument: document });
			this.trigger("window-close", closed, closed.win);
		});
		this.floatingSplit.children.push(popout);
		popout.parent = this.floatingSplit;
		this.app.listenIn(popout.doc);
		this.trigger("window-open", popout, popout.win);
		return popout;
	}

	/** The main area is never without a tab. */
	private refillMain(): void {
		if ([...this.rootSplit.leaves()].length > 0) return;
		const [tabs] = this.rootSplit.children;
		if (tabs instanceof WorkspaceTabs) tabs.insertChild(new WorkspaceLeaf(this.app));
	}
}
