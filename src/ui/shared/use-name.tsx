import type { ComponentChildren } from "preact";
import { useUniqueId } from "./use-unique-id";

/**
 * Names a region, a list or a field where no text to be seen does. An `aria-label` would lie over all of it as a
 * tooltip in the app; so the name is a text that is not drawn, to be put beside the element or into it. Gives the id
 * for `aria-labelledby`, and that text.
 */
export function useHiddenName(
	name: string | undefined,
): readonly [id: string | undefined, element: ComponentChildren] {
	const id = useUniqueId();
	if (name === undefined) return [undefined, null];
	return [
		id,
		<span id={id} hidden>
			{name}
		</span>,
	];
}
