import { useMemo, useRef } from "preact/hooks";
import { useKeptPlace } from "../shared/use-kept-place";
import { layoutTree } from "./layout-tree";
import { TreeItem } from "./tree-item";
import { TreeBox } from "./tree-box";
import { itemId, type TreeProps } from "./tree-props";
import { useActiveItem } from "./use-active-item";
import { useKeepPosition } from "./use-keep-position";

/** The tree as a picture: boxes from left to right with lines between them. It holds the focus itself, and names the active place. */
export function TreePicture({ plan, id, active, moves, on }: TreeProps) {
	const box = useRef<HTMLDivElement>(null);
	const layout = useMemo(() => layoutTree(plan), [plan]);
	const items = useMemo(
		() =>
			plan.nodes.map((item, at) => {
				const { x = 0, y = 0, width = 0 } = layout.boxes.get(item) ?? {};
				const style = { left: `${x}px`, top: `${y}px`, width: `${width}px` };
				return <TreeItem key={item.key} id={`${id}-${at}`} item={item} on={on} style={style} />;
			}),
		[plan, layout, id, on],
	);
	const activeId = itemId(id, plan, active);
	useKeepPosition(box, { plan, layout, active: active.key });
	useKeptPlace(box, "picture");
	useActiveItem(box, activeId, moves, plan);
	return (
		<TreeBox form="is-picture" box={box} activeId={activeId} onKey={on.key}>
			<div
				class="warm-intros-tree-whole"
				role="none"
				style={{ width: `${layout.width}px`, height: `${layout.height}px` }}
			>
				<svg
					class="warm-intros-tree-lines"
					width={layout.width}
					height={layout.height}
					aria-hidden="true"
				>
					<path d={layout.lines} />
				</svg>
				{items}
			</div>
		</TreeBox>
	);
}
