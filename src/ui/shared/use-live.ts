import { useLayoutEffect, useState } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";

/** Draws again after each change of the index, in a task of its own: all views at once would be a long one. */
export function useLive(live: LiveIndex): void {
	const [, setChanges] = useState(0);
	// Not after the next frame only: what is told before it would never be drawn.
	useLayoutEffect(() => {
		let timer: number | undefined;
		const unsubscribe = live.subscribe(() => {
			timer ??= window.setTimeout(() => {
				timer = undefined;
				setChanges((count) => count + 1);
			});
		});
		return () => {
			unsubscribe();
			window.clearTimeout(timer);
		};
	}, [live]);
}
