import { useEffect, useState } from "preact/hooks";
import type { LiveIndex } from "../app/live-index";

/** Draws again after each change of the index; the number grows with the changes. */
export function useLive(live: LiveIndex): number {
	const [changes, setChanges] = useState(0);
	useEffect(() => live.subscribe(() => setChanges((count) => count + 1)), [live]);
	return changes;
}
