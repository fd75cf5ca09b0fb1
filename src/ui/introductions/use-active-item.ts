import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { FoldPlan } from "../../core/network/fold-tree";

/**
 * Marks the element of the active item, and brings it into view when the keyboard has moved to it: a change of
 * the notes scrolls nothing. It is marked here, so that of hundreds of items none has to be redrawn for it.
 */
export function useActiveItem(
	box: RefObject<HTMLElement | null>,
	elementId: string,
	moves: number,
	plan: FoldPlan,
): void {
	const last = useRef(moves);
	useLayoutEffect(() => {
		const element = box.current?.ownerDocument.getElementById(elementId);
		if (!element) return undefined;
		element.classList.add("is-active");
		if (last.current !== moves) element.scrollIntoView({ block: "nearest", inline: "nearest" });
		last.current = moves;
		return () => element.classList.remove("is-active");
	}, [box, elementId, moves, plan]);
}
