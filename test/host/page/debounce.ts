/** A function that waits, as Obsidian's `debounce` gives it. */
export interface Debounced<T extends unknown[], V> {
	(...args: T): Debounced<T, V>;
	cancel(): Debounced<T, V>;
	run(): V | undefined;
}

/**
 * Calls once for all calls within a time, with the arguments of the last; `resetTimer` begins the time again
 * with each call.
 */
export function debounce<T extends unknown[], V>(
	callback: (...args: T) => V,
	timeout = 0,
	resetTimer = false,
): Debounced<T, V> {
	let timer: number | undefined;
	let last: T | undefined;
	const fire = (): V | undefined => {
		timer = undefined;
		const args = last;
		last = undefined;
		return args === undefined ? undefined : callback(...args);
	};
	const stop = (): void => {
		if (timer !== undefined) window.clearTimeout(timer);
		timer = undefined;
	};
	const debounced = Object.assign(
		function debounced(...args: T): Debounced<T, V> {
			last = args;
			if (resetTimer) stop();
			timer ??= window.setTimeout(fire, timeout);
			return self;
		},
		{
			cancel(): Debounced<T, V> {
				stop();
				last = undefined;
				return self;
			},
			run(): V | undefined {
				stop();
				return fire();
			},
		},
	);
	const self: Debounced<T, V> = debounced;
	return self;
}
