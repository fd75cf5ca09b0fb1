type Listener = (this: HTMLElement, event: Event, target: HTMLElement) => unknown;

interface Delegated {
	type: string;
	selector: string;
	listener: Listener;
	callback: (event: Event) => void;
	options: boolean | AddEventListenerOptions | undefined;
}

const delegated = new WeakMap<EventTarget, Delegated[]>();
const migrated = new WeakMap<Node, Set<(win: Window) => unknown>>();

/** Listens for events of those descendants that match a selector. */
export function addDelegated(
	owner: HTMLElement | Document,
	type: string,
	selector: string,
	listener: Listener,
	options?: boolean | AddEventListenerOptions,
): void {
	const callback = (event: Event): void => {
		const start = event.target;
		if (start === null || !("closest" in start)) return;
		const found: unknown = (start as Element).closest(selector);
		if (!isElement(found) || !owner.contains(found)) return;
		listener.call(found, event, found);
	};
	const known = delegated.get(owner) ?? [];
	delegated.set(owner, [...known, { type, selector, listener, callback, options }]);
	owner.addEventListener(type, callback, options);
}

/** Ends what `addDelegated` began with the same arguments. */
export function removeDelegated(
	owner: HTMLElement | Document,
	type: string,
	selector: string,
	listener: Listener,
): void {
	const known = delegated.get(owner) ?? [];
	const isIt = (one: Delegated): boolean =>
		one.type === type && one.selector === selector && one.listener === listener;
	for (const { callback, options } of known.filter(isIt)) {
		owner.removeEventListener(type, callback, options);
	}
	delegated.set(
		owner,
		known.filter((one) => !isIt(one)),
	);
}

/** Calls back whenever the node moves to another window. Returns how to end that. */
export function onMigration(node: Node, listener: (win: Window) => unknown): () => void {
	const listeners = migrated.get(node) ?? new Set();
	listeners.add(listener);
	migrated.set(node, listeners);
	return () => listeners.delete(listener);
}

/** Tells everything below a node that it now stands in another window. */
export function tellMigration(node: Node, win: Window): void {
	for (const listener of migrated.get(node) ?? []) listener(win);
	for (const child of [...node.childNodes]) tellMigration(child, win);
}

/** Calls back when the node gets into a document, as soon as it is there. Returns how to end that. */
export function onInsertion(node: HTMLElement, listener: () => unknown, once: boolean): () => void {
	let isIn = node.isConnected;
	const observer = new MutationObserver(() => {
		const cameIn = node.isConnected && !isIn;
		isIn = node.isConnected;
		if (!cameIn) return;
		if (once) observer.disconnect();
		listener();
	});
	observer.observe(node.ownerDocument, { childList: true, subtree: true });
	return () => observer.disconnect();
}

/** An element of any window: `instanceof` knows only those of its own. */
export function isElement(value: unknown): value is HTMLElement {
	return typeof value === "object" && value !== null && "classList" in value && "closest" in value;
}
