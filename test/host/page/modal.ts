import type { App } from "./app";
import { setIcon } from "./icons";
import { Scope } from "./keymap";

const focusable = "a[href], button, input, select, textarea, [tabindex]";

/** A dialog over the window: the title above the content, the focus kept inside, Escape closes it. */
export class Modal {
	readonly scope = new Scope();
	readonly containerEl: HTMLElement;
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	readonly headerEl: HTMLElement;
	shouldRestoreSelection = true;
	#focusBefore: Element | null = null;
	#closeCallback: (() => unknown) | undefined;

	constructor(public app: App) {
		this.containerEl = document.createElement("div");
		this.containerEl.className = "modal-container mod-dim";
		const background = this.containerEl.createDiv("modal-bg");
		background.addEventListener("click", () => this.close());
		this.modalEl = this.containerEl.createDiv("modal");
		this.modalEl.setAttribute("role", "dialog");
		this.modalEl.setAttribute("aria-modal", "true");
		this.modalEl.tabIndex = -1;
		const closer = this.modalEl.createEl("button", "modal-close-button clickable-icon");
		closer.setAttribute("aria-label", "Close");
		setIcon(closer, "x");
		closer.addEventListener("click", () => this.close());
		this.headerEl = this.modalEl.createDiv("modal-header");
		this.titleEl = this.headerEl.createDiv("modal-title");
		this.contentEl = this.modalEl.createDiv("modal-content");
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
		this.modalEl.addEventListener("keydown", (event) => this.#keepFocus(event));
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		const doc = window.activeDocument;
		this.#focusBefore = doc.activeElement;
		doc.body.appendChild(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		const name = this.titleEl.textContent;
		if (name !== "") this.modalEl.setAttribute("aria-label", name);
		this.focusFirst();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		const before = this.#focusBefore;
		if (this.shouldRestoreSelection && before !== null && "focus" in before) {
			(before as HTMLElement).focus({ preventScroll: true });
		}
		this.onClose();
		this.#closeCallback?.();
	}

	onOpen(): unknown {
		return undefined;
	}

	onClose(): void {
		return undefined;
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.#closeCallback = callback;
		return this;
	}

	/** Gives the focus to what a subclass prefers, else to the first control of the content. */
	protected focusFirst(): void {
		if (this.modalEl.contains(this.modalEl.doc.activeElement)) return;
		const [first] = findFocusable(this.contentEl);
		(first ?? this.modalEl).focus({ preventScroll: true });
	}

	#keepFocus(event: KeyboardEvent): void {
		if (event.key !== "Tab") return;
		const all = findFocusable(this.modalEl);
		const at = all.findIndex((el) => el === this.modalEl.doc.activeElement);
		const isLeaving = event.shiftKey ? at <= 0 : at === all.length - 1;
		if (!isLeaving) return;
		event.preventDefault();
		(event.shiftKey ? all[all.length - 1] : all[0])?.focus();
	}
}

function findFocusable(within: HTMLElement): HTMLElement[] {
	return within
		.findAll(focusable)
		.filter((el) => el.tabIndex >= 0 && el.isShown() && !el.matches(":disabled"));
}
