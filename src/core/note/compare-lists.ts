import type { PropertyScalar } from "./text-edit";

/** Above this many comparisons what lies between the common start and end of two lists is rewritten. */
const MAX_COMPARISONS = 250_000;

/** How one list becomes another: which of the old items stay, and what is inserted before the old item of that number. */
export interface ListChange {
	readonly stays: readonly boolean[];
	readonly inserts: ReadonlyMap<number, readonly PropertyScalar[]>;
}

/** Finds a shortest change; items are the same when value and type are. */
export function compareLists(
	before: readonly unknown[],
	after: readonly PropertyScalar[],
): ListChange {
	let start = 0;
	while (start < before.length && start < after.length && Object.is(before[start], after[start]))
		start++;
	let tail = 0;
	const rest = Math.min(before.length, after.length) - start;
	while (tail < rest && Object.is(before[before.length - 1 - tail], after[after.length - 1 - tail]))
		tail++;
	const [beforeEnd, afterEnd] = [before.length - tail, after.length - tail];
	const stays = before.map((_, i) => i < start || i >= beforeEnd);
	const inserts = new Map<number, PropertyScalar[]>();
	const lengths = commonLengths(before.slice(start, beforeEnd), after.slice(start, afterEnd));
	let i = start;
	for (let j = start; j < afterEnd; j++) {
		const lengthAt = (a: number, b: number) => lengths[a - start]?.[b - start] ?? 0;
		while (
			i < beforeEnd &&
			!Object.is(before[i], after[j]) &&
			lengthAt(i + 1, j) >= lengthAt(i, j + 1)
		)
			i++;
		const wanted = after[j];
		if (wanted === undefined) continue;
		if (i < beforeEnd && Object.is(before[i], wanted) && lengthAt(i, j) > 0) stays[i++] = true;
		else inserts.set(i, [...(inserts.get(i) ?? []), wanted]);
	}
	return { stays, inserts };
}

/** The length of the longest common list from each pair of places on. */
function commonLengths(a: readonly unknown[], b: readonly unknown[]): number[][] {
	if (a.length * b.length > MAX_COMPARISONS) return [];
	const lengths = Array.from({ length: a.length + 1 }, () =>
		new Array<number>(b.length + 1).fill(0),
	);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			const row = lengths[i];
			if (row === undefined) continue;
			const below = lengths[i + 1];
			row[j] = Object.is(a[i], b[j])
				? (below?.[j + 1] ?? 0) + 1
				: Math.max(below?.[j] ?? 0, row[j + 1] ?? 0);
		}
	}
	return lengths;
}
