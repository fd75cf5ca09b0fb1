import type { ListChange } from "./compare-lists";
import { type Draft, draftInRegion, finishDraft, nothingToDo, refuseProperty } from "./draft";
import { editList } from "./list-edits";
import { type OpenProperties, openProperties } from "./open-properties";
import { replaceValue } from "./replace-value";
import { flowListText, scalarText, settleScalar } from "./scalar-text";
import { nameIn, setOpenProperty } from "./set-property";
import type { Plan, PropertyScalar } from "./text-edit";

/**
 * Plans to add an item to the end of a list property; a single value becomes a list of both. Nothing is planned
 * where the item is there already. Items are the same when their texts are.
 */
export function addListItem(text: string, name: string, item: PropertyScalar): Plan {
	const opening = openProperties(text);
	if (!opening.ok) return opening;
	const { properties } = opening;
	const key = nameIn(properties.values, name);
	const added = settleScalar(item);
	const old = Object.hasOwn(properties.values, key) ? properties.values[key] : null;
	if (old === null) return setOpenProperty(text, properties, key, [added]);
	if (Array.isArray(old)) {
		const items: readonly unknown[] = old;
		if (items.some((other) => isSameItem(other, added))) return nothingToDo;
		const change = { stays: items.map(() => true), inserts: new Map([[items.length, [added]]]) };
		const draft = draftChange(text, properties, key, items, change);
		return finishDraft(text, properties, draft, key, [...items, added]);
	}
	if (!isScalar(old)) return { ok: false, refusal: refuseProperty("not-a-list", key) };
	if (isSameItem(old, added)) return nothingToDo;
	const draft = draftListOfBoth(text, properties, key, old, added);
	return finishDraft(text, properties, draft, key, [old, added]);
}

/** Plans to take an item out of a list property, wherever it stands in it; nothing is planned where it is not there. */
export function removeListItem(text: string, name: string, item: PropertyScalar): Plan {
	const opening = openProperties(text);
	if (!opening.ok) return opening;
	const { properties } = opening;
	const key = nameIn(properties.values, name);
	const gone = settleScalar(item);
	const old = Object.hasOwn(properties.values, key) ? properties.values[key] : null;
	if (Array.isArray(old)) {
		const items: readonly unknown[] = old;
		const stays = items.map((other) => !isSameItem(other, gone));
		if (!stays.includes(false)) return nothingToDo;
		const draft = draftChange(text, properties, key, items, { stays, inserts: new Map() });
		const left = items.filter((_, i) => stays[i]);
		return finishDraft(text, properties, draft, key, left);
	}
	return old !== null && isSameItem(old, gone)
		? setOpenProperty(text, properties, key, null)
		: nothingToDo;
}

function draftChange(
	text: string,
	properties: OpenProperties,
	key: string,
	items: readonly unknown[],
	change: ListChange,
): Draft {
	return draftInRegion(text, properties, key, (region) =>
		editList(text, region, items, change, properties.endOfLine),
	);
}

/** The single value stays as it is written, where it may be written so in brackets. */
function draftListOfBoth(
	text: string,
	properties: OpenProperties,
	key: string,
	old: PropertyScalar,
	added: PropertyScalar,
): Draft {
	const region = properties.findRegion(key);
	const value = region?.value;
	if (region === undefined || (value?.kind !== "scalar" && value?.kind !== "block-scalar")) {
		return refuseProperty("unsupported-form", key);
	}
	if (value.kind === "block-scalar")
		return draftInRegion(text, properties, key, () =>
			replaceValue(text, region, flowListText([old, added])),
		);
	const { from, to } = value;
	const start = region.marks[0]?.from ?? from;
	const source = text.slice(from, to);
	const kept = isSafeInBrackets(source) ? source : scalarText(old, true);
	return [
		{ from: start, to: start, insert: "[" },
		{ from, to, insert: `${kept}, ${scalarText(added, true)}]` },
	];
}

function isSafeInBrackets(source: string): boolean {
	if (/[\r\n]/.test(source)) return false;
	return /^["']/.test(source) || !/[,[\]{}]|:$/.test(source);
}

/** Items of other kinds (lists, maps) are never the same. */
function isSameItem(item: unknown, other: PropertyScalar): boolean {
	if (!isScalar(item)) return false;
	return item === other || (item !== null && other !== null && String(item) === String(other));
}

function isScalar(value: unknown): value is PropertyScalar {
	return value === null || ["string", "number", "boolean"].includes(typeof value);
}
