import { hierarchy, tree } from "d3-hierarchy";
import type { DrawnNode, FoldPlan } from "../../core/network/fold-tree";
import { textWidth } from "./text-width";
import { foldLabel, itemLabel } from "./tree-labels";

/** Where a place of the tree lies in the picture, in pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** The drawn tree as a picture, from left to right. */
export interface TreeLayout {
	readonly width: number;
	readonly height: number;
	readonly boxes: ReadonlyMap<DrawnNode, Box>;
	/** The lines between introducers and those whom they introduced, as one path of SVG. */
	readonly lines: string;
}

/** Height of a box; the style sheet sets the same. */
export const BOX_HEIGHT = 28;
export const FONT_SIZE = 13;
/** Around the text of a box: its padding, the mark before the name and the gap after it. */
export const MARK_ROOM = 22;
export const END_ROOM = 10;
const ROW = 36;
const COLUMN_GAP = 36;
/** Lines turn round corners of this radius: those of one introducer run together, and part where they turn. */
const BEND = 8;
const MARGIN = 20;
const MIN_WIDTH = 72;
const MAX_NAME = 140;
/** Between those of different introducers is more room than between those of one. */
const COUSINS = 1.3;

/** Lays the drawn tree out: a column for each step from the root, as wide as its longest label, and no box over another. */
export function layoutTree({ root, nodes }: FoldPlan): TreeLayout {
	const lay = tree<DrawnNode>()
		.nodeSize([ROW, 1])
		.separation((a, b) => (a.parent === b.parent ? 1 : COUSINS));
	const placed = lay(
		hierarchy<DrawnNode>(root, (node) => (node.kind === "branch" ? node.children : [])),
	);
	const columns = columnsOf(nodes);
	let [top, bottom] = [0, 0];
	placed.each(({ x }) => {
		top = Math.min(top, x);
		bottom = Math.max(bottom, x);
	});
	const boxes = new Map<DrawnNode, Box>();
	placed.each(({ data, x }) => {
		const column = columns[data.level] ?? { x: MARGIN, width: MIN_WIDTH };
		boxes.set(data, { ...column, y: MARGIN + x - top });
	});
	const last = columns.at(-1);
	return {
		width: (last ? last.x + last.width : 0) + MARGIN,
		height: bottom - top + BOX_HEIGHT + 2 * MARGIN,
		boxes,
		lines: nodes.map((node) => lineTo(node, boxes)).join(""),
	};
}

/** The room that a fold mark takes. */
export function foldRoom(node: DrawnNode): number {
	if (node.kind === "stub" || node.node.children.length === 0) return 0;
	return Math.max(20, Math.ceil(textWidth(foldLabel(node)) * 11) + 12) + 6;
}

function columnsOf(nodes: readonly DrawnNode[]): readonly Omit<Box, "y">[] {
	const widths: number[] = [];
	for (const node of nodes) {
		const text = Math.min(MAX_NAME, Math.ceil(textWidth(itemLabel(node)) * FONT_SIZE));
		const width = MARK_ROOM + text + foldRoom(node) + END_ROOM;
		widths[node.level] = Math.max(widths[node.level] ?? MIN_WIDTH, width);
	}
	let x = MARGIN;
	return widths.map((width) => {
		const column = { x, width };
		x += width + COLUMN_GAP;
		return column;
	});
}

function lineTo(node: DrawnNode, boxes: ReadonlyMap<DrawnNode, Box>): string {
	const from = node.parent && boxes.get(node.parent);
	const to = boxes.get(node);
	if (!from || !to) return "";
	const [startX, startY] = [from.x + from.width, round(from.y + BOX_HEIGHT / 2)];
	const endY = round(to.y + BOX_HEIGHT / 2);
	const middle = to.x - COLUMN_GAP / 2;
	const rise = endY - startY;
	if (Math.abs(rise) < 1) return `M${startX} ${startY}H${to.x}`;
	const bend = Math.min(BEND, Math.abs(rise) / 2);
	const turn = rise < 0 ? -bend : bend;
	return [
		`M${startX} ${startY}H${middle - bend}q${bend} 0 ${bend} ${turn}`,
		`V${round(endY - turn)}q0 ${turn} ${bend} ${turn}H${to.x}`,
	].join("");
}

function round(number: number): number {
	return Math.round(number * 10) / 10;
}
