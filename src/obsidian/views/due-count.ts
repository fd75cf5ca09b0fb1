import { Component, type Plugin } from "obsidian";
import type { LiveIndex } from "../../app/write/live-index";
import { dayOf } from "../../core/dates/calendar-date";
import type { BoardCache } from "../../core/agenda/board-cache";
import type { DayClock } from "../vault/day-clock";

/** What the count is made from. */
export interface DueCountParts {
	readonly live: LiveIndex;
	readonly boards: BoardCache;
	readonly clock: DayClock;
	readonly open: () => void;
}

/** The number of lines that are due, in the status bar: there only where something is, and where it is wanted. */
export class DueCount extends Component {
	readonly #element: HTMLElement;
	readonly #parts: DueCountParts;

	constructor(plugin: Plugin, parts: DueCountParts) {
		super();
		this.#parts = parts;
		this.#element = plugin.addStatusBarItem();
		this.#element.addClass("mod-clickable");
		this.#element.setAttribute("role", "button");
		this.#element.tabIndex = 0;
		this.#element.hide();
	}

	override onload(): void {
		const { live, clock, open } = this.#parts;
		this.register(live.subscribe(() => this.#draw()));
		this.register(clock.subscribe(() => this.#draw()));
		this.registerDomEvent(this.#element, "click", open);
		this.registerDomEvent(this.#element, "keydown", (event) => {
			if (event.key === "Enter" || event.key === " ") open();
		});
		this.#draw();
	}

	#draw(): void {
		const { live, boards, clock } = this.#parts;
		const { index } = live;
		const isWanted = live.isReady && index.settings.pipeline.showsStatusBar;
		const today = dayOf(clock.now);
		const lines = isWanted ? boards.agenda(index, clock.now) : [];
		const count = lines.filter(({ due }) => due <= today).length;
		this.#element.toggle(count > 0);
		this.#element.setText(`${count} due`);
		this.#element.setAttribute("aria-label", `${count} due: show what`);
	}
}
