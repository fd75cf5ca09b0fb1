import type { EventRef } from "obsidian";
import { endEvent } from "./events";

type DomTarget = Window | Document | HTMLElement;

/** Obsidian's component: what is registered on it ends with it, last first; its children live as it does. */
export class Component {
	#isLoaded = false;
	readonly #children: Component[] = [];
	readonly #cleanups: (() => unknown)[] = [];

	load(): unknown {
		if (this.#isLoaded) return undefined;
		this.#isLoaded = true;
		// A plugin's onload may be asynchronous; whoever enables the plugin waits for it.
		const loading = this.onload();
		for (const child of [...this.#children]) child.load();
		return loading;
	}

	onload(): unknown {
		return undefined;
	}

	unload(): void {
		if (!this.#isLoaded) return;
		this.#isLoaded = false;
		while (this.#children.length > 0) this.#children.pop()?.unload();
		while (this.#cleanups.length > 0) this.#cleanups.pop()?.();
		this.onunload();
	}

	onunload(): void {
		return undefined;
	}

	addChild<T extends Component>(component: T): T {
		this.#children.push(component);
		if (this.#isLoaded) component.load();
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		const at = this.#children.indexOf(component);
		if (at !== -1) this.#children.splice(at, 1);
		component.unload();
		return component;
	}

	register(cleanup: () => unknown): void {
		this.#cleanups.push(cleanup);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => endEvent(ref));
	}

	registerDomEvent(
		el: DomTarget,
		type: string,
		callback: (event: Event) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		el.addEventListener(type, callback, options);
		this.register(() => el.removeEventListener(type, callback, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
