import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Measures an element when it is drawn, and again in the frame after each change of its size: what is
 * drawn because of it may change the size once more, which the browser, while it still tells of the first
 * change, would report as an error.
 */
export function useResize(
	box: RefObject<HTMLElement | null>,
	measure: (element: HTMLElement) => void,
): void {
	useLayoutEffect(() => {
		const element = box.current;
		if (!element) return undefined;
		measure(element);
		const view = element.ownerDocument.defaultView ?? window;
		let frame = 0;
		const observer = new view.ResizeObserver(() => {
			view.cancelAnimationFrame(frame);
			frame = view.requestAnimationFrame(() => measure(element));
		});
		observer.observe(element);
		return () => {
			observer.disconnect();
			view.cancelAnimationFrame(frame);
		};
	}, [box, measure]);
}
