import { useState } from "preact/hooks";

let given = 0;

/** An id that no other element has: Preact's own repeat from one dialog or view to the next. */
export function useUniqueId(): string {
	const [id] = useState(() => `warm-intros-${++given}`);
	return id;
}
