import type { DrawnNode, FoldPlan } from "../../core/network/fold-tree";
import type { IntroBranches } from "../../core/network/intro-branches";
import { branchKey } from "../../core/network/intro-branches";

/** How the tree is drawn: as a picture from left to right, or as a list in which those below stand further in. */
export type TreeForm = "picture" | "list";

/** Where a key leads from an item of the drawn tree; undefined for keys that lead nowhere. */
export function treeMove(
	key: string,
	{ nodes, root }: FoldPlan,
	from: DrawnNode,
	form: TreeForm,
): DrawnNode | undefined {
	switch (key) {
		case "ArrowDown":
			return neighbour(nodes, from, form, 1);
		case "ArrowUp":
			return neighbour(nodes, from, form, -1);
		case "ArrowLeft":
			return from.parent;
		case "ArrowRight":
			return from.kind === "branch" ? from.children[0] : undefined;
		case "Home":
			return root;
		case "End":
			return nodes.at(-1);
		default:
			return undefined;
	}
}

/** In the picture the next of the same column, in the list the next line. */
function neighbour(
	nodes: readonly DrawnNode[],
	from: DrawnNode,
	form: TreeForm,
	by: 1 | -1,
): DrawnNode | undefined {
	for (let at = nodes.indexOf(from) + by; at >= 0 && at < nodes.length; at += by) {
		const node = nodes[at];
		if (node && (form === "list" || node.level === from.level)) return node;
	}
	return undefined;
}

/** The item of a key; where it is folded away, that of the nearest above it; else the root. */
export function itemOf(plan: FoldPlan, branches: IntroBranches, key: string): DrawnNode {
	const drawn = plan.byKey.get(key);
	if (drawn) return drawn;
	for (const node of [...branches.trail(key)].reverse()) {
		const above = plan.byKey.get(branchKey(node));
		if (above) return above;
	}
	return plan.root;
}
