import { useMemo, useRef } from "preact/hooks";
import { useKeptPlace } from "../shared/use-kept-place";
import { TreeItem } from "./tree-item";
import { TreeBox } from "./tree-box";
import { itemId, type TreeProps } from "./tree-props";
import { useActiveItem } from "./use-active-item";

/** Those further down stand no further in: a narrow view has no room for it. */
const MAX_STEPS_IN = 7;

/** The tree as a list, for where there is no room for a picture: those below stand further in. */
export function TreeList({ plan, id, active, moves, on }: TreeProps) {
	const box = useRef<HTMLDivElement>(null);
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
	useKeptPlace(box, "tree");
	useActiveItem(box, activeId, moves, plan);
	return (
		<TreeBox form="is-list" box={box} activeId={activeId} onKey={on.key}>
			{items}
		</TreeBox>
	);
}
