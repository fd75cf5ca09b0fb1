/** A message at the edge of the window, gone after some seconds or a click; 0 keeps it until then. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	/** Since 1.8.7 another name of `messageEl`'s frame. */
	readonly noticeEl: HTMLElement;
	private timer: number | undefined;

	constructor(message: string | DocumentFragment, duration?: number) {
		this.containerEl = findContainer().createDiv("notice");
		this.containerEl.setAttribute("role", "status");
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv("notice-message");
		this.setMessage(message);
		this.containerEl.addEventListener("click", () => this.hide());
		history.push(this.messageEl.textContent);
		const wait = duration ?? defaultDuration;
		if (wait > 0) this.timer = window.setTimeout(() => this.hide(), wait);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.containerEl.remove();
	}
}

const defaultDuration = 5000;
const history: string[] = [];

/** The words of all notices so far, oldest first. */
export function noticeHistory(): string[] {
	return [...history];
}

function findContainer(): HTMLElement {
	const found = document.querySelector<HTMLElement>(".notice-container");
	return found ?? document.body.createDiv("notice-container");
}
