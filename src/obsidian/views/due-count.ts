import { Component, type Plugin } from "obsidian";
import { dayOf } from "../../core/dates/calendar-date";
import type { AgendaItem } from "../../core/agenda/agenda-item";
import { countPressing } from "../../core/agenda/agenda-lines";
import type { Context } from "../context";
import { showDue } from "./open-views";

/** The number of lines that are due and neither wait for others nor are older, in the status bar: there only where something is, and where it is wanted. */
export class DueCount extends Component {
	readonly #element: HTMLElement;
	readonly #context: Context;
	/** What was counted last, and for which day. */
	#counted: readonly [lines: readonly AgendaItem[] | undefined, today: string] = [undefined, ""];

	constructor(plugin: Plugin, context: Context) {
		super();
		this.#context = context;
		this.#element = plugin.addStatusBarItem();
		this.#element.addClass("mod-clickable");
		this.#element.setAttribute("role", "button");
		this.#element.tabIndex = 0;
		this.#element.hide();
	}

	override onload(): void {
		const { app, live, clock } = this.#context;
		const open = (): void => void showDue(app);
		this.register(live.subscribe(() => this.#draw()));
		this.register(clock.subscribe(() => this.#draw()));
		this.registerDomEvent(this.#element, "click", open);
		this.registerDomEvent(this.#element, "keydown", (event) => {
			if (event.key === "Enter" || event.key === " ") open();
		});
		this.#draw();
	}

	#draw(): void {
		const { live, boards, clock } = this.#context;
		const { index } = live;
		const isWanted = live.isReady && index.settings.pipeline.showsStatusBar;
		const today = dayOf(clock.now);
		const lines = isWanted ? boards.agenda(index, clock.now) : NONE;
		if (this.#counted[0] === lines && this.#counted[1] === today) return;
		this.#counted = [lines, today];
		const count = countPressing(lines, today);
		this.#element.toggle(count > 0);
		this.#element.setText(`${count} due`);
		this.#element.setAttribute("aria-label", `${count} due: show what is due`);
	}
}

const NONE: readonly AgendaItem[] = [];
