import type { ListChange } from "./compare-lists";
import { type ListItem, type PropertyRegion } from "./property-region";
import { lineStart, nextLine, type TextRange } from "../text/text-range";
import { listLineText, scalarText } from "./scalar-text";
import type { TextEdit } from "./text-edit";

/** A list in the note, item by item: `values` are what `items` read as. */
interface WrittenList extends TextRange {
	readonly region: PropertyRegion;
	readonly items: readonly ListItem[];
	readonly values: readonly unknown[];
}

/**
 * Edits that change a list item by item; `values` are what it reads as. Undefined where a comment would be
 * lost, "no-list" where the value is not a list whose items can be told apart.
 */
export function editList(
	text: string,
	region: PropertyRegion,
	values: readonly unknown[],
	change: ListChange,
	endOfLine: string,
): TextEdit[] | "no-list" | undefined {
	const { value } = region;
	if (value.kind !== "flow-list" && value.kind !== "block-list") return "no-list";
	if (value.items.length !== values.length) return "no-list";
	const { from, to, items } = value;
	const list = { region, items, values, from, to };
	return value.kind === "flow-list"
		? editFlowList(list, change)
		: editBlockList(text, list, change, endOfLine);
}

/** A list that has lines for each item; the comment of an item goes with it, but is not lost where the item only moves. */
function editBlockList(
	text: string,
	list: WrittenList,
	change: ListChange,
	endOfLine: string,
): TextEdit[] | undefined {
	const { region, items, values } = list;
	const inserted = [...change.inserts.values()].flat();
	const edits: TextEdit[] = [];
	for (const [i, item] of items.entries()) {
		if (change.stays[i]) continue;
		const line = { from: lineStart(text, item.from), to: nextLine(text, item.to) };
		const moves = inserted.some((value) => Object.is(value, values[i]));
		if (moves && hasComment(region, line)) return undefined;
		edits.push({ ...line, insert: "" });
	}
	const [first] = items;
	const start = first === undefined ? region.to : lineStart(text, first.from);
	const indent = first === undefined ? "" : text.slice(start, first.from);
	for (const [before, added] of change.inserts) {
		const previous = items[change.stays.lastIndexOf(true, before - 1)];
		const at = before === 0 || previous === undefined ? start : nextLine(text, previous.to);
		const lines = added.map((item) => indent + listLineText(item) + endOfLine);
		edits.push({ from: at, to: at, insert: lines.join("") });
	}
	if (inserted.length === 0 && !change.stays.includes(true)) {
		const at = region.marks.at(-1)?.to ?? region.colonEnd;
		edits.push({ from: at, to: at, insert: " []" });
	}
	return edits;
}

/** A list in list. */
function editFlowList(list: WrittenList, change: ListChange): TextEdit[] | undefined {
	const { region, items } = list;
	if (!change.stays.includes(true)) return rewriteFlowList(list, change);
	const edits: TextEdit[] = [];
	for (let i = 0; i < items.length; i++) {
		if (change.stays[i]) continue;
		const first = i;
		while (i + 1 < items.length && !change.stays[i + 1]) i++;
		edits.push(...removeFlowItems(items, first, i, region));
	}
	for (const [before, added] of change.inserts) {
		const texts = added.map((item) => scalarText(item, true));
		const previous = before === 0 ? undefined : items[change.stays.lastIndexOf(true, before - 1)];
		const next = items[change.stays.indexOf(true)];
		if (previous !== undefined) edits.push(insertAt(previous.to, `, ${texts.join(", ")}`));
		else if (next !== undefined) edits.push(insertAt(next.from, `${texts.join(", ")}, `));
	}
	return edits;
}

/** None of the items stays. */
function rewriteFlowList(list: WrittenList, change: ListChange): TextEdit[] | undefined {
	const { items, region } = list;
	const insert = [...change.inserts.values()]
		.flat()
		.map((item) => scalarText(item, true))
		.join(", ");
	const [first, last] = [items[0], items.at(-1)];
	if (first === undefined || last === undefined) return [insertAt(list.from + 1, insert)];
	const inside = { from: list.from + 1, to: list.to - 1 };
	const replaced = insert === "" ? inside : { from: first.from, to: last.to };
	return hasComment(region, replaced) ? undefined : [{ ...replaced, insert }];
}

/** Takes a run of items out, with one comma each; comments among them stay. */
function removeFlowItems(
	items: readonly ListItem[],
	first: number,
	last: number,
	region: PropertyRegion,
): TextEdit[] {
	const before = items[first - 1];
	const after = items[last + 1];
	const gone = items.slice(first, last + 1);
	const from = before?.to ?? gone[0]?.from;
	const to = before === undefined ? after?.from : gone.at(-1)?.to;
	if (from === undefined || to === undefined) return [];
	if (!hasComment(region, { from, to })) return [{ from, to, insert: "" }];
	const commas = before === undefined && after !== undefined ? [...gone.slice(1), after] : gone;
	return [
		...gone.map((item) => ({ from: item.from, to: item.to, insert: "" })),
		...commas.map(({ comma }) => ({ from: comma, to: comma + 1, insert: "" })),
	];
}

function insertAt(at: number, insert: string): TextEdit {
	return { from: at, to: at, insert };
}

function hasComment(region: PropertyRegion, range: TextRange): boolean {
	return region.comments.some((comment) => comment.from >= range.from && comment.from < range.to);
}
