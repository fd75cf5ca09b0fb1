import type { CSSProperties } from "preact";
import { type DrawnBranch, type DrawnNode, isFolded } from "../../core/network/fold-tree";
import type { TreeHandlers } from "./tree-props";
import { foldLabel, styleOf, itemLabel, describeItem } from "./tree-labels";

interface TreeItemProps {
	readonly id: string;
	readonly item: DrawnNode;
	readonly on: TreeHandlers;
	/** Where it stands. */
	readonly style: CSSProperties;
}

/** Somebody of the drawn tree, or a word for those who are left out. */
export function TreeItem({ id, item, on, style }: TreeItemProps) {
	const branch = item.kind === "branch" && item.node.children.length > 0 ? item : undefined;
	const siblings = item.parent?.children ?? [item];
	return (
		<div
			id={id}
			role="treeitem"
			class={`warm-intros-branch look-${item.kind === "stub" ? "stub" : styleOf(item.node)}`}
			style={style}
			aria-labelledby={`${id}-name`}
			aria-level={item.level + 1}
			aria-posinset={siblings.indexOf(item) + 1}
			aria-setsize={siblings.length}
			aria-expanded={branch && !isFolded(branch)}
			onClick={(event) => on.choose(item, event)}
			onAuxClick={(event) => event.button === 1 && on.choose(item, event)}
			onContextMenu={(event) => {
				event.preventDefault();
				on.menu(item, event);
			}}
			onMouseOver={(event) => on.preview(item, event.currentTarget, event)}
		>
			<span id={`${id}-name`} hidden>
				{describeItem(item)}
			</span>
			<span class="warm-intros-branch-mark" aria-hidden="true" />
			<span class="warm-intros-branch-name" dir="auto">
				{itemLabel(item)}
			</span>
			{branch && <FoldMark branch={branch} onToggle={on.toggle} />}
		</div>
	);
}

function FoldMark({
	branch,
	onToggle,
}: {
	readonly branch: DrawnBranch;
	readonly onToggle: TreeHandlers["toggle"];
}) {
	// Of what is shown alone the root stays open.
	if (!branch.parent) return null;
	return (
		<span
			class={`warm-intros-fold ${isFolded(branch) ? "is-folded" : ""}`}
			data-fold={foldLabel(branch) || "−"}
			aria-hidden="true"
			onClick={(event) => {
				event.stopPropagation();
				onToggle(branch);
			}}
		/>
	);
}
