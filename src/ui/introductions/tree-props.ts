import type { DrawnBranch, DrawnNode, FoldPlan } from "../../core/network/fold-tree";

/** What both forms of the tree are drawn from. */
export interface TreeProps {
	readonly plan: FoldPlan;
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	/** The place that the keyboard is on, and how often the keyboard has moved it. */
	readonly active: DrawnNode;
	readonly moves: number;
	readonly on: TreeHandlers;
}

/** What the user does with a place of the tree; the same functions at every drawing. */
export interface TreeHandlers {
	readonly choose: (item: DrawnNode, event: MouseEvent) => void;
	readonly toggle: (branch: DrawnBranch) => void;
	readonly menu: (item: DrawnNode, at: MouseEvent | HTMLElement) => void;
	readonly preview: (item: DrawnNode, element: HTMLElement, event: MouseEvent) => void;
	readonly key: (event: KeyboardEvent) => void;
}

/** The id of the element of a place. */
export function itemId(id: string, plan: FoldPlan, item: DrawnNode): string {
	return `${id}-${plan.nodes.indexOf(item)}`;
}
