import {
	type DrawnBranch,
	type DrawnNode,
	type DrawnStub,
	isFolded,
} from "../../core/network/fold-tree";
import type { IntroTreeNode } from "../../core/network/intro-tree";
import type { Introducer } from "../../core/network/introductions";
import { acquaintanceOf } from "../../core/network/known";
import { countPeople, formatCount } from "../shared/labels";

/** How somebody stands in the tree: me, known, not yet known, or a name that has no note. */
export type NodeStyle = "me" | "known" | "not-known" | "name";

/** The style in which somebody of the tree is drawn. */
export function styleOf({ who }: IntroTreeNode): NodeStyle {
	if (who.kind === "me") return "me";
	if (who.kind === "name") return "name";
	return acquaintanceOf(who.entry.note) === "known" ? "known" : "not-known";
}

export const STYLE_LABELS: Readonly<Record<Exclude<NodeStyle, "me">, string>> = {
	known: "known",
	"not-known": "not yet known",
	name: "no note",
};

/** What somebody of the tree is called. */
export function nameOf({ who }: IntroTreeNode): string {
	return who.kind === "me" ? "Me" : introducerName(who);
}

/** What an introducer is called. */
function introducerName(who: Introducer): string {
	return who.kind === "person" ? who.entry.note.name : who.name;
}

/** The path of somebody's note; undefined for me and for a mere name. */
export function pathOf({ who }: IntroTreeNode): string | undefined {
	return who.kind === "person" ? who.entry.path : undefined;
}

/** What is at an item of the drawn tree: "Ann Lee", "↺ Ben", "+1,700 more". */
export function itemLabel(item: DrawnNode): string {
	if (item.kind === "stub") return stubLabel(item);
	return item.node.cutFrom ? `↺ ${nameOf(item.node)}` : nameOf(item.node);
}

/** How many are folded away below: "+12"; "" where nobody is. */
export function foldLabel(branch: DrawnBranch): string {
	return isFolded(branch) ? `+${formatCount(branch.hidden)}` : "";
}

/** All about somebody of the tree in a sentence, for tooltips and screen readers. */
export function describeItem(item: DrawnNode): string {
	if (item.kind === "stub")
		return `${stubLabel(item)} introduced by ${nameOf(item.parent.node)}: show them`;
	const { node } = item;
	const folded = isFolded(item) ? [`${formatCount(item.hidden)} folded below`] : [];
	return [nameOf(node), ...factsOf(node), ...folded].join(", ");
}

/** What to say about somebody besides the name. */
export function factsOf(node: IntroTreeNode): readonly string[] {
	const { who, children, size, others, cutFrom } = node;
	if (who.kind === "me") return [`${countPeople(size - 1)} below`];
	const style = styleOf(node);
	return [
		...(style === "me" ? [] : [STYLE_LABELS[style]]),
		...(children.length > 0 ? [`introduced ${countPeople(children.length)}`] : []),
		...(size - 1 > children.length ? [`${formatCount(size - 1)} in the branch`] : []),
		...(others.length > 0
			? [`also introduced by ${others.map(introducerName).join(" and ")}`]
			: []),
		...(cutFrom ? [`a circle: introduced by ${cutFrom.note.name}, who is in this branch too`] : []),
	];
}

function stubLabel({ hidden, isBefore }: DrawnStub): string {
	return `+${formatCount(hidden)} ${isBefore ? "before" : "more"}`;
}
