/**
 * The items (from, up to but without) that lie between two heights. `places`: where each begins, one
 * below the other, and last the height of all.
 */
export function windowOf(
	offsets: Float64Array,
	top: number,
	bottom: number,
): readonly [number, number] {
	const count = offsets.length - 1;
	const from = Math.min(itemAt(offsets, top), Math.max(0, count - 1));
	return [Math.max(0, from), Math.min(count, itemAt(offsets, bottom) + 1)];
}

/** The item that lies at a height: the last one that begins at or above it. */
function itemAt(offsets: Float64Array, height: number): number {
	let low = 0;
	let high = offsets.length - 1;
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if ((offsets[middle] ?? 0) <= height) low = middle;
		else high = middle;
	}
	return low;
}
