import { installDom } from "./dom";
import type { Realm } from "./dom";
import { tellMigration } from "./dom-events";
import { setIcon } from "./icons";
import { showTooltipsIn } from "./tooltip";
import { WorkspaceContainer, WorkspaceTabs } from "./workspace-items";
import type { WorkspaceLeaf } from "./leaf";

/** Where a popout stands and how large it is. */
export interface WindowPosition {
	x?: number;
	y?: number;
	size?: { width: number; height: number };
}

/** A window of its own with leaves in it: here a frame, which has a document and constructors of its own too. */
export class WorkspaceWindow extends WorkspaceContainer {
	readonly win: Realm;
	readonly doc: Document;
	readonly tabs = new WorkspaceTabs("mod-top");
	private readonly boxEl: HTMLElement;

	constructor(
		place: WindowPosition,
		private readonly onClosed: (popout: WorkspaceWindow) => void,
	) {
		super("mod-vertical mod-root");
		this.boxEl = document.body.createDiv("popout-box");
		this.boxEl.style.left = `${place.x ?? 120}px`;
		this.boxEl.style.top = `${place.y ?? 80}px`;
		this.boxEl.style.width = `${place.size?.width ?? 640}px`;
		this.boxEl.style.height = `${place.size?.height ?? 480}px`;
		const bar = this.boxEl.createDiv({ cls: "popout-bar", text: "Popout of the simulated host" });
		const closer = bar.createEl("button", "clickable-icon");
		closer.setAttribute("aria-label", "Close window");
		setIcon(closer, "x");
		closer.addEventListener("click", () => this.closeWindow());
		const frame = this.boxEl.createEl("iframe", { attr: { title: "Popout window" } });
		const { contentWindow } = frame;
		if (contentWindow === null) throw new Error("Expected the frame to have a window");
		// A window that shares our origin has the constructors of its own realm on it.
		this.win = contentWindow as Realm;
		this.doc = this.win.document;
		this.prepare();
		super.insertChild(this.tabs);
	}

	/** Takes a leaf in, and tells everything in it that its window is another now. */
	adopt(leaf: WorkspaceLeaf): void {
		const had = leaf.containerEl.isConnected;
		leaf.parent?.removeChild(leaf);
		this.tabs.insertChild(leaf);
		this.tabs.selectTab(leaf);
		if (had) tellMigration(leaf.containerEl, this.win);
	}

	closeWindow(): void {
		for (const leaf of [...this.leaves()]) leaf.detach();
		if (this.boxEl.isConnected) this.finish();
	}

	/** Ends the window once nothing is in it. */
	finish(): void {
		this.boxEl.remove();
		this.onClosed(this);
	}

	private prepare(): void {
		const { doc } = this;
		for (const sheet of document.querySelectorAll("link[rel=stylesheet], style")) {
			doc.head.appendChild(doc.importNode(sheet, true));
		}
		for (const link of doc.querySelectorAll("link")) {
			link.href = new URL(link.getAttribute("href") ?? "", document.baseURI).href;
		}
		doc.documentElement.lang = "en";
		doc.title = "Popout of the simulated host";
		installDom(this.win);
		doc.body.className = `${document.body.className} is-popout-window`;
		doc.body.appendChild(this.containerEl);
		showTooltipsIn(doc);
	}
}
