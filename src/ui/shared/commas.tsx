import type { ComponentChildren } from "preact";

/** Names or links one after another; a comma stays with what stands before it, so that none begins a line. */
export function commas(items: readonly ComponentChildren[]): ComponentChildren[] {
	return items.flatMap((item, i) => {
		if (i === items.length - 1) return [item];
		const first = (
			<span key={i} class="warm-intros-with-comma">
				{item},
			</span>
		);
		return [first, " "];
	});
}
