import { isSame } from "./check-edits";
import { compareLists } from "./compare-lists";
import { type Draft, draftInRegion, finishDraft, nothingToDo, refuseProperty } from "./draft";
import { editList } from "./list-edits";
import { type OpenProperties, openProperties } from "./open-properties";
import { type PropertyRegion } from "./property-region";
import { isEmpty } from "./property-reader";
import { lineEnd, nextLine } from "../text/text-range";
import { replaceValue } from "./replace-value";
import {
	flowListText,
	isList,
	keyText,
	listLineText,
	scalarText,
	settleValue,
} from "./scalar-text";
import type { Plan, PropertyScalar, PropertyValue, TextEdit } from "./text-edit";

/**
 * Plans to set one property of a note. Lists are changed item by item; a new property becomes the last one,
 * and a note without properties gets a block of them. Nothing is planned where the value is there already.
 */
export function setProperty(text: string, key: string, value: PropertyValue): Plan {
	const opening = openProperties(text);
	if (!opening.ok) return opening;
	const { properties } = opening;
	return setOpenProperty(text, properties, nameIn(properties.values, key), value);
}

/**
 * The name under which a note has a property, capitals aside, as it is read: of several the first that has a
 * value. The wanted name itself where the note has none.
 */
export function nameIn(values: Readonly<Record<string, unknown>>, wanted: string): string {
	const key = wanted.toLowerCase();
	const names = Object.keys(values).filter((name) => name.toLowerCase() === key);
	return names.find((name) => !isEmpty(values[name])) ?? names[0] ?? wanted;
}

/** As `setProperty`, of properties that are open already. */
export function setOpenProperty(
	text: string,
	properties: OpenProperties,
	key: string,
	value: PropertyValue,
): Plan {
	const wanted = settleValue(value);
	const isThere = Object.hasOwn(properties.values, key);
	if (isThere && isSame(properties.values[key], wanted)) return nothingToDo;
	const draft = isThere
		? draftChange(text, properties, key, wanted)
		: [draftNewProperty(text, properties, key, wanted)];
	return finishDraft(text, properties, draft, key, wanted);
}

/** Plans to take a property out, with all its lines; comments before and after it stay. */
export function removeProperty(text: string, name: string): Plan {
	const opening = openProperties(text);
	if (!opening.ok) return opening;
	const { properties } = opening;
	const key = nameIn(properties.values, name);
	if (!Object.hasOwn(properties.values, key)) return nothingToDo;
	const region = properties.findRegion(key);
	const draft =
		region === undefined
			? refuseProperty("unsupported-form", key)
			: [{ from: region.from, to: nextLine(text, region.to), insert: "" }];
	return finishDraft(text, properties, draft, key, undefined);
}

function draftChange(
	text: string,
	properties: OpenProperties,
	key: string,
	wanted: PropertyValue,
): Draft {
	return draftInRegion(text, properties, key, (region) =>
		isList(wanted)
			? draftList(text, properties, region, properties.values[key], wanted)
			: replaceValue(text, region, scalarText(wanted, false)),
	);
}

function draftList(
	text: string,
	properties: OpenProperties,
	region: PropertyRegion,
	old: unknown,
	wanted: readonly PropertyScalar[],
): readonly TextEdit[] | undefined {
	if (region.value.kind === "empty" && wanted.length > 0) {
		const at = lineEnd(text, region.to);
		const lines = { from: at, to: at, insert: listLines(properties, wanted) };
		return [...(replaceValue(text, region, "") ?? []), lines];
	}
	if (Array.isArray(old)) {
		const values: readonly unknown[] = old;
		const change = compareLists(values, wanted);
		const edits = editList(text, region, values, change, properties.endOfLine);
		if (edits !== "no-list") return edits;
	}
	return replaceValue(text, region, flowListText(wanted));
}

/** A line for each item, each after a line break. */
function listLines(properties: OpenProperties, items: readonly PropertyScalar[]): string {
	const start = properties.endOfLine + properties.findListIndent();
	return items.map((item) => start + listLineText(item)).join("");
}

function draftNewProperty(
	text: string,
	properties: OpenProperties,
	key: string,
	wanted: PropertyValue,
): TextEdit {
	const { block, endOfLine: eol, indent } = properties;
	const line = `${indent}${keyText(key)}:${newValueText(properties, wanted)}${eol}`;
	if (block !== undefined) return { from: block.to, to: block.to, insert: line };
	const at = text.startsWith("\ufeff") ? 1 : 0;
	return { from: at, to: at, insert: `---${eol}${line}---${eol}` };
}

function newValueText(properties: OpenProperties, wanted: PropertyValue): string {
	if (!isList(wanted)) return wanted === null ? "" : ` ${scalarText(wanted, false)}`;
	return wanted.length === 0 ? " []" : listLines(properties, wanted);
}
