import { useMemo, useRef } from "preact/hooks";
import { TreeItem } from "./tree-item";
import { placeId, type TreeProps } from "./tree-props";
import { useActivePlace } from "./use-active-place";

/** Those further down stand no further in: a narrow view has no room for it. */
const MOST_STEPS_IN = 7;

/** The tree as a list, for where there is no room for a picture: those below stand further in. */
export function TreeList({ plan, id, active, moves, on }: TreeProps) {
	const box = useRef<HTMLDivElement>(null);
	const items = useMemo(
		() =>
			plan.nodes.map((place, at) => (
				<TreeItem
					key={place.key}
					id={`${id}-${at}`}
					place={place}
					on={on}
					style={{ "--warm-intros-steps-in": Math.min(place.level, MOST_STEPS_IN) }}
				/>
			)),
		[plan, id, on],
	);
	const activeId = placeId(id, plan, active);
	useActivePlace(box, activeId, moves, plan);
	return (
		<div
			class="warm-intros-tree is-list"
			ref={box}
			role="tree"
			tabIndex={0}
			aria-label="Who introduced whom"
			aria-activedescendant={activeId}
			onKeyDown={on.key}
		>
			{items}
		</div>
	);
}
