import type { CSSProperties } from "preact";
import { type DrawnBranch, type DrawnNode, isFolded } from "../../core/network/fold-tree";
import type { TreeHandlers } from "./tree-props";
import { foldLabel, lookOf, placeLabel, placeWords } from "./tree-words";

interface TreeItemProps {
	readonly id: string;
	readonly place: DrawnNode;
	readonly on: TreeHandlers;
	/** Where it stands. */
	readonly style: CSSProperties;
}

/** Somebody of the drawn tree, or a word for those who are left out. */
export function TreeItem({ id, place, on, style }: TreeItemProps) {
	const branch = place.kind === "branch" && place.node.children.length > 0 ? place : undefined;
	const siblings = place.parent?.children ?? [place];
	return (
		<div
			id={id}
			role="treeitem"
			class={`warm-intros-branch look-${place.kind === "stub" ? "stub" : lookOf(place.node)}`}
			style={style}
			aria-label={placeWords(place)}
			aria-level={place.level + 1}
			aria-posinset={siblings.indexOf(place) + 1}
			aria-setsize={siblings.length}
			aria-expanded={branch && !isFolded(branch)}
			onClick={(event) => on.choose(place, event)}
			onAuxClick={(event) => event.button === 1 && on.choose(place, event)}
			onContextMenu={(event) => {
				event.preventDefault();
				on.menu(place, event);
			}}
			onMouseOver={(event) => on.preview(place, event.currentTarget, event)}
		>
			<span class="warm-intros-branch-mark" aria-hidden="true" />
			<span class="warm-intros-branch-name" dir="auto">
				{placeLabel(place)}
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
