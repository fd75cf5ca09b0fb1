import type { App } from "./app";
import { Component } from "./component";
import { renderMarkdown } from "./render-markdown";

/** A box beside a link with what it leads to, gone when the pointer leaves both. */
export class HoverPopover extends Component {
	readonly hoverEl: HTMLElement;
	state: "showing" | "shown" | "hidden" = "showing";
	#timer: number | undefined;

	constructor(
		parent: { hoverPopover: unknown },
		public targetEl: HTMLElement | null,
		waitTime = 300,
	) {
		super();
		this.hoverEl = document.createElement("div");
		this.hoverEl.className = "popover hover-popover";
		parent.hoverPopover = this;
		this.register(() => {
			this.hoverEl.remove();
			this.state = "hidden";
			if (parent.hoverPopover === this) parent.hoverPopover = null;
		});
		this.#timer = window.setTimeout(() => this.load(), waitTime);
		for (const el of [targetEl, this.hoverEl]) {
			if (el === null) continue;
			this.registerDomEvent(el, "mouseleave", (event) => this.#leave(event as MouseEvent));
		}
	}

	override onload(): void {
		const target = this.targetEl;
		if (target === null || !target.isConnected) return;
		target.doc.body.appendChild(this.hoverEl);
		this.state = "shown";
		const at = target.getBoundingClientRect();
		const { width, height } = this.hoverEl.getBoundingClientRect();
		const isBelow = at.bottom + height + 8 < target.win.innerHeight;
		this.hoverEl.style.top = `${isBelow ? at.bottom + 4 : Math.max(4, at.top - height - 4)}px`;
		this.hoverEl.style.left = `${Math.max(4, Math.min(at.left, target.win.innerWidth - width - 8))}px`;
	}

	hide(): void {
		window.clearTimeout(this.#timer);
		this.load();
		this.unload();
	}

	#leave(event: MouseEvent): void {
		const to = event.relatedTarget as Node | null;
		if (to !== null && (this.hoverEl.contains(to) || this.targetEl?.contains(to))) return;
		this.hide();
	}
}

/** What a `hover-link` event of the workspace says. */
export interface HoverLink {
	event: MouseEvent;
	source: string;
	hoverParent: { hoverPopover: HoverPopover | null };
	targetEl: HTMLElement | null;
	linktext: string;
	sourcePath?: string;
}

/**
 * Shows a note in a popover where a link is hovered: at once, or only with Ctrl held where the source
 * says so.
 */
export function showPreview(app: App, hover: HoverLink, needsModifier: boolean): void {
	if (needsModifier && !hover.event.ctrlKey) return;
	const linkpath = hover.linktext.split("#")[0] ?? "";
	const file = app.metadataCache.getFirstLinkpathDest(linkpath, hover.sourcePath ?? "");
	if (file === null || hover.hoverParent.hoverPopover?.targetEl === hover.targetEl) return;
	const popover = new HoverPopover(hover.hoverParent, hover.targetEl);
	popover.hoverEl.createDiv({ cls: "inline-title", text: file.basename });
	const content = popover.hoverEl.createDiv("markdown-preview-view");
	renderMarkdown(app, app.vault.textOf(file), content, file.path);
}
