import { type App, Component, type HoverParent, type HoverPopover, Modal, Notice } from "obsidian";
import type { LiveIndex } from "../../app/write/live-index";
import type { DialogContent, DialogWindow, LeftInput } from "../../ui/shared/dialog-window";
import { clearIn, drawDialog } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import { NOTICE_MS } from "../vault/notice-ms";
import { keepAboveKeyboard } from "./keep-above-keyboard";

/** What dialogs work with. */
interface DialogParts {
	readonly app: App;
	readonly live: LiveIndex;
	readonly makeHost: (parent: HoverParent) => UiHost;
}

/** The dialogs that are open, which close with the plugin, and what was left in those that were closed. */
export class Dialogs extends Component {
	readonly #open = new Set<Modal>();
	readonly #left = new Map<string, unknown>();
	readonly #parts: DialogParts;

	constructor(parts: DialogParts) {
		super();
		this.#parts = parts;
	}

	override onunload(): void {
		const open = [...this.#open];
		this.#open.clear();
		for (const dialog of open) dialog.close();
	}

	/** Opens a dialog; what was typed into it and left is there again. */
	open<P extends object>(content: DialogContent<P>): void {
		const { name, title, about = "" } = content;
		const key = [name, title, about].join("\n");
		const left = {
			get: () => this.#left.get(key),
			set: (value: unknown) => void this.#left.set(key, value),
			clear: () => void this.#left.delete(key),
		};
		const before = left.get();
		const dialog = new Dialog(this.#parts, left, content);
		dialog.setCloseCallback(() => {
			const isLeft = left.get() !== undefined && left.get() !== before;
			if (this.#open.delete(dialog) && isLeft)
				new Notice("What you wrote is kept until you close the app.", NOTICE_MS);
		});
		this.#open.add(dialog);
		dialog.open();
	}
}

/** The one window for all that asks, shows or previews: Mod+Enter presses its main button, and a phone's keyboard does not cover it. */
class Dialog<P extends object> extends Modal implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	readonly #parts: DialogParts;
	readonly #left: LeftInput;
	readonly #content: DialogContent<P>;
	#release: (() => void) | undefined;

	constructor(parts: DialogParts, left: LeftInput, content: DialogContent<P>) {
		super(parts.app);
		this.#parts = parts;
		this.#left = left;
		this.#content = content;
		this.setTitle(content.title);
	}

	override onOpen(): void {
		const { name, Content, props } = this.#content;
		const { live, makeHost } = this.#parts;
		this.modalEl.addClasses(["warm-intros-dialog", `warm-intros-${name}`]);
		this.#release = keepAboveKeyboard(this.modalEl);
		this.scope.register(["Mod"], "Enter", () => this.#pressMain());
		const keys: DialogWindow["keys"] = {};
		this.modalEl.tabIndex = -1; // a click beside the fields leaves the keys here
		this.modalEl.addEventListener("keydown", (event) => keys.onKey?.(event));
		const { win } = this.modalEl;
		const dialog = { live, left: this.#left, keys, win, close: () => this.close() };
		drawDialog(this.contentEl, makeHost(this), dialog, Content, props);
	}

	override onClose(): void {
		this.#release?.();
		clearIn(this.contentEl);
	}

	#pressMain(): false {
		const button = ["[data-mod-enter]", "button.mod-cta"]
			.map((selector) => this.contentEl.querySelector<HTMLElement>(selector))
			.find((one) => one !== null);
		button?.click();
		return false;
	}
}
