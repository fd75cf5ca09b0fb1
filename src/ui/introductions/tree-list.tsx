import { useMemo, useRef } from "preact/hooks";
import { TreeItem } from "./tree-item";
import { itemId, type TreeProps } from "./tree-props";
import { useActiveItem } from "./use-active-item";
import { useHiddenName } from "../shared/use-name";

/** Those further down stand no further in: a narrow view has no room for it. */
const MAX_STEPS_IN = 7;

/** The tree as a list, for where there is no room for a picture: those below stand further in. */
export function TreeList({ plan, id, active, moves, on }: TreeProps) {
	const box = useRef<HTMLDivElement>(null);
	const [nameId, hiddenName] = useHiddenName("Who introduced whom");
	const items = useMemo(
		() =>
			plan.nodes.map((item, at) => (
				<TreeItem
					key={item.key}
					id={`${id}-${at}`}
					item={item}
					on={on}
					style={{ "--warm-intros-steps-in": Math.min(item.level, MAX_STEPS_IN) }}
				/>
			)),
		[plan, id, on],
	);
	const activeId = itemId(id, plan, active);
	useActiveItem(box, activeId, moves, plan);
	return (
		<>
			{hiddenName}
			<div
				class="warm-intros-tree is-list"
				ref={box}
				role="tree"
				tabIndex={0}
				aria-labelledby={nameId}
				aria-activedescendant={activeId}
				onKeyDown={on.key}
			>
				{items}
			</div>
		</>
	);
}
