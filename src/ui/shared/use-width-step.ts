import type { RefObject } from "preact";
import { useCallback, useState } from "preact/hooks";
import { useResize } from "./use-resize";

/**
 * How many of some widths an element reaches; follows its size, and redraws at those widths alone. `widths` is in
 * pixels, ascending, and the same list at every drawing.
 */
export function useWidthStep(
	root: RefObject<HTMLElement | null>,
	widths: readonly number[],
): number {
	const [step, setStep] = useState(widths.length);
	const measure = useCallback(
		({ clientWidth }: HTMLElement) => {
			// A hidden tab has no width, and says nothing.
			if (clientWidth > 0) setStep(widths.filter((width) => width <= clientWidth).length);
		},
		[widths],
	);
	useResize(root, measure);
	return step;
}
