/** A part of a list that has become another one. */
export interface ChangedPart {
	/** Where it begins in both. */
	readonly from: number;
	/** Where it ends in the list as it was, and as it is now. */
	readonly endBefore: number;
	readonly endNow: number;
}

/** The part in which two lists differ: what stands before it and behind it is the same in both. */
export function changedPart(before: readonly unknown[], now: readonly unknown[]): ChangedPart {
	let [from, endBefore, endNow] = [0, before.length, now.length];
	while (from < endBefore && from < endNow && before[from] === now[from]) from += 1;
	while (endBefore > from && endNow > from && before[endBefore - 1] === now[endNow - 1]) {
		endBefore -= 1;
		endNow -= 1;
	}
	return { from, endBefore, endNow };
}
