import { ownValue } from "../text/record";
import { findBlock } from "./block";
import type { OpenProperties } from "./open-properties";
import type { AnchorUse } from "./property-region";
import { applyEdits, joinEdits, type Plan, refuse, type TextEdit } from "./text-edit";
import { readBlockValues } from "./yaml";

const MAX_DEPTH = 50;

/** What a property shall read as; `undefined`: it shall not be there. */
export type Expected = { readonly key: string; readonly value: unknown };

/**
 * Lets a plan pass only if the note after it reads as it shall: the property as wanted, all others and the text
 * below as before, in the same order.
 */
export function checkEdits(
	text: string,
	properties: OpenProperties,
	drafted: readonly TextEdit[],
	expected: Expected,
): Plan {
	const edits = joinEdits(drafted).filter((edit) => text.slice(edit.from, edit.to) !== edit.insert);
	const broken = properties.anchorUses.find((use) =>
		isLostAnchor(use, properties.anchorUses, edits),
	);
	if (broken !== undefined) {
		return refuse("anchor-in-use", `Another property repeats what “&${broken.name}” marks here.`);
	}
	const after = applyEdits(text, edits);
	if (isAsExpected(text, after, properties, expected)) return { ok: true, edits };
	return refuse(
		"unsafe-edit",
		`“${expected.key}” cannot be changed without changing something else.`,
	);
}

function isAsExpected(
	text: string,
	after: string,
	properties: OpenProperties,
	expected: Expected,
): boolean {
	const block = findBlock(after);
	if (block.kind !== "block") return false;
	const body = properties.block?.contentStart ?? (text.startsWith("\ufeff") ? 1 : 0);
	if (after.slice(block.contentStart) !== text.slice(body)) return false;
	const reading = readBlockValues(after, block, properties.odd);
	if (!reading.ok) return false;
	const before = properties.values;
	const names = Object.keys(reading.value);
	const others = Object.keys(before).filter((name) => name !== expected.key);
	const isSet = expected.value !== undefined;
	const keepsOrder = Object.hasOwn(before, expected.key)
		? isSame(names, isSet ? Object.keys(before) : others)
		: isSame(
				names.filter((name) => name !== expected.key),
				others,
			);
	return (
		keepsOrder &&
		Object.hasOwn(reading.value, expected.key) === isSet &&
		isSame(ownValue(reading.value, expected.key), expected.value) &&
		others.every((name) => isSame(reading.value[name], before[name]))
	);
}

/** An anchor that goes while a reference to it stays. */
function isLostAnchor(
	use: AnchorUse,
	uses: readonly AnchorUse[],
	edits: readonly TextEdit[],
): boolean {
	const isGone = (other: AnchorUse) =>
		edits.some((edit) => other.from >= edit.from && other.to <= edit.to);
	if (use.isReference || !isGone(use)) return false;
	return uses.some((other) => other.isReference && other.name === use.name && !isGone(other));
}

/** Whether two values read from YAML are the same, in type, order and depth; beyond 50 levels nothing is. */
export function isSame(a: unknown, b: unknown, depth = 0): boolean {
	if (Object.is(a, b)) return true;
	if (depth > MAX_DEPTH || typeof a !== "object" || typeof b !== "object") return false;
	if (a === null || b === null) return false;
	if (isIterable(a) || isIterable(b)) {
		if (!isIterable(a) || !isIterable(b) || Array.isArray(a) !== Array.isArray(b)) return false;
		const [as, bs] = [[...a], [...b]];
		return as.length === bs.length && as.every((item, i) => isSame(item, bs[i], depth + 1));
	}
	if (a instanceof Date && b instanceof Date) return Object.is(a.getTime(), b.getTime());
	if (a instanceof Date || b instanceof Date) return false;
	const [as, bs] = [Object.entries(a), Object.entries(b)];
	return as.length === bs.length && as.every((entry, i) => isSame(entry, bs[i], depth + 1));
}

function isIterable(value: object): value is Iterable<unknown> {
	return Symbol.iterator in value;
}
