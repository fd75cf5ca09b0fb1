import { type HoverParent, type HoverPopover, ItemView, type WorkspaceLeaf } from "obsidian";
import { clearIn } from "../../ui/shared/draw-in";
import type { LiveIndex } from "../../app/write/live-index";
import type { EvidenceCache } from "../../core/results/evidence-cache";
import type { FitCache } from "../../core/fit/fit-cache";
import type { GraphCache } from "../../core/network/graph-cache";
import type { IntroTreeCache } from "../../core/network/intro-tree-cache";
import type { BoardCache } from "../../core/agenda/board-cache";
import type { UiHost } from "../../ui/shared/host";
import type { DayClock } from "../vault/day-clock";

/** What every view of the plugin is made with. */
export interface ViewParts {
	readonly live: LiveIndex;
	readonly fits: FitCache;
	readonly boards: BoardCache;
	readonly graphs: GraphCache;
	readonly trees: IntroTreeCache;
	readonly works: EvidenceCache;
	readonly clock: DayClock;
	readonly makeHost: (parent: HoverParent) => UiHost;
}

/** A view drawn from values. It is drawn anew where it moves to another window, and leaves nothing behind. */
export abstract class LiveView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	protected readonly viewParts: ViewParts;
	#host: UiHost | undefined;
	#isOpen = false;

	constructor(leaf: WorkspaceLeaf, parts: ViewParts) {
		super(leaf);
		this.viewParts = parts;
		this.navigation = false;
	}

	/** Draws the view as it is now into an element. */
	protected abstract draw(element: HTMLElement, host: UiHost): void;

	protected override onOpen(): Promise<void> {
		this.#isOpen = true;
		this.contentEl.addClass("warm-intros-view");
		this.register(
			this.containerEl.onWindowMigrated(() => {
				clearIn(this.contentEl);
				this.redraw();
			}),
		);
		this.redraw();
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		this.#isOpen = false;
		clearIn(this.contentEl);
		return Promise.resolve();
	}

	protected redraw(): void {
		if (!this.#isOpen) return;
		this.#host ??= this.viewParts.makeHost(this);
		this.draw(this.contentEl, this.#host);
	}
}
