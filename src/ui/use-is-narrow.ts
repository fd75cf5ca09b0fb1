import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Below this many pixels a row has no room for columns. */
const NARROW = 640;

/** Whether an element is too narrow for a table; follows its size. */
export function useIsNarrow(root: RefObject<HTMLElement | null>): boolean {
	const [isNarrow, setNarrow] = useState(false);
	useLayoutEffect(() => {
		const element = root.current;
		if (!element) return undefined;
		const measure = (): void => {
			// A hidden tab has no width, and says nothing.
			if (element.clientWidth > 0) setNarrow(element.clientWidth < NARROW);
		};
		measure();
		const { ResizeObserver } = element.ownerDocument.defaultView ?? window;
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, [root]);
	return isNarrow;
}
