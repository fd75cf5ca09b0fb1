import type { Hotkey, KeymapContext, KeymapEventListener, Modifier, PaneType } from "obsidian";

/** A key that a scope listens for. */
export interface KeyHandler {
	scope: Scope;
	modifiers: string | null;
	key: string | null;
	func: KeymapEventListener;
}

/** A set of hotkeys that is on while it is the topmost; what it does not know goes to its parent. */
export class Scope {
	private handlers: KeyHandler[] = [];

	constructor(private readonly parent?: Scope) {}

	register(
		modifiers: Modifier[] | null,
		key: string | null,
		func: KeymapEventListener,
	): KeyHandler {
		const joined = modifiers === null ? null : modifiers.map(toRealModifier).sort().join(",");
		const handler = { scope: this, modifiers: joined, key, func };
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: KeyHandler): void {
		this.handlers = this.handlers.filter((one) => one !== handler);
	}

	/** Gives the key to the first handler that wants it; says whether one did. */
	handleKey(event: KeyboardEvent): boolean {
		const context: KeymapContext = {
			modifiers: modifiersOf(event),
			key: event.key,
			vkey: event.key,
		};
		for (const handler of this.handlers) {
			const isKey = handler.key === null || isSameKey(handler.key, event);
			const isModified = handler.modifiers === null || handler.modifiers === context.modifiers;
			if (!isKey || !isModified) continue;
			const answer: unknown = handler.func(event, context);
			if (answer === false) event.preventDefault();
			if (answer === undefined || answer === false) return true;
		}
		return this.parent?.handleKey(event) ?? false;
	}
}

/** The scopes that are on, the topmost last. */
export class Keymap {
	private readonly scopes: Scope[] = [];

	constructor(private readonly base: Scope) {}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		const real = toRealModifier(modifier);
		if (real === "Ctrl") return event.ctrlKey;
		if (real === "Meta") return event.metaKey;
		return real === "Shift" ? event.shiftKey : event.altKey;
	}

	static isModEvent(event?: MouseEvent | KeyboardEvent | TouchEvent | null): PaneType | boolean {
		if (event === null || event === undefined) return false;
		const isMiddle = "button" in event && event.button === 1;
		if (!isMiddle && !event.ctrlKey) return false;
		if (event.altKey && event.shiftKey) return "window";
		return event.altKey ? "split" : "tab";
	}

	pushScope(scope: Scope): void {
		this.popScope(scope);
		this.scopes.push(scope);
	}

	popScope(scope: Scope): void {
		const at = this.scopes.lastIndexOf(scope);
		if (at !== -1) this.scopes.splice(at, 1);
	}

	/** Listens for the keys of a window; `viewScope` gives the scope of the view that is active. */
	listen(doc: Document, viewScope: () => Scope | null): void {
		doc.addEventListener("keydown", (event) => {
			if (event.defaultPrevented) return;
			const top = this.scopes[this.scopes.length - 1] ?? viewScope() ?? this.base;
			top.handleKey(event);
		});
	}
}

/** Whether an event is a hotkey being pressed. */
export function isHotkey(hotkey: Hotkey, event: KeyboardEvent): boolean {
	const wanted = hotkey.modifiers.map(toRealModifier).sort().join(",");
	return isSameKey(hotkey.key, event) && wanted === modifiersOf(event);
}

/** A hotkey in the words of the palette. */
export function describeHotkey({ modifiers, key }: Hotkey): string {
	return [...modifiers.map(toRealModifier), key.length === 1 ? key.toUpperCase() : key].join(" + ");
}

function isSameKey(key: string, event: KeyboardEvent): boolean {
	return key.toLowerCase() === event.key.toLowerCase();
}

function modifiersOf(event: KeyboardEvent): string {
	const on = [
		event.altKey ? "Alt" : "",
		event.ctrlKey ? "Ctrl" : "",
		event.metaKey ? "Meta" : "",
		event.shiftKey ? "Shift" : "",
	];
	return on.filter((name) => name !== "").join(",");
}

/** This host's platform is Linux or Android, where Mod is Ctrl. */
function toRealModifier(modifier: Modifier): Exclude<Modifier, "Mod"> {
	return modifier === "Mod" ? "Ctrl" : modifier;
}
