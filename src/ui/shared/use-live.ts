import { useLayoutEffect, useState } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";

/** Draws again after each change of the index; the number grows with the changes. */
export function useLive(live: LiveIndex): number {
	const [changes, setChanges] = useState(0);
	// Not after the next frame only: what is told before it would never be drawn.
	useLayoutEffect(() => live.subscribe(() => setChanges((count) => count + 1)), [live]);
	return changes;
}
