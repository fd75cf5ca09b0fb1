import { useCallback, useEffect, useRef, useState } from "preact/hooks";

/** So long nothing else is held up. */
const SLICE_MS = 4;

interface Known<Value> {
	readonly value: Value;
	/** The state for which it was found. */
	readonly state: string;
}

/**
 * Finds something slow for what is drawn: gives at once what was known last, and a moment later what is true now, so
 * that no drawing and no scrolling waits for it. `source`: another one knows nothing of what was found from the last;
 * `state`: what was found in another one is out of date.
 */
export function useLater<Item extends { readonly path: string }, Value>(
	source: unknown,
	state: string,
	find: (item: Item) => Value,
	isSame: (a: Value | undefined, b: Value) => boolean = Object.is,
): (item: Item) => Value | undefined {
	const [, redraw] = useState(0);
	const latest = useRef({ source, state, find, isSame });
	const known = useRef(new Map<string, Known<Value>>());
	if (latest.current.source !== source) known.current.clear();
	latest.current = { source, state, find, isSame };
	const wanted = useRef(new Map<string, Item>());
	const timer = useRef<number | undefined>(undefined);
	useEffect(() => () => window.clearTimeout(timer.current), []);
	const refresh = useCallback(() => {
		timer.current = undefined;
		const now = latest.current;
		const end = performance.now() + SLICE_MS;
		let isChanged = false;
		for (const [path, item] of wanted.current) {
			if (performance.now() > end) break;
			wanted.current.delete(path);
			const value = now.find(item);
			isChanged ||= !now.isSame(known.current.get(path)?.value, value);
			known.current.set(path, { value, state: now.state });
		}
		if (wanted.current.size > 0) timer.current = window.setTimeout(refresh, 0);
		if (isChanged) redraw((times) => times + 1);
	}, []);
	return useCallback(
		(item) => {
			const found = known.current.get(item.path);
			if (found?.state !== latest.current.state) {
				wanted.current.set(item.path, item);
				timer.current ??= window.setTimeout(refresh, 0);
			}
			return found?.value;
		},
		[refresh],
	);
}
