import type { RefObject } from "preact";
import { useCallback, useLayoutEffect, useRef } from "preact/hooks";
import type { FoldPlan } from "../../core/network/fold-tree";
import { useResize } from "../shared/use-resize";
import { BOX_HEIGHT, type Box, type TreeLayout } from "./layout-tree";

/** A picture that is drawn, and the key of the place that the user is on. */
export interface DrawnPicture {
	readonly plan: FoldPlan;
	readonly layout: TreeLayout;
	readonly active: string;
}

/** With where the picture begins in its box, which is higher or wider than a small one. */
type PicturePosition = DrawnPicture & { readonly left: number; readonly top: number };

/**
 * Begins with the root in the middle of the left side, where everything starts from. When the picture changes, the
 * place that the user is on stays where it is on the screen; when the box does, what is in its middle.
 */
export function useKeepPosition(box: RefObject<HTMLElement | null>, picture: DrawnPicture): void {
	const last = useRef<PicturePosition | undefined>(undefined);
	const height = useRef(0);
	useLayoutEffect(() => {
		const element = box.current;
		const whole = element?.querySelector<HTMLElement>(".warm-intros-tree-whole");
		if (!element || !whole) return;
		const before = last.current;
		const now = { ...picture, left: whole.offsetLeft, top: whole.offsetTop };
		last.current = now;
		if (before?.plan.root.key !== now.plan.root.key) goTo(element, now, now.plan.root.key);
		else if (before.layout !== now.layout) follow(element, before, now);
	}, [box, picture.layout, picture.active]);
	const measure = useCallback((element: HTMLElement) => {
		const { clientHeight } = element;
		// A tab that is not shown has no height, and forgets how far it is scrolled.
		if (clientHeight > 0 && height.current > 0)
			element.scrollTop += (height.current - clientHeight) / 2;
		else if (clientHeight > 0 && last.current) goTo(element, last.current, last.current.active);
		height.current = clientHeight;
	}, []);
	useResize(box, measure);
}

/** Brings a place to the middle, with all that is left of it where there is room. */
function goTo(element: HTMLElement, picture: PicturePosition, key: string): void {
	const { x, y } = positionIn(picture, key) ?? { x: 0, y: 0 };
	element.scrollLeft = x - element.clientWidth / 2;
	element.scrollTop = y + (BOX_HEIGHT - element.clientHeight) / 2;
}

function follow(element: HTMLElement, before: PicturePosition, now: PicturePosition): void {
	const [from, to] = [positionIn(before, now.active), positionIn(now, now.active)];
	if (!from || !to) return;
	element.scrollLeft += to.x - from.x;
	element.scrollTop += to.y - from.y;
}

function positionIn(
	{ plan, layout, left, top }: PicturePosition,
	key: string,
): Pick<Box, "x" | "y"> | undefined {
	const item = plan.byKey.get(key);
	const at = item && layout.boxes.get(item);
	return at && { x: left + at.x, y: top + at.y };
}
