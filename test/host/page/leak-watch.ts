/** What a plugin began and did not end, each with the line that began it. */
export interface Leaks {
	listeners: string[];
	timers: string[];
	events: string[];
	globals: string[];
}

interface ListenerRecord {
	type: string;
	listener: unknown;
	capture: boolean;
	origin: string;
}

/** The name under which the plugin's code appears in stack traces. */
export const pluginSource = "plugin-under-test.js";

/** Functions of the host that register something for whoever calls them. */
const onBehalf = /\b(registerDomEvent|addDelegated|on|onClickEvent|debounced|Events\.on)\b/;

/** Weakly, so that elements that went away are not kept by being watched. */
const targets = new Set<WeakRef<EventTarget>>();
const listenersOf = new WeakMap<EventTarget, ListenerRecord[]>();
const timers = new Map<number, string>();
const events = new Map<object, string>();
let globalsBefore = new Set<string>();
let isWatching = false;

/** Begins to note what the plugin registers, once, before the plugin's code runs. */
export function watchLeaks(): void {
	globalsBefore = new Set(Object.getOwnPropertyNames(window));
	isWatching = true;
	watchListeners();
	watchTimers();
}

/** What is still registered by the plugin now. Listeners on elements that are gone from the page do not count. */
export function findLeaks(): Leaks {
	if (!isWatching) throw new Error("The search for leaks was left out at the start.");
	const globals = Object.getOwnPropertyNames(window).filter(
		(name) => !globalsBefore.has(name) && name !== "host",
	);
	const living = [...targets]
		.map((target) => target.deref())
		.filter((target) => target !== undefined)
		.filter((target) => !("isConnected" in target) || target.isConnected === true);
	return {
		listeners: living
			.flatMap((target) => listenersOf.get(target) ?? [])
			.map(({ type, origin }) => `${type} ${origin}`),
		timers: [...timers.values()],
		events: [...events.values()],
		globals,
	};
}

/** Notes an event of Obsidian's that the plugin registered. */
export function noteEvent(ref: object, name: string): void {
	const origin = findOrigin();
	if (origin !== undefined) events.set(ref, `${name} ${origin}`);
}

/** Forgets an event that ended. */
export function forgetEvent(ref: object): void {
	events.delete(ref);
}

/** The line of the plugin that called, unless the host did something for its own sake in between. */
function findOrigin(): string | undefined {
	if (!isWatching) return undefined;
	const limit = Error.stackTraceLimit;
	Error.stackTraceLimit = 8;
	const lines = (new Error().stack ?? "").split("\n").slice(1);
	Error.stackTraceLimit = limit;
	// The first lines are this file's own.
	const own = /\b(findOrigin|noteEvent|noteListener|watched\w+)\b/;
	for (const line of lines) {
		if (line.includes(pluginSource)) return line.trim();
		if (!own.test(line) && !onBehalf.test(line)) return undefined;
	}
	return undefined;
}

function watchListeners(): void {
	// The originals are called with the receiver they were asked on.
	const add: Adder = Reflect.get(EventTarget.prototype, "addEventListener");
	const remove: Adder = Reflect.get(EventTarget.prototype, "removeEventListener");
	EventTarget.prototype.addEventListener = function watchedAdd(
		this: EventTarget,
		type: string,
		listener: EventListenerOrEventListenerObject | null,
		options?: boolean | AddEventListenerOptions,
	) {
		add.call(this, type, listener, options);
		noteListener(this, type, listener, options);
	};
	EventTarget.prototype.removeEventListener = function watchedRemove(
		this: EventTarget,
		type: string,
		listener: EventListenerOrEventListenerObject | null,
		options?: boolean | EventListenerOptions,
	) {
		remove.call(this, type, listener, options);
		const capture = isCapture(options);
		forgetListener(
			this,
			(one) => one.type === type && one.listener === listener && one.capture === capture,
		);
	};
}

type Adder = (
	this: EventTarget,
	type: string,
	listener: EventListenerOrEventListenerObject | null,
	options?: boolean | AddEventListenerOptions,
) => void;

function noteListener(
	target: EventTarget,
	type: string,
	listener: unknown,
	options: boolean | AddEventListenerOptions | undefined,
): void {
	const origin = listener === null ? undefined : findOrigin();
	if (origin === undefined) return;
	const record = { type, listener, capture: isCapture(options), origin };
	const known = listenersOf.get(target);
	if (known === undefined) targets.add(new WeakRef(target));
	listenersOf.set(target, [...(known ?? []), record]);
	if (typeof options !== "object") return;
	const forget = (): void => forgetListener(target, (one) => one === record);
	options.signal?.addEventListener("abort", forget);
	if (options.once === true) target.addEventListener(type, forget, options);
}

function forgetListener(target: EventTarget, isIt: (one: ListenerRecord) => boolean): void {
	const known = listenersOf.get(target);
	if (known === undefined) return;
	listenersOf.set(
		target,
		known.filter((one) => !isIt(one)),
	);
}

function isCapture(options: boolean | EventListenerOptions | undefined): boolean {
	return typeof options === "object" ? (options.capture ?? false) : (options ?? false);
}

function watchTimers(): void {
	const originals = timerFunctions();
	const start = (name: "setTimeout" | "setInterval", ...args: unknown[]): number =>
		Number(Reflect.apply(originals[name], window, args));
	const watchedTimeout = (handler: TimerHandler, ...rest: unknown[]): number => {
		const origin = findOrigin();
		if (origin === undefined || typeof handler !== "function") {
			return start("setTimeout", handler, ...rest);
		}
		const fire = (...given: unknown[]): void => {
			timers.delete(id);
			Reflect.apply(handler, undefined, given);
		};
		const id = start("setTimeout", fire, ...rest);
		timers.set(id, `timeout ${origin}`);
		return id;
	};
	const watchedInterval = (...args: unknown[]): number => {
		const origin = findOrigin();
		const id = start("setInterval", ...args);
		if (origin !== undefined) timers.set(id, `interval ${origin}`);
		return id;
	};
	const watchedEnd =
		(name: "clearTimeout" | "clearInterval") =>
		(id?: number): void => {
			if (id !== undefined) timers.delete(id);
			Reflect.apply(originals[name], window, [id]);
		};
	Object.assign(window, {
		setTimeout: watchedTimeout,
		setInterval: watchedInterval,
		clearTimeout: watchedEnd("clearTimeout"),
		clearInterval: watchedEnd("clearInterval"),
	});
}

type TimerName = "setTimeout" | "setInterval" | "clearTimeout" | "clearInterval";

/** The window's own functions, to be called on the window. */
function timerFunctions(): Record<TimerName, CallableFunction> {
	const get = (name: TimerName): CallableFunction => {
		const found: unknown = Reflect.get(window, name);
		if (typeof found !== "function") throw new Error(`Expected ${name}`);
		return found;
	};
	return {
		setTimeout: get("setTimeout"),
		setInterval: get("setInterval"),
		clearTimeout: get("clearTimeout"),
		clearInterval: get("clearInterval"),
	};
}
