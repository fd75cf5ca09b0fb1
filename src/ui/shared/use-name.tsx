import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

let used = 0;

/** An id for the visible heading that names a region by `aria-labelledby`: another one for each, in all views together. */
export function useNameId(): string {
	return useState(() => `warm-intros-name-${(used += 1)}`)[0];
}

/**
 * Names a region, a list or a field where no text to be seen does. An `aria-label` would lie over all of it as a
 * tooltip in the app; so the name is a text that is not drawn, to be put beside the element or into it. Gives the id
 * for `aria-labelledby`, and that text.
 */
export function useHiddenName(
	name: string | undefined,
): readonly [id: string | undefined, element: ComponentChildren] {
	const id = useNameId();
	if (name === undefined) return [undefined, null];
	return [
		id,
		<span id={id} hidden>
			{name}
		</span>,
	];
}
