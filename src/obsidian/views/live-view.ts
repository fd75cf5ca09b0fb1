import {
	type Menu,
	type HoverParent,
	type HoverPopover,
	ItemView,
	type ViewStateResult,
	type WorkspaceLeaf,
} from "obsidian";
import { isRecord } from "../../core/text/record";
import { clearIn } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import type { Place } from "../../ui/shared/places";
import { openRecentChanges } from "../write/recent-changes-flow";
import type { Context } from "../context";

/** A view drawn from values. It is redrawn where it moves to another window, keeps with the workspace how far it is scrolled, and leaves nothing behind. */
export abstract class LiveView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	protected readonly context: Context;
	#host: UiHost | undefined;
	#places: ReadonlyMap<string, Place> = new Map();
	#isOpen = false;

	constructor(leaf: WorkspaceLeaf, context: Context) {
		super(leaf);
		this.context = context;
		this.navigation = false;
	}

	/** With how far it is scrolled: of what the app calls ephemeral, it saves nothing. */
	override getState(): Record<string, unknown> {
		return { ...super.getState(), scrolled: Object.fromEntries(this.#places) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.goBack(placesIn(isRecord(state) ? state.scrolled : undefined));
		await super.setState(state, result);
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		menu.addItem((item) =>
			item
				.setTitle("Recent changes")
				.setIcon("lucide-history")
				.onClick(() => openRecentChanges(this.context)),
		);
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
		this.#host ??= this.#makeHost();
		this.draw(this.contentEl, this.#host);
	}

	/** Redraws the view, scrolled to where these places are; where there are none, everything begins at the top. */
	protected goBack(places: ReadonlyMap<string, Place> = new Map()): void {
		this.#places = places;
		this.#host = undefined;
		this.redraw();
	}

	#makeHost(): UiHost {
		const kept = new Map(this.#places);
		this.#places = kept;
		return {
			...this.context.makeHost(this),
			places: {
				at: (name) => kept.get(name),
				keep: (name, place) => {
					kept.set(name, place);
					this.app.workspace.requestSaveLayout();
				},
			},
		};
	}
}

/** The places of a state, as an older version or another device may have left it. */
function placesIn(given: unknown): ReadonlyMap<string, Place> {
	const places = new Map<string, Place>();
	for (const [name, place] of Object.entries(isRecord(given) ? given : {})) {
		const [left, top] = Array.isArray(place) ? (place as unknown[]) : [];
		if (typeof left === "number" && typeof top === "number") places.set(name, [left, top]);
	}
	return places;
}
