/** More than these are put in by sorting all again. */
const MAX_INSERTED = 64;

/**
 * A sorted list after some of its items have gone and others have come; it stays the same where none has.
 * Those that stay are not compared with each other again.
 */
export function replaceSorted<Item>(
	sorted: readonly Item[],
	gone: ReadonlySet<Item>,
	fresh: readonly Item[],
	compare: (a: Item, b: Item) => number,
): readonly Item[] {
	const kept = gone.size === 0 ? [...sorted] : sorted.filter((item) => !gone.has(item));
	if (fresh.length === 0) return kept.length === sorted.length ? sorted : kept;
	if (fresh.length > MAX_INSERTED) return [...kept, ...fresh].sort(compare);
	for (const item of fresh) kept.splice(placeOf(item, kept, compare), 0, item);
	return kept;
}

/** Where an item belongs in a sorted list: after those that are equal. */
function placeOf<Item>(
	item: Item,
	sorted: readonly Item[],
	compare: (a: Item, b: Item) => number,
): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = sorted[middle];
		if (other !== undefined && compare(other, item) <= 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
