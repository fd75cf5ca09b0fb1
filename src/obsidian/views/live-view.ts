import { type HoverParent, type HoverPopover, ItemView, type WorkspaceLeaf } from "obsidian";
import { clearIn } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import type { Context } from "../context";

/** A view drawn from values. It is redrawn where it moves to another window, and leaves nothing behind. */
export abstract class LiveView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	protected readonly context: Context;
	#host: UiHost | undefined;
	#isOpen = false;

	constructor(leaf: WorkspaceLeaf, context: Context) {
		super(leaf);
		this.context = context;
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
		this.#host ??= this.context.makeHost(this);
		this.draw(this.contentEl, this.#host);
	}
}
