import type { RefObject } from "preact";
import { useCallback, useState } from "preact/hooks";
import { useResize } from "./use-resize";

/** Below this many pixels a row has no room for columns. */
const NARROW = 640;

/** Whether an element is too narrow for a table; follows its size. */
export function useIsNarrow(root: RefObject<HTMLElement | null>): boolean {
	const [isNarrow, setNarrow] = useState(false);
	const measure = useCallback(({ clientWidth }: HTMLElement) => {
		// A hidden tab has no width, and says nothing.
		if (clientWidth > 0) setNarrow(clientWidth < NARROW);
	}, []);
	useResize(root, measure);
	return isNarrow;
}
