import { Component } from "obsidian";
import type { LocalDateTime } from "../../core/dates/calendar-date";
import { localNow } from "./today";

/** How often the clock is looked at. */
const CHECK_MS = 30_000;

/**
 * The local day and time, for views that say what is due: it tells when another minute has begun, and so turns
 * over at midnight and, where the device has slept, on waking.
 */
export class DayClock extends Component {
	readonly #listeners = new Set<() => void>();
	#now = localNow();

	get now(): LocalDateTime {
		return this.#now;
	}

	/** Calls `listener` after each turn until the returned function is called. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	override onload(): void {
		this.registerInterval(window.setInterval(() => this.#refresh(), CHECK_MS));
		this.registerDomEvent(document, "visibilitychange", () => this.#refresh());
		this.registerDomEvent(window, "focus", () => this.#refresh());
	}

	#refresh(): void {
		const now = localNow();
		if (now === this.#now) return;
		this.#now = now;
		for (const listener of [...this.#listeners]) listener();
	}
}
