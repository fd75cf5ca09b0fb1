import { type App, FuzzySuggestModal } from "obsidian";
import { EVENT_WORDS } from "../app/event-words";
import type { LogEvent } from "../core/pipeline/log-event";

/** Chooses what has happened, of the events that are possible now. */
export class EventSuggester extends FuzzySuggestModal<LogEvent> {
	readonly #events: readonly LogEvent[];
	readonly #onChoose: (event: LogEvent) => void;

	constructor(
		app: App,
		name: string,
		events: readonly LogEvent[],
		onChoose: (event: LogEvent) => void,
	) {
		super(app);
		this.#events = events;
		this.#onChoose = onChoose;
		this.setPlaceholder(`${name}: what has happened?`);
	}

	override getItems(): LogEvent[] {
		return [...this.#events];
	}

	override getItemText(event: LogEvent): string {
		return EVENT_WORDS[event];
	}

	override onChooseItem(event: LogEvent): void {
		this.#onChoose(event);
	}
}
