import type { EventRef } from "obsidian";
import { forgetEvent, noteEvent } from "./leak-watch";

type Callback = (...data: never[]) => unknown;

interface Handler extends EventRef {
	source: Events;
	name: string;
	callback: Callback;
	context: unknown;
}

/** Obsidian's events: named, in the order of registration; a listener that throws does not stop the rest. */
export class Events {
	readonly #handlers = new Map<string, Handler[]>();

	on(name: string, callback: Callback, context?: unknown): EventRef {
		const handler: Handler = { source: this, name, callback, context };
		this.#handlers.set(name, [...(this.#handlers.get(name) ?? []), handler]);
		noteEvent(handler, name);
		return handler;
	}

	off(name: string, callback: Callback): void {
		for (const handler of this.#handlers.get(name) ?? []) {
			if (handler.callback === callback) this.offref(handler);
		}
	}

	offref(ref: EventRef): void {
		for (const [name, handlers] of this.#handlers) {
			const left = handlers.filter((handler) => handler !== ref);
			if (left.length < handlers.length) this.#handlers.set(name, left);
		}
		forgetEvent(ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const handler of this.#handlers.get(name) ?? []) this.tryTrigger(handler, data);
	}

	tryTrigger(ref: EventRef, data: unknown[]): void {
		if (!isHandler(ref)) return;
		try {
			Reflect.apply(ref.callback, ref.context, data);
		} catch (error) {
			// Later, and for all to see: the others are told first.
			setTimeout(() => {
				throw error;
			});
		}
	}
}

/** Ends a registration, whatever it was made on. */
export function endEvent(ref: EventRef): void {
	if (isHandler(ref)) ref.source.offref(ref);
}

function isHandler(ref: EventRef): ref is Handler {
	return "source" in ref && "callback" in ref;
}
