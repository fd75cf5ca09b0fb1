import type { RefObject } from "preact";
import { useCallback, useLayoutEffect, useRef } from "preact/hooks";
import { useHost } from "./host";
import { useResize } from "./use-resize";

/**
 * Scrolls a part of a view to where it was left: now, when it is shown again, having forgotten it, and where it is too
 * small for that as long as styles are missing in a new window. Keeps how far it is scrolled.
 */
export function useKeptPlace(box: RefObject<HTMLElement | null>, name: string): void {
	const { places } = useHost();
	const isBack = useRef(false);
	useLayoutEffect(() => {
		const element = box.current;
		if (!element || !places) return undefined;
		isBack.current = false;
		const keep = (): void => {
			const { clientHeight, scrollLeft, scrollTop } = element;
			if (clientHeight === 0) return;
			isBack.current = true;
			places.keep(name, [scrollLeft, scrollTop]);
		};
		element.addEventListener("scroll", keep);
		return () => element.removeEventListener("scroll", keep);
	}, [box, places, name]);
	const goBack = useCallback(
		(element: HTMLElement) => {
			const place = places?.at(name);
			if (element.clientHeight === 0) isBack.current = false;
			if (isBack.current || !place) return;
			[element.scrollLeft, element.scrollTop] = place;
			isBack.current = Math.abs(element.scrollTop - place[1]) < 1;
		},
		[places, name],
	);
	useResize(box, goBack);
}
