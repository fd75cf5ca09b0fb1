import type { RefObject } from "preact";
import { useCallback, useLayoutEffect } from "preact/hooks";
import { useHost } from "./host";
import { useResize } from "./use-resize";

/**
 * Scrolls a part of a view to where it was left, now and when it is another size: what is shown again has
 * forgotten it, and in another window the styles come later. Keeps how far it is scrolled.
 */
export function useKeptPlace(box: RefObject<HTMLElement | null>, name: string): void {
	const { places } = useHost();
	useLayoutEffect(() => {
		const element = box.current;
		if (!element || !places) return undefined;
		const keep = (): void => {
			const { clientHeight, scrollLeft, scrollTop } = element;
			if (clientHeight > 0) places.keep(name, [scrollLeft, scrollTop]);
		};
		element.addEventListener("scroll", keep);
		return () => element.removeEventListener("scroll", keep);
	}, [box, places, name]);
	const goBack = useCallback(
		(element: HTMLElement) => {
			const place = places?.at(name);
			if (place) [element.scrollLeft, element.scrollTop] = place;
		},
		[places, name],
	);
	useResize(box, goBack);
}
