import type { App } from "./app";

/** So many pixels sideways are a swipe. */
const FAR = 50;

/**
 * Opens a drawer, or closes the one that is open, when a finger goes sideways: also where something else follows that
 * finger, unless an element around it says `data-ignore-swipe`.
 */
export function openDrawersBySwipe({ workspace }: App, doc: Document): void {
	let from: Touch | undefined;
	doc.addEventListener(
		"touchstart",
		({ touches, targetNode }) => {
			const isLeftAlone = (targetNode as Element | null)?.closest("[data-ignore-swipe]");
			from = touches.length > 1 || isLeftAlone ? undefined : touches[0];
		},
		{ capture: true, passive: true },
	);
	doc.addEventListener(
		"touchmove",
		({ touches }) => {
			const [at] = touches;
			if (!from || !at) return;
			const [right, down] = [at.clientX - from.clientX, at.clientY - from.clientY];
			if (Math.abs(right) < FAR || Math.abs(right) < Math.abs(down)) return;
			from = undefined;
			const { leftSplit, rightSplit } = workspace;
			const [own, other] = right > 0 ? [leftSplit, rightSplit] : [rightSplit, leftSplit];
			if (other.collapsed) own.expand();
			else other.collapse();
		},
		{ capture: true, passive: true },
	);
}
